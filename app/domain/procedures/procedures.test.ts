import { eq } from "drizzle-orm";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { suggestRecords } from "~/domain/records/records.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import type { Database } from "~db/client.server";
import { actions, events, procedures } from "~db/schema";
import { describe, expect, test } from "vitest";
import { addDeadline, findDeadline, listDeadlines, setDeadlineDone } from "./deadlines.server";
import { readProcedureFilters } from "./procedure-filters";
import type { StepFields } from "./procedure-input";
import { listProcedures } from "./procedure-list.server";
import {
  createProcedure,
  createProcedures,
  findProcedure,
  updateProcedure,
} from "./procedures.server";
import type { NewProcedure } from "./procedures.server";
import { listResponsibilities, overrideStage, rateProcedure } from "./ratings.server";
import { withoutStage } from "./edit-stage-model";
import { builtInStageModels } from "./stage-models";
import {
  isAsDelivered,
  readStageModel,
  restoreStageModel,
  saveStageModel,
} from "./stage-models.server";
import { listStageUse } from "./stage-use.server";
import { addStep, changeStep, findStep, removeStep } from "./steps.server";

test("a procedure is called by its short title, and by its title where it has none", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const title = "Gesetz zur Änderung der Gemeindeordnung";
  const named = await createProcedure(db, actor, procedure({ title, shortTitle: "GO-Novelle" }));
  const nameless = await createProcedure(db, actor, procedure({ title, shortTitle: "" }));
  expect(authorize(db, actor, "read", "procedure", named)).toMatchObject({
    title,
    name: "GO-Novelle",
  });
  expect(authorize(db, actor, "read", "procedure", nameless).name).toBe(title);
  const suggested = await suggestRecords(db, actor, ["procedure"]);
  expect(suggested.map((record) => record.title).sort()).toEqual(["GO-Novelle", title]);
});

describe("stage", () => {
  test("follows from the steps at once", async () => {
    const { db, actor, writable } = await oneProcedure();
    expect(row(db)).toMatchObject({ stage: null, outcome: "running", lastStepOn: null });

    await addStep(db, writable, step({ stage: "einbringung", date: "2025-09-30" }));
    const second = await addStep(db, writable, step({ stage: "zweite-lesung", date: "2025-12" }));
    expect(row(db)).toMatchObject({ stage: "zweite-lesung", lastStepOn: "2025-12" });

    const { seen } = await findStep(db, writable, second);
    const expected = step({ stage: "zweite-lesung", state: "expected", date: "2026-03" });
    await changeStep(db, writable, second, expected, seen);
    expect(row(db)).toMatchObject({ stage: "einbringung", nextStepOn: "2026-03" });
    expect(actor.id).toBeTruthy();
  });

  test("goes back where the deciding step is removed", async () => {
    const { db, writable } = await oneProcedure();
    await addStep(db, writable, step({ stage: "einbringung", date: "2025-09-30" }));
    const out = await addStep(db, writable, step({ stage: "zurueckgezogen", date: "2025-10-01" }));
    expect(row(db)).toMatchObject({ outcome: "withdrawn" });
    await removeStep(db, writable, out, (await findStep(db, writable, out)).seen);
    expect(row(db)).toMatchObject({ stage: "einbringung", outcome: "running" });
  });

  test("can be set against the steps with a reason, and is derived again without it", async () => {
    const { db, writable } = await oneProcedure();
    await addStep(db, writable, step({ stage: "einbringung", date: "2025-09-30" }));
    await overrideStage(db, writable, { stage: "erste-lesung", reason: "laut Protokoll" }, 1);
    expect(row(db)).toMatchObject({ stage: "erste-lesung", overrideReason: "laut Protokoll" });
    await addStep(db, writable, step({ stage: "ausschussueberweisung", date: "2025-10-02" }));
    expect(row(db)?.stage).toBe("erste-lesung");
    await overrideStage(db, writable, null, 2);
    expect(row(db)).toMatchObject({ stage: "ausschussueberweisung", overrideStage: null });
  });

  test("is never set to a stage the model does not know", async () => {
    const { db, writable } = await oneProcedure();
    const unknown = overrideStage(db, writable, { stage: "trilog", reason: "x" }, 1);
    await expect(unknown).rejects.toMatchObject({ code: "invalid" });
    expect(row(db)).toMatchObject({ overrideStage: null, version: 1 });
  });

  test("an undated step keeps no date", async () => {
    const { db, writable } = await oneProcedure();
    const id = await addStep(db, writable, step({ state: "undated", date: "2026" }));
    expect((await findStep(db, writable, id)).date).toBeNull();
  });
});

describe("two people at once", () => {
  test("the second save of the same version is refused and changes nothing", async () => {
    const { db, writable, input } = await oneProcedure();
    await updateProcedure(db, writable, { ...input, title: "Erster Titel", version: 1 });
    const late = updateProcedure(db, writable, { ...input, title: "Zweiter Titel", version: 1 });
    await expect(late).rejects.toMatchObject({ code: "conflict", status: 409 });
    expect(authorize(db, writable.actor, "read", "procedure", writable.id).title).toBe(
      "Erster Titel",
    );
  });

  test("a step somebody else has changed is not overwritten", async () => {
    const { db, writable } = await oneProcedure();
    const id = await addStep(db, writable, step({ title: "1. Lesung" }));
    const { seen } = await findStep(db, writable, id);
    await changeStep(db, writable, id, step({ title: "Erste Lesung" }), seen);
    const late = changeStep(db, writable, id, step({ title: "Lesung" }), seen);
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    expect((await findStep(db, writable, id)).title).toBe("Erste Lesung");
  });
});

describe("our own work", () => {
  test("rating and assigning leave a trace in our lane and in the audit trail", async () => {
    const { db, writable } = await oneProcedure();
    const colleague = addPerson(db, { name: "Referat 2" });
    await rateProcedure(db, writable, {
      relevance: "high",
      relevanceReason: "LVerbO betroffen",
      position: "amend",
      konnexitaet: null,
      responsibleId: colleague.id,
      workState: "entwurf",
      version: 1,
    });
    const titles = db
      .select()
      .from(actions)
      .all()
      .map(({ title, text }) => [title, text]);
    expect(titles).toEqual([
      ["Bewertet: Relevanz hoch, Haltung Änderungsbedarf", "LVerbO betroffen"],
      ["Zuständig: Referat 2", ""],
      ["Arbeitsstand: Entwurf", "vorher Eingang"],
    ]);
    const codes = db.select().from(events).where(eq(events.recordId, writable.id)).all();
    expect(codes.map(({ action }) => action)).toEqual([
      "record.created",
      "procedure.rated",
      "procedure.assigned",
      "procedure.work-state",
    ]);
    expect(codes.at(1)?.details).not.toContain("LVerbO");
  });

  test("the history says who was responsible before", async () => {
    const { db, writable } = await oneProcedure();
    for (const [index, name] of ["Referat 1", "Referat 2"].entries()) {
      const { id } = addPerson(db, { name });
      await rateProcedure(db, writable, {
        relevance: null,
        relevanceReason: "",
        position: null,
        konnexitaet: null,
        responsibleId: id,
        workState: "eingang",
        version: index + 1,
      });
    }
    const history = await listResponsibilities(db, writable);
    expect(history.filter(({ untilAt }) => untilAt === null).map(({ name }) => name)).toEqual([
      "Referat 2",
    ]);
    expect(history).toHaveLength(2);
  });

  test("a deadline that is done stands below the open ones and can be opened again", async () => {
    const { db, writable } = await oneProcedure();
    const first = await addDeadline(db, writable, deadline("Zuarbeit", "2026-01-10"));
    await addDeadline(db, writable, deadline("Stellungnahme", "2026-02-10"));
    await setDeadlineDone(db, writable, first, true);
    const titles = (await listDeadlines(db, writable)).map(({ title }) => title);
    expect(titles).toEqual(["Stellungnahme", "Zuarbeit"]);
    await setDeadlineDone(db, writable, first, false);
    expect((await findDeadline(db, writable, first)).doneOn).toBeNull();
  });
});

describe("list", () => {
  test.each([
    ["q=zweiter", ["Zweiter Entwurf"]],
    ["q=18/4711", ["Zweiter Entwurf"]],
    ["q=%C3%9CBER", ["Gesetz über Anlagen"]],
    ["q=100%25", []],
    ["ebene=bund", ["Zweiter Entwurf"]],
    ["ausgang=abgeschlossen", ["Gesetz über Anlagen"]],
    ["ausgang=laufend&sortierung=titel", ["Erster Entwurf", "Zweiter Entwurf"]],
    ["stand=land-nrw/einbringung", ["Erster Entwurf"]],
    ["relevanz=offen&sortierung=titel", ["Erster Entwurf", "Gesetz über Anlagen"]],
    ["zustaendig=ich", ["Zweiter Entwurf"]],
    ["zustaendig=niemand&ebene=land&sortierung=titel", ["Erster Entwurf", "Gesetz über Anlagen"]],
    ["wp=18", ["Erster Entwurf"]],
    [
      "relevanz=unsinn&wp=x&sortierung=relevanz",
      ["Zweiter Entwurf", "Gesetz über Anlagen", "Erster Entwurf"],
    ],
  ])("?%s", async (search, titles) => {
    const { db, actor } = await threeProcedures();
    const { rows, total } = await list(db, actor, search);
    expect(rows.map(({ title }) => title)).toEqual(titles);
    expect(total).toBe(titles.length);
  });

  test("neither shows nor counts what is confidential", async () => {
    const { db } = await threeProcedures();
    const stranger = addPerson(db, { role: "leitung" });
    const { rows, total } = await list(db, stranger, "sortierung=titel");
    expect(rows.map(({ title }) => title)).toEqual(["Erster Entwurf", "Gesetz über Anlagen"]);
    expect(total).toBe(2);
  });

  test("names the next step, and no undated one that lies behind", async () => {
    const { db, actor } = await threeProcedures();
    const { rows } = await list(db, actor, "sortierung=titel");
    expect(rows.map(({ nextStep }) => nextStep?.title ?? null)).toEqual(["1. Lesung", null, null]);
  });
});

describe("stage models", () => {
  test("a changed model moves the procedures that follow it", async () => {
    const { db, writable } = await oneProcedure();
    const admin = addPerson(db, { role: "administration" }) as Permitted<"administer">;
    await addStep(db, writable, step({ stage: "einbringung", date: "2025-09-30" }));
    const { model } = readStageModel(db, "land-nrw");
    const stages = model.stages.map((stage) =>
      stage.key === "einbringung" ? { ...stage, milestone: "entry-into-force" as const } : stage,
    );
    await saveStageModel(db, admin, { ...model, stages }, 0);
    expect(row(db)).toMatchObject({ outcome: "in-force" });
  });

  test("a model that leads nowhere is refused with its findings", async () => {
    const { db } = await oneProcedure();
    const admin = addPerson(db, { role: "administration" }) as Permitted<"administer">;
    const { model } = readStageModel(db, "land-nrw");
    const stages = model.stages.map((stage) => ({ ...stage, next: ["gibt-es-nicht"] }));
    const { saved, findings } = await saveStageModel(db, admin, { ...model, stages }, 0);
    expect(saved).toBe(false);
    expect(findings.map(({ code }) => code)).toContain("unknown-successor");
    expect(readStageModel(db, "land-nrw")).toMatchObject({ version: 0 });
  });

  test("a restored model counts as delivered again", async () => {
    const { db } = await oneProcedure();
    const admin = addPerson(db, { role: "administration" }) as Permitted<"administer">;
    const { model } = readStageModel(db, "eu");
    await saveStageModel(db, admin, { ...model, name: "EU im Haus" }, 0);
    expect(isAsDelivered(readStageModel(db, "eu"))).toBe(false);
    await restoreStageModel(db, admin, "eu", 1);
    expect(isAsDelivered(readStageModel(db, "eu"))).toBe(true);
  });

  test("a stage that procedures name cannot go, not even by restoring the model", async () => {
    const { db, writable } = await oneProcedure();
    const admin = addPerson(db, { role: "administration" }) as Permitted<"administer">;
    const delivered = readStageModel(db, "land-nrw").model;
    const einbringung = delivered.stages.find(({ key }) => key === "einbringung");
    if (!einbringung) throw new Error("no stage");
    const own = { ...einbringung, key: "eigene", name: "Eigene Station", start: true };
    const withOwn = { ...delivered, stages: [own, ...delivered.stages] };
    await saveStageModel(db, admin, withOwn, 0);
    await addStep(db, writable, step({ stage: "eigene", date: "2025-09-30" }));
    await expect(restoreStageModel(db, admin, "land-nrw", 1)).rejects.toMatchObject({
      code: "stage-in-use",
    });
    expect(await listStageUse(db, admin, "land-nrw", "eigene")).toMatchObject({
      isUsed: true,
      procedures: [{ id: row(db)?.id }],
    });
    expect(readStageModel(db, "land-nrw")).toMatchObject({ version: 1 });
    expect(row(db)?.stage).toBe("eigene");

    await saveStageModel(db, admin, withoutStage(withOwn, "zweite-lesung"), 1);
    expect(readStageModel(db, "land-nrw").model.stages).not.toContainEqual(
      expect.objectContaining({ key: "zweite-lesung" }),
    );
  });

  test("the second administrator is told that the first has saved", async () => {
    const { db } = await oneProcedure();
    const admin = addPerson(db, { role: "administration" }) as Permitted<"administer">;
    const { model } = readStageModel(db, "eu");
    await saveStageModel(db, admin, model, 0);
    await expect(saveStageModel(db, admin, model, 0)).rejects.toMatchObject({ code: "conflict" });
  });
});

test("what is entered comes back, lists without doubles", async () => {
  const { db, writable, input } = await oneProcedure();
  await updateProcedure(db, writable, {
    ...input,
    initiators: ["Landesregierung", "Landesregierung"],
    coCommittees: ["Rechtsausschuss"],
    identifiers: [{ kind: "drucksache", value: "LT-Drs. 18/1" }],
    affectedLaws: [{ law: "GO NRW", provision: "§ 41" }],
    version: 1,
  });
  expect(await findProcedure(db, writable)).toMatchObject({
    initiators: ["Landesregierung"],
    coCommittees: ["Rechtsausschuss"],
    identifiers: [{ kind: "drucksache", value: "LT-Drs. 18/1" }],
    affectedLaws: [{ law: "GO NRW", provision: "§ 41" }],
    version: 2,
  });
});

function procedure(fields: Partial<NewProcedure> = {}): NewProcedure {
  return {
    title: "Gesetz",
    shortTitle: "",
    level: "land",
    modelId: "land-nrw",
    term: null,
    summary: "",
    initiators: [],
    leadMinistry: "",
    leadCommittee: "",
    coCommittees: [],
    identifiers: [],
    affectedLaws: [],
    uncertainty: "",
    confidentiality: "house",
    departmentId: null,
    readerIds: [],
    ...fields,
  };
}

function step(fields: Partial<StepFields>): StepFields {
  return {
    stage: null,
    title: "Schritt",
    state: "occurred",
    date: null,
    body: "",
    result: "",
    note: "",
    sourceUrl: "",
    documentIds: [],
    ...fields,
  };
}

const deadline = (title: string, due: string) => ({
  title,
  due,
  obligation: "muss" as const,
  basis: "§ 7 KonnexAG NRW",
  derivation: "",
  responsibleId: null,
});

async function oneProcedure() {
  const db = freshDatabase();
  const actor = addWriter(db);
  const input = procedure();
  const id = await createProcedure(db, actor, input);
  return { db, actor, input, writable: authorize(db, actor, "write", "procedure", id) };
}

async function threeProcedures() {
  const db = freshDatabase();
  const actor = addWriter(db);
  await createProcedures(db, actor, [
    procedure({
      title: "Erster Entwurf",
      term: 18,
      steps: [
        { title: "Einbringung", stage: "einbringung", state: "occurred", date: "2025-01-02" },
        { title: "Eckpunkte", stage: "vorhaben", state: "undated" },
        { title: "1. Lesung", stage: "erste-lesung", state: "undated" },
      ],
    }),
    procedure({
      title: "Zweiter Entwurf",
      level: "bund",
      modelId: "bund",
      identifiers: [{ kind: "drucksache", value: "LT-Drs.\u00a018/4711" }],
      relevance: "high",
      responsibleId: actor.id,
      confidentiality: "confidential",
    }),
    procedure({
      title: "Gesetz über Anlagen",
      steps: [
        { title: "Inkrafttreten", stage: "inkrafttreten", state: "occurred", date: "2025-07-01" },
        { title: "Einbringung", stage: "einbringung", state: "undated" },
      ],
    }),
  ]);
  return { db, actor };
}

const list = (db: Database, actor: Parameters<typeof listProcedures>[1], search: string) =>
  listProcedures(db, actor, readProcedureFilters(new URLSearchParams(search)), builtInStageModels);

const row = (db: Database) => db.select().from(procedures).get();
