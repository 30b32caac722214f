import { and, eq, inArray, sql } from "drizzle-orm";
import { canExpire } from "~/domain/currency/currency";
import { verdictTexts } from "~/domain/currency/texts";
import { listVerdicts } from "~/domain/currency/verdicts.server";
import { stateLabels } from "~/domain/opinions/texts";
import { stageName } from "~/domain/procedures/stage-lookup";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import { recordPath } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { today } from "~/lib/day";
import { textForXml } from "~/lib/safe-text";
import type { Queryable } from "~db/client.server";
import { opinions, procedures, records, searchEntries, statements } from "~db/schema";
import { filterWords } from "../facets/filter-words.server";
import { kindText } from "../kind-text";
import type { Match } from "../retrieval/match";
import type { Filters, Sort } from "../search";
import { findHits } from "../search.server";
import { statementStandTexts, typeTexts } from "../texts";
import { csvOf } from "./csv.server";
import { docxOf } from "./docx.server";
import { mostListed, type ListFormat } from "./list-format";
import { listFileName, type HitList, type ListedHit } from "./listed-hit";
import { xlsxOf } from "./xlsx.server";

export type ListRequest = {
  query: string;
  filters: Filters;
  sort: Sort;
  format: ListFormat;
  /** Where the program is reached, for the addresses in the list. */
  origin: string;
};

export type ListFile = { name: string; content: Uint8Array };

const writers: Record<ListFormat, (list: HitList) => Uint8Array | Promise<Uint8Array>> = {
  csv: csvOf,
  xlsx: xlsxOf,
  docx: docxOf,
};

/** The hits of a search as a file, as far as this person may see them. */
export async function writeList(
  db: Queryable,
  actor: Actor,
  { query, filters, sort, format, origin }: ListRequest,
): Promise<ListFile> {
  const { rows, total, partial, more } = await findHits(db, actor, query, {
    filters,
    sort,
    limit: mostListed,
  });
  const [narrowed = []] = await filterWords(db, actor, [filters]);
  const list: HitList = {
    query: textForXml(query.slice(0, 400)),
    day: today(),
    rows: await listedHits(db, actor, rows, origin),
    narrowed: narrowed.map(textForXml),
    total,
    partial,
    more,
  };
  return { name: listFileName(list, format), content: await writers[format](list) };
}

async function listedHits(
  db: Queryable,
  actor: Actor,
  hits: readonly Match[],
  origin: string,
): Promise<ListedHit[]> {
  const rows = readRows(db, actor, hits);
  const models = await listStageModels(db);
  const ids = rows.filter(({ type }) => canExpire(type)).map(({ id }) => id);
  const verdicts = await listVerdicts(db, actor, ids, today());
  const byEntry = new Map(rows.map((row) => [row.entry, row]));
  return hits.flatMap(({ entry }): ListedHit[] => {
    const row = byEntry.get(entry);
    if (!row) return [];
    const verdict = verdicts.get(row.id);
    const model = models.find(({ model }) => model.id === row.modelId)?.model;
    return [
      {
        kind: wordOf(row),
        number: textForXml(row.identifiers.split("\n").filter(Boolean).slice(0, 2).join(", ")),
        title: textForXml(row.title),
        date: row.date,
        stand: textForXml(model && row.stage ? stageName(model, row.stage) : stateOf(row)),
        currency: verdict ? verdictTexts[verdict].word : "",
        url: `${origin}${recordPath(row.type, row.id)}`,
      },
    ];
  });
}

type Row = ReturnType<typeof readRows>[number];

function readRows(db: Queryable, actor: Actor, hits: readonly Match[]) {
  return db
    .select({
      entry: searchEntries.id,
      id: records.id,
      type: records.type,
      title: records.title,
      identifiers: searchEntries.identifiers,
      kind: searchEntries.kind,
      date: searchEntries.date,
      modelId: procedures.modelId,
      stage: sql<string | null>`coalesce(${procedures.overrideStage}, ${procedures.stage})`,
      opinionState: opinions.state,
      sentOn: statements.sentOn,
    })
    .from(searchEntries)
    .innerJoin(records, eq(records.id, searchEntries.recordId))
    .leftJoin(procedures, eq(procedures.id, records.id))
    .leftJoin(opinions, eq(opinions.id, records.id))
    .leftJoin(statements, eq(statements.id, records.id))
    .where(
      and(
        inArray(
          searchEntries.id,
          hits.map(({ entry }) => entry),
        ),
        visibleTo(actor),
      ),
    )
    .all();
}

function wordOf({ type, kind }: Row): string {
  const { word } = typeTexts[type];
  return kind ? kindText(`${type}-${kind}`) : word;
}

function stateOf({ type, opinionState, sentOn }: Row): string {
  if (opinionState) return stateLabels[opinionState];
  if (type === "statement") return statementStandTexts[sentOn ? "sent" : "draft"];
  return "";
}
