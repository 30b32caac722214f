import * as z from "zod";
import { lightStem } from "../analysis/stem";
import { fold, wordsOf } from "../analysis/words";
import { stopwords } from "../query/stopwords";
import { longestExpression, mostExpressions, mostWords } from "./limits";
import { synonymIssueText, type SynonymIssue } from "./texts";

/** Expressions that mean the same to whoever searches. */
export type SynonymGroup = { id: number; expressions: string[] };

/** One expression a line; spaces are made even, empty lines left out. */
export const expressionsIn = (words: string): string[] =>
  words
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .filter((line) => line !== "");

/** What the search looks for of an expression; nothing where it has only stopwords and signs. */
export const stemsOf = (expression: string): string[] =>
  wordsOf(expression)
    .map((word) => fold(word.text))
    .filter((folded) => folded !== "" && !stopwords.has(folded))
    .map(lightStem);

/** Equal for expressions that the search does not tell apart ("Rat", "der Räte"). */
export const meaningKey = (expression: string) => stemsOf(expression).join(" ");

/** The first thing that is wrong with the expressions of a group, or null. */
export function synonymIssue(expressions: readonly string[]): SynonymIssue | null {
  if (expressions.length > mostExpressions) return { code: "too-many" };
  const known = new Map<string, string>();
  for (const expression of expressions) {
    if (expression.length > longestExpression) return { code: "too-long", expression };
    if (/[,;]/.test(expression)) return { code: "several", expression };
    const key = meaningKey(expression);
    if (key === "") return { code: "nothing", expression };
    if (stemsOf(expression).length > mostWords) return { code: "wordy", expression };
    const first = known.get(key);
    if (first !== undefined) return { code: "twice", expression, first };
    known.set(key, expression);
  }
  return expressions.length < 2 ? { code: "too-few" } : null;
}

const longestInput = 4000;

export const synonymGroupSchema = z.strictObject({
  seen: z.string().max(40).optional(),
  words: z
    .string({ error: synonymIssueText({ code: "too-few" }) })
    .max(longestInput, { error: synonymIssueText({ code: "too-many" }) })
    .transform(expressionsIn)
    .superRefine((expressions, context) => {
      const issue = synonymIssue(expressions);
      if (issue) context.addIssue({ code: "custom", message: synonymIssueText(issue) });
    }),
});
