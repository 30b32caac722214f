import type { Meaning, SimpleMeaning, WordMeaning } from "./meaning.server";

/**
 * How far a word is taken: `whole` as it stands, `parts` with what compounds and synonyms give,
 * `titles` the same among titles, `called` as it stands in a title.
 */
export type Reach = "whole" | "parts" | "titles" | "called";

/** Full-text expression of one meaning. Tokens are letters and digits only: nothing needs escaping. */
export function expressionOf(meaning: Meaning, reach: Reach): string {
  if (meaning.kind !== "any") return simpleExpression(meaning, reach);
  return meaning.of.map((each) => `(${simpleExpression(each, reach)})`).join(" OR ");
}

function simpleExpression(meaning: SimpleMeaning, reach: Reach): string {
  switch (meaning.kind) {
    case "citation":
      return meaning.term.tokens.map(quoted).join(" OR ");
    case "phrase":
      return `${inTitles(reach) ? "title" : "{title lead body}"} : "${meaning.stems.join(" ")}"`;
    case "word":
      return wordExpression(meaning, reach);
  }
}

const inTitles = (reach: Reach) => reach === "titles" || reach === "called";

function wordExpression({ word, prefix, synonyms }: WordMeaning, reach: Reach): string {
  const ways = [quoted(word.stem)];
  if (prefix !== null) ways.push(`${quoted(prefix)} *`);
  if (reach === "called") return `title : (${ways.join(" OR ")})`;
  if (reach !== "whole") {
    if (word.root !== null) ways.push(quoted(word.root));
    if (word.parts.length > 1) ways.push(together(word.parts));
    ways.push(...synonyms.map(together));
  }
  return ways.join(" OR ");
}

const quoted = (token: string) => `"${token}"`;
const together = (stems: readonly string[]) =>
  stems.length === 1 ? quoted(stems[0] ?? "") : `(${stems.map(quoted).join(" AND ")})`;

export const allOf = (meanings: readonly Meaning[], reach: Reach) =>
  meanings.map((meaning) => `(${expressionOf(meaning, reach)})`).join(" AND ");

export const anyOf = (meanings: readonly Meaning[], reach: Reach) =>
  meanings.map((meaning) => `(${expressionOf(meaning, reach)})`).join(" OR ");
