import { expect, test } from "vitest";
import { isKnownWord } from "../analysis/lexicon.server";
import { parseQuery } from "../query/parse-query";
import { placeFit } from "./place-fit";

const fit = (text: string, query: string) =>
  placeFit(
    text,
    parseQuery(query, isKnownWord).terms.filter((term) => term.kind === "citation"),
  );

test("what cites the paragraph comes before the whole section, and that before other paragraphs", () => {
  const asked = "§ 41 Abs. 1 GO";
  const same = fit("Nach § 41 Abs. 1 GO NRW entscheidet der Rat.", asked);
  const narrower = fit("Vorbehalten ist das (§ 41 Abs. 1 Satz 2 Buchst. f GO NRW).", asked);
  const whole = fit("Der Katalog des § 41 GO NRW ist abschließend.", asked);
  const other = fit("Der Rat kann übertragen (§ 41 Abs. 2 GO NRW).", asked);
  expect(narrower).toBe(same);
  expect(same).toBeGreaterThan(whole);
  expect(whole).toBeGreaterThan(other);
});

test("the nearest of several places counts", () => {
  expect(fit("§ 41 Abs. 2 und § 41 Abs. 1 GO NRW", "§ 41 Abs. 1 GO")).toBe(
    fit("§ 41 Abs. 1 GO NRW", "§ 41 Abs. 1 GO"),
  );
});

test.each([
  ["no paragraph was typed", "§ 41 Abs. 2 GO NRW", "§ 41 GO"],
  ["the text cites another section", "§ 42 Abs. 2 GO NRW", "§ 41 Abs. 1 GO"],
  ["the text cites nothing", "Der Rat entscheidet.", "§ 41 Abs. 1 GO"],
])("nothing changes where %s", (_, text, query) => {
  expect(fit(text, query)).toBe(1);
});
