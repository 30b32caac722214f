import { inArray } from "drizzle-orm";
import { verdicts, type Verdict } from "~/domain/currency/currency";
import { verdictTexts } from "~/domain/currency/texts";
import { provisionLabel, type ProvisionUnit } from "~/domain/law/provision";
import { stateLabels } from "~/domain/opinions/texts";
import type { StoredStageModel } from "~/domain/procedures/stage-models.server";
import { findExit, findStage, stageName } from "~/domain/procedures/stage-lookup";
import { recordTypes, type RecordType } from "~/domain/records/record";
import { typeset } from "~/lib/typeset";
import type { Queryable } from "~db/client.server";
import { departments } from "~db/schema";
import { kindText } from "../kind-text";
import { facetNames, type FacetName, type FacetValue, type Facets, type Filters } from "../search";
import { statementStandTexts, typeTexts } from "../texts";
import type { CountedHits } from "../narrowed.server";
import { countsOf } from "./counts";
import { labelKey } from "./facts.server";
import { isKnownFacet } from "./narrowing.server";

type Sources = {
  db: Queryable;
  /** What was read with the hits. */
  labels: ReadonlyMap<string, string>;
  models: () => Promise<readonly StoredStageModel[]>;
};

type Value = [value: string, count: number];

/** So many values of a facet leave the server; a list to choose from that is longer helps nobody. */
const mostValues = 40;

/** The facets as they are shown: the values that are there, in the order one looks for them. */
export async function facetsOf(
  sources: Sources,
  { known, knownBy, asked }: CountedHits,
  filters: Filters,
): Promise<Facets> {
  const facets = emptyFacets();
  for (const name of facetNames) {
    const chosen = filters[name] ?? [];
    const counts = isKnownFacet(name)
      ? countsOf(known, name, knownBy)
      : countsOf(asked, name, filters);
    const values = withChosen(counts, chosen);
    if (values.length > 0) facets[name] = await shown(name, values, sources, chosen);
  }
  return facets;
}

export const emptyFacets = (): Facets =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Facets;

/** What is chosen is shown also where nothing has it: it can be taken back. */
function withChosen(counts: Value[], chosen: readonly string[]): Value[] {
  const counted = new Set(counts.map(([value]) => value));
  const missing = chosen.filter((value) => !counted.has(value));
  return [...counts, ...missing.map((value): Value => [value, 0])];
}

async function shown(
  name: FacetName,
  values: Value[],
  sources: Sources,
  chosen: readonly string[],
): Promise<FacetValue[]> {
  const label = await labelOf(name, values, sources);
  return inOrder(name, values)
    .filter(([value], index) => index < mostValues || chosen.includes(value))
    .map(([value, count]) => ({ value, label: label(value), count }));
}

function inOrder(name: FacetName, values: Value[]): Value[] {
  if (name === "jahr") return values.toSorted((a, b) => b[0].localeCompare(a[0]));
  if (name === "art") return listed(recordTypes, values);
  if (name === "haltbarkeit") return listed(verdicts, values);
  return values.toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "de"));
}

const listed = (order: readonly string[], values: Value[]) =>
  values.toSorted((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));

async function labelOf(
  name: FacetName,
  values: Value[],
  { db, labels, models }: Sources,
): Promise<(value: string) => string> {
  const read = (value: string) => labels.get(labelKey(name, value)) ?? value;
  switch (name) {
    case "art":
      return (value) => typeTexts[value as RecordType].plural;
    case "stufe":
      return kindText;
    case "haltbarkeit":
      return (value) => verdictTexts[value as Verdict].word;
    case "abteilung": {
      const names = labels.size > 0 ? null : departmentNames(db, values);
      const called = (value: string) => labels.get(labelKey(name, value)) ?? names?.get(value);
      return (value) => called(value) ?? untold;
    }
    case "verfahren":
      return (value) => typeset(labels.get(labelKey(name, value)) ?? untold);
    case "norm":
      return (value) => {
        const called = labels.get(labelKey(name, value));
        if (called === undefined) return value;
        return value.includes("/") ? provisionText(called) : typeset(called);
      };
    case "stand": {
      const isStage = values.some(([value]) => value.startsWith("procedure-"));
      const known = isStage ? await models() : [];
      return (value) => standText(value, labels.get(labelKey(name, value)), known);
    }
    default:
      return (value) => typeset(read(value));
  }
}

function provisionText(read: string): string {
  const at = read.indexOf("/");
  return provisionLabel(read.slice(0, at) as ProvisionUnit, read.slice(at + 1));
}

/** Said of what is chosen and this person may not see, or is no longer there. */
export const untold = "gewählt";

/** `Gutachten: abgeschlossen`, `Verfahren: 1. Lesung`; of any model that has it, where none is named. */
export function standText(
  value: string,
  modelId: string | undefined,
  models: readonly StoredStageModel[],
): string {
  const at = value.indexOf("-");
  const type = value.slice(0, at) as RecordType;
  const state = value.slice(at + 1);
  const named = models.find(({ model }) => model.id === modelId);
  const model = (
    named ?? models.find(({ model }) => findStage(model, state) ?? findExit(model, state))
  )?.model;
  const word = model
    ? stageName(model, state)
    : ({ ...stateLabels, ...statementStandTexts }[state] ?? state);
  return `${typeTexts[type].word}: ${word}`;
}

function departmentNames(db: Queryable, values: readonly Value[]): Map<string, string> {
  const rows = db
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(
      inArray(
        departments.id,
        values.map(([id]) => id),
      ),
    )
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
