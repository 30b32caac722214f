import type { Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { searchSynonyms } from "~db/schema";
import { analysedWord } from "./analysis/known-word.server";
import { wordsOf } from "./analysis/words";
import { fold } from "./analysis/words";
import { stopwords } from "./query/stopwords";
import type { Synonym, Synonyms } from "./query/meaning.server";

type Known = { stamp: string; synonyms: Synonyms };
let known: Known | undefined;

const readGroups = prepared((db) =>
  db.select({ words: searchSynonyms.words }).from(searchSynonyms).prepare(),
);

/** Each single word of a group leads to all others of it. */
export function synonymsOf(db: Queryable): Synonyms {
  const groups = readGroups(db).all();
  const stamp = groups.map(({ words }) => words).join("\n\n");
  if (known?.stamp !== stamp) known = { stamp, synonyms: read(groups) };
  return known.synonyms;
}

function read(groups: readonly { words: string }[]): Synonyms {
  const synonyms = new Map<string, Synonym[]>();
  for (const { words } of groups) {
    const ways = words
      .split("\n")
      .map(stemsOf)
      .filter((way) => way.length > 0);
    for (const [stem, ...more] of ways) {
      if (stem === undefined || more.length > 0) continue;
      const others = ways.filter((way) => way.length > 1 || way[0] !== stem);
      synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...others]);
    }
  }
  return synonyms;
}

const stemsOf = (expression: string): Synonym =>
  wordsOf(expression)
    .filter((word) => !stopwords.has(fold(word.text)))
    .map((word) => analysedWord(word.text).stem);
