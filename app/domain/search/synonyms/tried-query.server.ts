import type { Queryable } from "~db/client.server";
import { isKnownWord } from "../analysis/lexicon.server";
import { saidIn } from "../query/meaning.server";
import { parseQuery } from "../query/parse-query";
import type { Term } from "../query/term";
import { listSynonymGroups } from "./synonym-groups.server";
import { meaningKey } from "./synonym-group";
import { synonymsOf } from "./synonyms.server";

/** A piece of a query as typed, and what else is looked for in its place. */
export type TriedPiece = { typed: string; also: string[] };

/** What a query means by the synonyms as they stand now. */
export function triedQuery(db: Queryable, query: string): TriedPiece[] {
  const { terms } = parseQuery(query, isKnownWord);
  const said = saidIn(terms, synonymsOf(db));
  const written = writtenForms(db);
  const pieces: TriedPiece[] = [];
  for (let at = 0; at < terms.length;) {
    const here = said.filter(({ start }) => start === at);
    const end = Math.max(at + 1, ...here.map((each) => each.end));
    const stems = here.filter((each) => each.end === end).flatMap(({ others }) => others);
    const also = stems.map((each) => written.get(each.join(" ")) ?? each.join(" "));
    pieces.push({ typed: typedAs(terms.slice(at, end)), also: [...new Set(also)] });
    at = end;
  }
  return pieces;
}

const typedAs = (terms: readonly Term[]) => terms.map(({ text }) => text).join(" ");

function writtenForms(db: Queryable): Map<string, string> {
  const all = listSynonymGroups(db).flatMap(({ expressions }) => expressions);
  return new Map(all.toReversed().map((expression) => [meaningKey(expression), expression]));
}
