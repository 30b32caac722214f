import { allOf } from "../query/expression";
import type { Meaning } from "../query/meaning.server";
import type { ParsedQuery } from "../query/term";
import { bestTitles, type Scope } from "./candidates.server";
import { rerankedHits, type Match } from "./match";

/** Records whose title or own number contains everything; the last word may go on. */
export function suggestedTitles(
  scope: Scope,
  { whole }: ParsedQuery,
  meanings: readonly Meaning[],
): Match[] {
  const open = meanings.map((meaning) =>
    meaning.kind === "word" && meaning.term.open
      ? { ...meaning, prefix: meaning.term.folded }
      : meaning,
  );
  const words = allOf(open, "titles");
  const expression = whole ? `(${words}) OR own : "${whole}"` : words;
  return bestTitles(scope, expression, rerankedHits);
}
