import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { StoredStageModel } from "~/domain/procedures/stage-models.server";
import { recordPath } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import { procedures, records, recordSources, searchEntries, searchPassages } from "~db/schema";
import { explain } from "./explain.server";
import type { Mark } from "./marking/mark";
import { marksIn } from "./marking/marks.server";
import { markText, snippetOf, toHtml } from "./marking/snippet";
import { passagesPerEntry } from "./passages";
import { fits } from "./query/named-fact";
import type { Meaning } from "./query/meaning.server";
import type { ParsedQuery } from "./query/term";
import type { Scope } from "./retrieval/candidates.server";
import type { Match } from "./retrieval/match";
import type { Hit } from "./search";
import { whyText } from "./texts";

export type Reading = Pick<Scope, "db" | "actor"> & {
  models: () => Promise<readonly StoredStageModel[]>;
};

/** What the page, the command line and the suggestions show of a hit. */
export async function describe(
  { db, actor, models: read }: Reading,
  rows: Match[],
  query: ParsedQuery,
  meanings: readonly Meaning[],
): Promise<Hit[]> {
  if (rows.length === 0) return [];
  const best = JSON.stringify(
    Object.fromEntries(rows.map(({ entry, passage }) => [entry, passage])),
  );
  const details = db
    .select({
      entry: searchEntries.id,
      id: records.id,
      type: records.type,
      title: searchEntries.title,
      identifiers: searchEntries.identifiers,
      kind: searchEntries.kind,
      date: searchEntries.date,
      bestText: passageText(sql`json_extract(${best}, '$."' || ${searchEntries.id} || '"')`),
      firstText: passageText(sql`${searchEntries.id} * ${passagesPerEntry}`),
      modelId: procedures.modelId,
      stage: sql<string | null>`coalesce(${procedures.overrideStage}, ${procedures.stage})`,
      external: sql<
        string | null
      >`(SELECT min(${recordSources.externalId}) FROM ${recordSources} WHERE ${recordSources.recordId} = ${records.id})`,
    })
    .from(searchEntries)
    .innerJoin(records, eq(records.id, searchEntries.recordId))
    .leftJoin(procedures, eq(procedures.id, records.id))
    .where(
      and(
        inArray(
          searchEntries.id,
          rows.map((row) => row.entry),
        ),
        visibleTo(actor),
      ),
    )
    .all();
  const byEntry = new Map(details.map((detail) => [detail.entry, detail]));
  const models = rows.some((row) => row.type === "procedure") ? await read() : [];
  return rows.flatMap((row) => {
    const detail = byEntry.get(row.entry);
    if (!detail) return [];
    const { entry: _entry, modelId, stage, bestText, firstText, ...shown } = detail;
    const identifiers = detail.identifiers ? detail.identifiers.split("\n") : [];
    const titleMarks = marksIn(detail.title, meanings);
    const { text, marks, passage } = bestPassage({ bestText, firstText }, row, meanings);
    const snippet = snippetOf(text, marks);
    return [
      {
        ...shown,
        url: recordPath(detail.type, detail.id),
        score: row.score,
        partial: !row.whole,
        snippet: toHtml(snippet),
        why: whyText(
          explain({
            title: detail.title,
            titleMarks,
            text,
            marks,
            identifiers,
            query,
            named: namedBy(row, meanings),
          }),
        ),
        markedTitle: markText(detail.title, titleMarks),
        markedSnippet: snippet,
        passage: passage % passagesPerEntry,
        identifiers,
        stage: stageName(models, modelId, stage),
      },
    ];
  });
}

function stageName(
  models: readonly StoredStageModel[],
  modelId: string | null,
  key: string | null,
): string | null {
  const model = models.find((each) => each.model.id === modelId)?.model;
  return (
    [...(model?.stages ?? []), ...(model?.exits ?? [])].find((each) => each.key === key)?.name ??
    null
  );
}

const namedBy = (row: Match, meanings: readonly Meaning[]): string[] =>
  meanings.flatMap((meaning) =>
    meaning.kind === "word" && meaning.fact && fits(meaning.fact, row) ? [meaning.term.text] : [],
  );

const firstPassage = (row: Match) => row.entry * passagesPerEntry;

/** Read with the rest of the hit: a page asks few questions. */
const passageText = (id: SQL) =>
  sql<
    string | null
  >`(SELECT p.text FROM ${searchPassages} p WHERE p.id = CAST(${id} AS INTEGER))`.mapWith(
    searchPassages.text,
  );

/** For a snippet: line breaks are spaces, and § does not part from its number. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/(§|Art\.|Abs\.|Nr\.) (?=\d)/g, "$1\u00a0");
}

/** Where only the title matches, the text is shown from its beginning. */
function bestPassage(
  { bestText, firstText }: { bestText: string | null; firstText: string | null },
  row: Match,
  meanings: readonly Meaning[],
): { text: string; marks: Mark[]; passage: number } {
  const text = inOneLine(bestText ?? "");
  const marks = marksIn(text, meanings);
  if (marks.length > 0) return { text, marks, passage: row.passage };
  return { text: inOneLine(firstText ?? ""), marks: [], passage: firstPassage(row) };
}
