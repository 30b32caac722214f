import { expect, test } from "vitest";
import { expressionsIn, synonymGroupSchema, synonymIssue } from "./synonym-group";
import { synonymIssueText } from "./texts";

test("each line is an expression, whatever its spaces and line ends", () => {
  expect(expressionsIn("Rat\r\n  Gemeinde\u00a0rat \n\n\t\nStadtrat\u0000")).toEqual([
    "Rat",
    "Gemeinde rat",
    "Stadtrat",
  ]);
});

test.each([
  [["Rat", "Gemeinderat"], null],
  [["Ehrenamt", "ehrenamtliche Tätigkeit"], null],
  [["Anschluss- und Benutzungszwang", "Anschlusszwang"], null],
  [[], "too-few"],
  [["Rat"], "too-few"],
  [["Rat", "Rat"], "twice"],
  [["Rat", "Räte"], "twice"],
  [["Straße", "Strasse"], "twice"],
  [["Rat", "der"], "nothing"],
  [["Rat", "und der"], "nothing"],
  [["Rat", "***"], "nothing"],
  [["Rat, Gemeinderat", "Stadtrat"], "several"],
  [["Rat", "x".repeat(81)], "too-long"],
  [["Rat", "a b c d e f g h i"], "wordy"],
  [["Rat", "der Ausschuss für Schule und Sport"], null],
  [Array.from({ length: 21 }, (_, index) => `Wort${index}`), "too-many"],
])("%j: %s", (expressions, code) => {
  expect(synonymIssue(expressions)?.code ?? null).toBe(code);
});

test("what is refused is said in a sentence that names it", () => {
  expect(synonymIssueText({ code: "twice", expression: "Räte", first: "Rat" })).toBe(
    "„Räte“ und „Rat“ sind für die Suche dasselbe; eines genügt.",
  );
  const { error } = synonymGroupSchema.safeParse({ words: "Rat\nund" });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "Nach „und“ lässt sich nicht suchen: Darin steht nur, was die Suche übergeht.",
  ]);
});
