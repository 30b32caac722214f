import { describe, expect, test } from "vitest";

import { deriveStage } from "~/domain/procedures/derive-stage";
import { builtInStageModel } from "~/domain/procedures/stage-models";
import { stagePath } from "~/domain/procedures/stage-path";
import type { SeedProcedure } from "../types";
import { seedProcedures } from "./index";

const weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
const today = "2026-11-22";

const each = seedProcedures.map((procedure) => [procedure.key, procedure] as const);

describe("the demo procedures as a whole", () => {
  test("every key occurs once, statements and procedures alike", () => {
    const keys = seedProcedures.flatMap((procedure) => [
      procedure.key,
      ...(procedure.statements ?? []).map((statement) => statement.key),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("a paper that several procedures share is described alike everywhere", () => {
    const described = new Map<string, string>();
    const differing = seedProcedures
      .flatMap(({ documents }) => documents)
      .filter((document) => {
        const { key: _key, ...paper } = document;
        const id = `${document.publisher} ${document.number}`;
        const known = described.get(id) ?? JSON.stringify(paper);
        described.set(id, known);
        return document.number !== undefined && known !== JSON.stringify(paper);
      });
    expect(differing).toEqual([]);
  });

  test("every related procedure exists and is another one", () => {
    const keys = new Set(seedProcedures.map((procedure) => procedure.key));
    const dangling = seedProcedures.flatMap((procedure) =>
      (procedure.related ?? [])
        .filter(({ key }) => !keys.has(key) || key === procedure.key)
        .map(({ key }) => `${procedure.key} → ${key}`),
    );
    expect(dangling).toEqual([]);
  });
});

describe.each(each)("%s", (_key, procedure) => {
  test("uses only stages and exits of its model", () => {
    const model = builtInStageModel(procedure.modelId);
    expect(model?.level).toBe(procedure.level);
    const known = new Set(
      [...(model?.stages ?? []), ...(model?.exits ?? [])].map(({ key }) => key),
    );
    const used = procedure.steps.flatMap(({ stage }) => stage ?? []);
    expect(used.filter((stage) => !known.has(stage))).toEqual([]);
  });

  test("has dates that exist, and a state that fits the date", () => {
    expect(allDates(procedure).filter((date) => !isCalendarDate(date))).toEqual([]);
    const misfits = procedure.steps.filter(
      ({ date, state }) =>
        (state === "undated" && date !== undefined) ||
        (state === "expected" && date === undefined) ||
        (state === "occurred" && (date ?? "") > today) ||
        (state === "expected" && (date ?? "") <= today.slice(0, date?.length)),
    );
    expect(misfits.map(({ title }) => title)).toEqual([]);
  });

  test("explains every step that is expected or has no date", () => {
    const silent = procedure.steps.filter(
      ({ state, date, note }) => (state !== "occurred" || date === undefined) && !note,
    );
    expect(silent.map(({ title }) => title)).toEqual([]);
  });

  test("is told alike by its stage path and its steps", () => {
    const { model, derived, steps } = derivedFrom(procedure);
    const path = stagePath(model, derived, steps);
    const reached = new Set(
      path.filter(({ state }) => /reached|current|exit/.test(state)).map(({ key }) => key),
    );
    const occurred = new Set(
      steps.flatMap(({ state, stage }) => (state === "occurred" && stage ? [stage] : [])),
    );
    expect(reached).toEqual(occurred);
    const silent = path.filter(({ state }) => state === "skipped" || state === "passed");
    expect(silent.filter(({ key }) => steps.some(({ stage }) => stage === key))).toEqual([]);
  });

  test("refers only to documents it lists", () => {
    const listed = procedure.documents.map(({ key }) => key);
    expect(new Set(listed).size).toBe(listed.length);
    const dangling = procedure.steps
      .flatMap(({ documents }) => documents ?? [])
      .filter((key) => !listed.includes(key));
    expect(dangling).toEqual([]);
  });

  test("derives each deadline to the day and weekday it names", () => {
    const wrong = (procedure.deadlines ?? []).filter(
      ({ due, derivation }) => !derivation.endsWith(`= ${germanDay(due)}`),
    );
    expect(wrong.map(({ due, derivation }) => `${germanDay(due)}: ${derivation}`)).toEqual([]);
  });

  test("marks our invented statements as examples", () => {
    const unmarked = (procedure.statements ?? []).filter(
      ({ origin, example, title }) =>
        (origin === "ours") !== (example === true) ||
        (origin === "ours") !== title.endsWith("(Beispiel)"),
    );
    expect(unmarked.map(({ key }) => key)).toEqual([]);
  });

  test("proves every outcome of a petitum that is decided", () => {
    const unproven = (procedure.statements ?? [])
      .flatMap(({ petita }) => petita)
      .filter(
        ({ outcome, outcomeNote }) => /adopted|partly|rejected/.test(outcome) && !outcomeNote,
      );
    expect(unproven.map(({ text }) => text)).toEqual([]);
  });

  test("is set as a law journal would set it", () => {
    const slips = germanTexts(procedure).filter((text) =>
      /§§? \d|(Abs|Art|Nr)\. \d|\bSatz \d|["']| - |\.\.\.|\s$/.test(text),
    );
    expect(slips).toEqual([]);
  });
});

function derivedFrom({ modelId, steps: seeds }: SeedProcedure) {
  const model = builtInStageModel(modelId);
  if (!model) throw new Error(`no model ${modelId}`);
  const steps = seeds.map(({ stage = null, date = null, state, title }, seq) => ({
    id: String(seq),
    stage,
    date,
    state,
    title,
    seq,
  }));
  return { model, steps, derived: deriveStage(model, steps) };
}

function allDates(procedure: SeedProcedure): string[] {
  return [
    ...procedure.steps.map(({ date }) => date),
    ...procedure.documents.map(({ date }) => date),
    ...(procedure.statements ?? []).map(({ sentOn }) => sentOn),
    ...(procedure.deadlines ?? []).map(({ due }) => due),
    ...(procedure.actions ?? []).map(({ date }) => date),
  ].filter((date) => date !== undefined);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar knows. */
function isCalendarDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return false;
  const full = `${date}-01-01`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

function germanDay(date: string): string {
  const [year, month, day] = date.split("-");
  return `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${day}.${month}.${year}`;
}

const technical = new Set(["key", "source", "sources", "url", "identifiers", "number", "stage"]);

/** Every text that is shown as German prose; keys, numbers and addresses are left out. */
function germanTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([name]) => !technical.has(name))
    .flatMap(([, inner]) => germanTexts(inner));
}
