import { sql } from "drizzle-orm";
import type { Verdict } from "~/domain/currency/currency";
import { verdictTexts } from "~/domain/currency/texts";
import { provisionLabel, type ProvisionUnit } from "~/domain/law/provision";
import { listStageModels, type StoredStageModel } from "~/domain/procedures/stage-models.server";
import { recordName } from "~/domain/records/record-name.server";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { typeset } from "~/lib/typeset";
import type { Queryable } from "~db/client.server";
import { kindText } from "../kind-text";
import { facetNames, type FacetName, type Filters } from "../search";
import { facetTexts, typeTexts } from "../texts";
import { labelKey } from "./facts.server";
import { standText, untold } from "./labels.server";

type Read = { names: ReadonlyMap<string, string>; models: readonly StoredStageModel[] };

/**
 * What narrows each of these searches, in words: `["Art: Gutachten", "Gesetz, Vorschrift: KrO NRW"]`.
 * Of what this person may not see only that it narrows is said.
 */
export async function filterWords(
  db: Queryable,
  actor: Actor,
  searches: readonly Filters[],
): Promise<string[][]> {
  if (!searches.some((filters) => facetNames.some((name) => filters[name])))
    return searches.map(() => []);
  const names = readNames(db, actor, searches);
  const hasStage = searches.some(({ stand }) =>
    stand?.some((value) => value.startsWith("procedure-")),
  );
  const read: Read = { names, models: hasStage ? await listStageModels(db) : [] };
  return searches.map((filters) =>
    facetNames.flatMap((name) => {
      const words = (filters[name] ?? []).map((value) => typeset(wordOf(name, value, read)));
      return words.length > 0 ? [`${facetTexts[name]}: ${words.join(" oder ")}`] : [];
    }),
  );
}

function wordOf(name: FacetName, value: string, { names, models }: Read): string {
  const read = names.get(labelKey(name, value));
  switch (name) {
    case "art":
      return typeTexts[value as RecordType].plural;
    case "stufe":
      return kindText(value);
    case "haltbarkeit":
      return verdictTexts[value as Verdict].word;
    case "stand":
      return standText(value, undefined, models);
    case "norm":
      return read ? lawText(read) : value;
    case "verfahren":
    case "abteilung":
      return read ?? untold;
    default:
      return value;
  }
}

function lawText(read: string): string {
  const [law = "", unit, number = ""] = JSON.parse(read) as string[];
  return unit ? `${provisionLabel(unit as ProvisionUnit, number)} ${law}` : law;
}

type Row = [name: FacetName, value: string, called: string];

function readNames(db: Queryable, actor: Actor, searches: readonly Filters[]): Map<string, string> {
  const values = (name: FacetName) =>
    JSON.stringify([...new Set(searches.flatMap((filters) => filters[name] ?? []))]);
  const rows = db.values<Row>(sql`
    SELECT 'abteilung', d.id, d.name
      FROM json_each(${values("abteilung")}) chosen CROSS JOIN departments d ON d.id = chosen.value
    UNION ALL SELECT 'verfahren', records.id, ${recordName}
      FROM json_each(${values("verfahren")}) chosen CROSS JOIN records ON records.id = chosen.value
      WHERE records.type = 'procedure' AND ${visibleTo(actor)}
    UNION ALL SELECT 'norm', l.slug, json_array(l.abbreviation)
      FROM json_each(${values("norm")}) chosen CROSS JOIN laws l ON l.slug = chosen.value
    UNION ALL SELECT 'norm', chosen.value, json_array(l.abbreviation, p.unit, p.number)
      FROM json_each(${values("norm")}) chosen
      CROSS JOIN laws l ON l.slug = substr(chosen.value, 1, instr(chosen.value, '/') - 1)
      CROSS JOIN provisions p ON p.law_id = l.id
        AND p.slug = substr(chosen.value, instr(chosen.value, '/') + 1)`);
  return new Map(rows.map(([name, value, called]) => [labelKey(name, value), called]));
}
