import type { StoredStageModel } from "~/domain/procedures/stage-models.server";
import { recordPath } from "~/domain/records/record";
import { typeset } from "~/lib/typeset";
import { unpacked } from "~db/schema/packed-text";
import { readDetails } from "./details.server";
import { explain } from "./explain.server";
import { marksIn, marksInEach } from "./marking/marks.server";
import { markText, snippetOf, toHtml } from "./marking/snippet";
import { passagesPerEntry } from "./opened/passages";
import { fits } from "./query/named-fact";
import type { Meaning } from "./query/meaning.server";
import type { ParsedQuery } from "./query/term";
import type { Scope } from "./retrieval/scope.server";
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
  const details = readDetails({ db, actor }, rows);
  const byEntry = new Map(details.map((detail) => [detail.entry, detail]));
  const models = rows.some((row) => row.type === "procedure") ? await read() : [];
  return rows.flatMap((row) => {
    const detail = byEntry.get(row.entry);
    if (!detail) return [];
    const { entry: _entry, modelId, stage, shortTitle, bestText, firstText, ...shown } = detail;
    const identifiers = detail.identifiers ? detail.identifiers.split("\n") : [];
    const best = inOneLine(textOf(bestText));
    const [titleMarks = [], bestMarks = []] = marksInEach([detail.title, best], meanings);
    // Where only the title matches, the text is shown from its beginning.
    const { text, marks, passage } =
      bestMarks.length > 0
        ? { text: best, marks: bestMarks, passage: row.passage }
        : { text: inOneLine(textOf(firstText)), marks: [], passage: firstPassage(row) };
    const snippet = snippetOf(text, marks);
    const { title, type, publisher } = detail;
    const code = type === "document" ? ("publisher" as const) : ("short-title" as const);
    const beside = type === "document" ? publisher : shortTitle;
    const aside = { code, text: beside, marks: marksIn(beside, meanings) };
    return [
      {
        ...shown,
        procedure: detail.procedure && typeset(detail.procedure),
        url: recordPath(type, detail.id),
        score: row.score,
        partial: !row.whole,
        snippet: toHtml(snippet),
        why: whyText(
          explain({
            title,
            titleMarks,
            text,
            marks,
            aside,
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

const textOf = (stored: string | Buffer | null) => (stored === null ? "" : unpacked(stored));

/**
 * For a snippet: § does not part from its number, line breaks are spaces, and a point stands where
 * a field or paragraph ends without a sign and another begins.
 */
function inOneLine(text: string): string {
  return text
    .replace(/\n\s*\n\s*/g, betweenParagraphs)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/(§|Art\.|Abs\.|Nr\.) (?=\d)/g, "$1\u00a0");
}

function betweenParagraphs(space: string, at: number, text: string): string {
  let end = at - 1;
  while (/\s/.test(text.charAt(end))) end -= 1;
  const isOpen = /[\p{L}\d)“%]/u.test(text.charAt(end));
  return isOpen && /[\p{Lu}\d§„]/u.test(text.charAt(at + space.length)) ? " · " : " ";
}
