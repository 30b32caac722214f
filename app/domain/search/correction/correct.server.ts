import { sql } from "drizzle-orm";
import { records, searchEntries } from "~db/schema";
import { visibleTo } from "~/domain/users/access.server";
import { similarKnownWords } from "../analysis/lexicon.server";
import { fold, wordsOf } from "../analysis/words";
import { expressionOf } from "../query/expression";
import { meaningOf, type Meaning, type WordMeaning } from "../query/meaning.server";
import { perEntry, type Scope } from "../retrieval/scope.server";
import { mostErrors, typingErrors } from "./distance";

type Candidate = { written: string; errors: number };

const mostCandidates = 6;
const titlesRead = 500;

/**
 * The query with its typing errors corrected, or null. A word is corrected where nothing this
 * person may see contains it, and only to one that she may see: what hidden texts contain changes
 * nothing. Proposals come from the frozen list of words and from titles she may see, never from
 * the vocabulary of the index.
 */
export function correctedQuery(
  scope: Scope,
  typed: string,
  meanings: readonly Meaning[],
): string | null {
  let corrected = typed;
  const words = meanings.filter((meaning) => meaning.kind === "word");
  const found = areFound(scope, words);
  for (const [index, meaning] of words.entries()) {
    if (found[index]) continue;
    const better = correctionOf(scope, meaning);
    if (better) corrected = corrected.replace(meaning.term.text, better);
  }
  return corrected === typed ? null : corrected;
}

function correctionOf(scope: Scope, { word }: WordMeaning): string | null {
  const most = mostErrors(word.folded.length);
  if (most === 0 || /\d/.test(word.folded)) return null;
  const candidates = [
    ...similarTitleWords(scope, word.folded, most),
    ...similarKnownWords(word.folded, most),
  ].sort((a, b) => a.errors - b.errors);
  const tried = new Set<string>();
  for (const { written } of candidates) {
    if (tried.size === mostCandidates) return null;
    if (tried.has(fold(written))) continue;
    tried.add(fold(written));
    if (areFound(scope, [wordMeaning(written)])[0]) return written;
  }
  return null;
}

function wordMeaning(written: string): Meaning {
  const term = { kind: "word", text: written, folded: fold(written), open: false } as const;
  return meaningOf(term, new Map());
}

/** Does anything this person may see contain each of them? Nobody counts how often. */
function areFound({ db, actor }: Scope, meanings: readonly Meaning[]): boolean[] {
  if (meanings.length === 0) return [];
  const each = meanings.map(
    (meaning) => sql`EXISTS (SELECT 1 FROM search_fts
      CROSS JOIN ${searchEntries} ON ${searchEntries.id} = search_fts.rowid / ${perEntry}
      CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
      WHERE search_fts MATCH ${expressionOf(meaning, "parts")} AND ${visibleTo(actor)})`,
  );
  const [found = []] = db.values<number[]>(sql`SELECT ${sql.join(each, sql`, `)}`);
  return found.map((is) => is === 1);
}

/** Words of titles that begin alike: names and compounds that are in no list. */
function similarTitleWords({ db, actor }: Scope, folded: string, most: number): Candidate[] {
  const beginning = `title : "${folded.slice(0, 2)}" *`;
  const titles = db.values<[string]>(sql`SELECT ${searchEntries.title} FROM search_fts_titles titles
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = titles.rowid
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE titles.search_fts_titles MATCH ${beginning} AND ${visibleTo(actor)} LIMIT ${titlesRead}`);
  return titles.flatMap(([title]) =>
    wordsOf(title).flatMap(({ text: written }) => {
      const errors = typingErrors(folded, fold(written), most);
      return errors > 0 && errors <= most ? [{ written, errors }] : [];
    }),
  );
}
