import { expect, test } from "vitest";
import { isKnownWord } from "../analysis/lexicon.server";
import { meaningsOf, type Expression } from "../query/meaning.server";
import { parseQuery } from "../query/parse-query";
import { markText } from "./snippet";
import { marksInEach } from "./marks.server";

const groups: [string, Expression[]][] = [
  ["ehrenamt", [{ stems: ["ehrenamt"], others: [["ehrenamtlich", "tatigkeit"]] }]],
];

function marked(query: string, ...texts: string[]): string[] {
  const { terms } = parseQuery(query, isKnownWord);
  return marksInEach(texts, meaningsOf(terms, new Map(groups))).map((marks, index) =>
    markText(texts[index] ?? "", marks)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join(""),
  );
}

test.each([
  ["the compound", "kreisumlage", "Die Kreisumlage des Kreises.", "Die [Kreisumlage] des Kreises."],
  [
    "no other compound with a part of it",
    "kreisumlage",
    "Nach der Kreisordnung hebt der Kreis die Kreisumlage.",
    "Nach der Kreisordnung hebt der Kreis die [Kreisumlage].",
  ],
  [
    "its parts where they stand together",
    "kreisumlage",
    "Der Kreistag entscheidet, der Kreis auch, und dann erst über Jahre hin die Umlage des Kreises.",
    "Der Kreistag entscheidet, der Kreis auch, und dann erst über Jahre hin die [Umlage] des [Kreises].",
  ],
  [
    "a longer compound that holds both",
    "kreisumlage",
    "Der Kreisumlagesatz.",
    "Der [Kreisumlagesatz].",
  ],
  ["a part that was typed", "umlage", "Die Kreisumlage.", "Die [Kreisumlage]."],
  [
    "a paraphrase as a whole",
    "Ehrenamt",
    "Eine Tätigkeit für die Gemeinde oder für ihre Betriebe ist ehrenamtliche Tätigkeit.",
    "Eine Tätigkeit für die Gemeinde oder für ihre Betriebe ist [ehrenamtliche] [Tätigkeit].",
  ],
])("marks %s", (_what, query, text, expected) => expect(marked(query, text)).toEqual([expected]));

test("parts that stand far apart are marked once, and only where nothing says it better", () => {
  const far = `Der Kreis. ${"Es folgt viel. ".repeat(5)} Die Umlage. Noch ein Kreis.`;
  expect(marked("kreisumlage", far)[0]?.match(/\[\w+\]/g)).toEqual(["[Umlage]", "[Kreis]"]);
  const further = `Der Kreis. ${"Es folgt viel. ".repeat(5)} Die Umlage.`;
  expect(marked("kreisumlage", "Kreisumlage", further)).toEqual(["[Kreisumlage]", further]);
  expect(marked("kreisumlage", "Der Kreis", "Die Umlage")).toEqual(["Der [Kreis]", "Die [Umlage]"]);
  expect(marked("kreisumlage", "Die Kreisordnung")).toEqual(["Die Kreisordnung"]);
});
