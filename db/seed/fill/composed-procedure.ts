import type { NewProcedure } from "~/domain/procedures/procedures.server";
import { dayFromNumber, dayNumber, type Day } from "~/lib/day";
import {
  konnexitaeten,
  obligations,
  positions,
  relevances,
  workStates,
} from "~/domain/procedures/procedure";
import type { NewStep } from "~/domain/procedures/steps.server";
import type { StageModel } from "~/domain/procedures/stage-model";
import { builtInStageModels } from "~/domain/procedures/stage-models";
import type { Access } from "~/domain/records/records.server";
import { shortened, type LegalText } from "./legal-text";
import type { Random } from "./random";

/** The days of the data end here, so that the same seed gives the same data on any day. */
const horizon = dayNumber("2026-11-01");
const firstDay = dayNumber("2010-01-01");

export type Composed = Omit<NewProcedure, keyof Access>;

type Material = {
  texts: readonly LegalText[];
  people: readonly string[];
  /** Number of the procedure in the run; makes its identifiers unlike all others. */
  number: number;
};

/** A procedure with 3 to 12 steps along its model, most of them over, some with a deadline of ours. */
export function composeProcedure(random: Random, material: Material): Composed {
  const { texts, people, number } = material;
  const model = random.pick(builtInStageModels);
  const begin = random.between(firstDay, horizon - 30);
  const { heading, cite, body } = random.pick(texts);
  const name = shortened(heading || cite, 80);
  const responsibleId = random.chance(0.4) ? random.pick(people) : null;
  const steps = composeSteps(random, model, begin, random.between(3, 12));
  return {
    createdAt: begin * 86_400_000,
    title: `Gesetz zur Änderung von Vorschriften über ${name} (${number})`,
    shortTitle: `${name} (${number})`,
    level: model.level,
    modelId: model.id,
    term: random.between(15, 21),
    summary: shortened(body, 600),
    initiators: [random.pick(["Landesregierung", "Bundesregierung", "Fraktion", "Kommission"])],
    leadMinistry: random.pick(["Inneres", "Kommunales", "Soziales", "Finanzen", "Bauen"]),
    leadCommittee: random.pick(["Ausschuss für Kommunales", "Innenausschuss", "Finanzausschuss"]),
    coCommittees: random.chance(0.5) ? ["Rechtsausschuss"] : [],
    identifiers: [{ kind: "drucksache", value: `${random.between(15, 21)}/${100_000 + number}` }],
    affectedLaws: Array.from({ length: random.between(1, 4) }, () => random.pick(texts).cite)
      .filter((law, index, all) => law !== "" && all.indexOf(law) === index)
      .map((law) => ({ law: shortened(law, 80), provision: "" })),
    uncertainty: "",
    relevance: random.chance(0.6) ? random.pick(relevances) : null,
    relevanceReason: random.chance(0.3) ? shortened(random.pick(texts).body, 200) : "",
    position: random.chance(0.4) ? random.pick(positions) : null,
    konnexitaet: random.chance(0.5) ? random.pick(konnexitaeten) : null,
    responsibleId,
    workState: random.pick(workStates),
    steps,
    deadlines: random.chance(0.3) ? [composeDeadline(random, begin)] : [],
    actions: responsibleId
      ? [{ date: dayFromNumber(begin), title: "Zugewiesen", authorId: responsibleId }]
      : [],
  };
}

/** Along the stages of the model in their order; what lies behind the horizon is expected. */
export function composeSteps(
  random: Random,
  model: StageModel,
  begin: number,
  count: number,
): NewStep[] {
  let day = begin;
  return Array.from({ length: count }, (_, index) => {
    day += random.between(3, 60);
    const stage = model.stages[Math.floor((index * model.stages.length) / count)];
    const occurred = day <= horizon;
    return {
      stage: stage?.key ?? null,
      title: stage?.name ?? "Weiterer Schritt",
      state: occurred ? "occurred" : "expected",
      date: dayFromNumber(day),
      note: occurred ? "" : "nach dem üblichen Gang",
    };
  });
}

export function composeDeadline(random: Random, begin: number) {
  const due: Day = dayFromNumber(begin + random.between(20, 400));
  return {
    title: "Stellungnahme in der Verbändeanhörung",
    due,
    obligation: random.pick(obligations),
    basis: "§\u00a094 GO LT NRW",
    derivation: "vier Wochen nach Zugang",
    responsibleId: null,
    doneOn: dayNumber(due) <= horizon ? due : null,
  };
}
