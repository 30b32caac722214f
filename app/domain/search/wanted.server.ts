import type { Queryable } from "~db/client.server";
import { isKnownWord } from "./analysis/lexicon.server";
import { meaningOf, meaningsOf } from "./query/meaning.server";
import { parseQuery } from "./query/parse-query";
import type { ParsedQuery } from "./query/term";
import type { Wanted } from "./retrieval/find.server";
import { synonymsOf } from "./synonyms/synonyms.server";

/** What was typed, read, and what is looked for by it. */
export function readWanted(db: Queryable, input: string): { query: ParsedQuery; wanted: Wanted } {
  const query = parseQuery(input, isKnownWord);
  const synonyms = synonymsOf(db);
  return {
    query,
    wanted: {
      meanings: meaningsOf(query.terms, synonyms),
      excluded: query.excluded.map((term) => meaningOf(term, new Map())),
      whole: query.whole,
    },
  };
}
