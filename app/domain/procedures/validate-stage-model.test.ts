import { describe, expect, it, test } from "vitest";
import { stageModelSchema, standardExits, type Stage, type StageModel } from "./stage-model";
import { builtInStageModel, builtInStageModels } from "./stage-models";
import {
  findingSeverity,
  validateStageModel,
  type StageModelFinding,
} from "./validate-stage-model";

const stage = (key: string, next: string[], more: Partial<Stage> = {}): Stage => ({
  key,
  name: key,
  shortName: key,
  phase: "parliament",
  mainPath: true,
  next,
  ...more,
});

const sound: StageModel = {
  id: "probe",
  name: "Probe",
  level: "land",
  exits: standardExits,
  stages: [
    stage("entwurf", ["lesung"], { start: true }),
    stage("lesung", ["inkraft"], { loops: [{ to: "entwurf", name: "Zurück" }] }),
    stage("inkraft", [], { milestone: "entry-into-force" }),
  ],
};

const withStages = (stages: Stage[]): StageModel => ({ ...sound, stages });
const [entwurf, lesung, inkraft] = sound.stages as [Stage, Stage, Stage];

describe("the built-in stage models", () => {
  it.each(builtInStageModels.map((model) => [model.id, model] as const))(
    "%s has the right shape and no finding",
    (_id, model) => {
      expect(stageModelSchema.parse(model)).toEqual(model);
      expect(validateStageModel(model)).toEqual([]);
    },
  );

  it("are found by their id and no other", () => {
    expect(builtInStageModel("bund")?.name).toBe("Bundesgesetz");
    expect(builtInStageModel("hessen")).toBeUndefined();
  });

  it("keep their stage keys, which stand in databases and seed data", () => {
    const keys = Object.fromEntries(
      builtInStageModels.map((model) => [model.id, model.stages.map((s) => s.key).join(" ")]),
    );
    expect(keys).toEqual({
      "land-nrw":
        "vorhaben referentenentwurf kabinett-freigabe konnex-beteiligung verbaendeanhoerung unterrichtung-landtag einbringung erste-lesung ausschussueberweisung beteiligung-ausschuss oeffentliche-anhoerung beschlussempfehlung zweite-lesung dritte-lesung verkuendung inkrafttreten nachlauf",
      bund: "referentenentwurf beteiligung-laender kabinett bundesrat-1 gegenaeusserung erste-beratung anhoerung-spitzenverbaende beschlussempfehlung zweite-dritte-beratung bundesrat-2 vermittlung verkuendung inkrafttreten",
      eu: "vorschlag subsidiaritaet erste-lesung zweite-lesung vermittlung dritte-lesung veroeffentlichung umsetzung",
      verordnung:
        "entwurf beteiligung kabinett zustimmung ausfertigung verkuendung inkrafttreten ueberpruefung",
    });
  });

  it("write legal references with protected spaces", () => {
    expect(JSON.stringify(builtInStageModels)).not.toMatch(/(§|Art\.|Abs\.|Nr\.) |\d\. Lesung/);
  });
});

describe("a stage model is checked", () => {
  test("and a sound one has no finding", () => expect(validateStageModel(sound)).toEqual([]));

  const broken: [string, StageModel, StageModelFinding][] = [
    ["it has no stages", withStages([]), { code: "no-stages" }],
    [
      "it has no start",
      withStages([stage("entwurf", ["lesung"]), lesung, inkraft]),
      { code: "no-start" },
    ],
    ["it has no exit", { ...sound, exits: [] }, { code: "no-exit" }],
    [
      "every stage has a successor",
      withStages([entwurf, lesung, stage("inkraft", ["entwurf"])]),
      { code: "no-end" },
    ],
    [
      "no stage is on the main path",
      withStages(sound.stages.map((s) => ({ ...s, mainPath: false }))),
      { code: "no-main-path" },
    ],
    [
      "no stage says entry into force",
      withStages([entwurf, lesung, stage("inkraft", [])]),
      { code: "no-entry-into-force" },
    ],
    [
      "a key stands twice",
      withStages([...sound.stages, inkraft]),
      { code: "duplicate-key", key: "inkraft" },
    ],
    [
      "a stage has the key of an exit",
      withStages([...sound.stages, stage("abgelehnt", [], { start: true })]),
      { code: "duplicate-key", key: "abgelehnt" },
    ],
    [
      "a successor is unknown",
      withStages([entwurf, { ...lesung, next: ["inkraft", "mond"] }, inkraft]),
      { code: "unknown-successor", stage: "lesung", successor: "mond" },
    ],
    [
      "a loop leads nowhere",
      withStages([entwurf, { ...lesung, loops: [{ to: "mond", name: "Zurück" }] }, inkraft]),
      { code: "unknown-loop-target", stage: "lesung", successor: "mond" },
    ],
    [
      "nothing leads to a stage",
      withStages([...sound.stages, stage("insel", ["inkraft"])]),
      { code: "unreachable-stage", stage: "insel" },
    ],
    [
      "a stage never reaches the end",
      withStages([
        { ...entwurf, next: ["lesung", "sackgasse"] },
        lesung,
        stage("sackgasse", ["sackgasse"]),
        inkraft,
      ]),
      { code: "no-way-to-end", stage: "sackgasse" },
    ],
    [
      "a way back has no name",
      withStages([entwurf, { ...lesung, next: ["inkraft", "entwurf"] }, inkraft]),
      { code: "unnamed-loop", stage: "lesung" },
    ],
    [
      "the stages stand in the wrong order",
      withStages([entwurf, inkraft, lesung]),
      { code: "successor-before-stage", stage: "lesung", successor: "inkraft" },
    ],
    [
      "a loop leads forward",
      withStages([{ ...entwurf, loops: [{ to: "inkraft", name: "Sprung" }] }, lesung, inkraft]),
      { code: "forward-loop", stage: "entwurf", successor: "inkraft" },
    ],
    ...["0w", "4", "viele", "11y", "-3d", "5000d"].map(
      (length): [string, StageModel, StageModelFinding] => [
        `a deadline lasts ${length}`,
        withStages([
          entwurf,
          {
            ...lesung,
            deadlineRules: [{ name: "Frist", length, obligation: "muss", basis: "GO" }],
          },
          inkraft,
        ]),
        { code: "impossible-deadline", stage: "lesung", rule: "Frist", length },
      ],
    ),
  ];

  it.each(broken)("and found wanting when %s", (_why, model, finding) => {
    expect(validateStageModel(model)).toContainEqual(finding);
  });

  it.each(["4w", "14d", "10wd", "3m", "1y"])("and a deadline of %s is possible", (length) => {
    const rule = { name: "Frist", length, obligation: "soll" as const, basis: "GO" };
    expect(
      validateStageModel(withStages([entwurf, { ...lesung, deadlineRules: [rule] }, inkraft])),
    ).toEqual([]);
  });

  it("tells mistakes from oddities", () => {
    expect(findingSeverity({ code: "no-start" })).toBe("error");
    expect(findingSeverity({ code: "no-main-path" })).toBe("warning");
  });
});

describe("the shape of a stage model", () => {
  it.each([
    ["a key with blanks", { ...sound, id: "land nrw" }],
    ["a stage without a name", withStages([{ ...entwurf, name: " " }])],
    ["an unknown phase", { ...sound, stages: [{ ...entwurf, phase: "nirgends" }] }],
  ])("refuses %s", (_what, model) => {
    expect(stageModelSchema.safeParse(model).success).toBe(false);
  });
});
