import { expect, test } from "vitest";
import { authorize, permit } from "~/domain/users/authorization.server";
import { theProgram } from "~/domain/users/actor";
import { factsOfDecision } from "~/domain/decisions/decision-page.server";
import { writeFacts } from "~/domain/decisions/decisions.server";
import { write } from "~db/client.server";
import { decisions } from "~db/schema";
import { freshDatabase } from "../../../tests/support/database";
import { isDecisionFile, readDecisionFacts } from "./decision-facts";
import { importDecisions } from "./import-decisions.server";

const entry = {
  id: "OVG NRW 1 A 2/20",
  court: "OVG NRW",
  type: "Urteil",
  date: "2021-03-04",
  docket: "1 A 2/20",
  headline: "Ein Satz.",
  provisions: ["GO NRW § 26 Abs. 5 Nr. 6", "KrO NRW (Kreisumlage)", "RettG NRW §§ 6, 7"],
  outcome: null,
  fundstelle: "NVwZ 2021, 1; DÖV 2021, 2",
  topics: ["Bürgerbegehren"],
  source: "Buch; https://gericht.example/1",
};
const read = (...entries: object[]) =>
  readDecisionFacts({ place: "decisions.json", data: entries });

test("an entry becomes a decision; what cannot be read stays as it stood there", () => {
  expect(isDecisionFile([entry])).toBe(true);
  expect(read(entry).decisions[0]).toMatchObject({
    facts: {
      court: "OVG NRW",
      date: "2021-03-04",
      docket: "1 A 2/20",
      outcome: "",
      provisions: "§ 26 Abs. 5 Nr. 6 GO NRW\n§§ 6, 7 RettG NRW",
      printedIn: "NVwZ 2021, 1\nDÖV 2021, 2",
      sourceUrl: "https://gericht.example/1",
    },
    verbatim: { Vorschriften: "KrO NRW (Kreisumlage)", Themen: "Bürgerbegehren" },
  });
});

test.each([
  ["(August 2011)", "2011-08"],
  ["(2011, vor 31.03.2011)", "2011"],
  ["(2016/2017)", null],
  [null, null],
])("the date %s is read as %s", (date, expected) => {
  expect(read({ ...entry, date }).decisions[0]?.facts.date).toBe(expected);
});

test("an uncertain form and a description in place of a docket are left open", () => {
  const [decision] = read({ ...entry, type: "Beschluss oder Urteil", docket: "(offen)" }).decisions;
  expect(decision?.facts).toMatchObject({ form: "", docket: "" });
  expect(decision?.verbatim).toMatchObject({
    Form: "Beschluss oder Urteil",
    Aktenzeichen: "(offen)",
  });
});

test("an entry without a court is named and stops nothing", () => {
  const { court: _court, ...nameless } = entry;
  const { decisions: found, failed } = read(nameless, entry);
  expect(found).toHaveLength(1);
  expect(failed).toEqual([
    { source: "decisions.json", reason: "Eintrag 1: „court“ fehlt oder ist anders als erwartet." },
  ]);
});

test("a second import changes nothing, and what a person changed stays", () => {
  const db = freshDatabase();
  expect(importDecisions(db, read(entry))).toMatchObject({ created: 1, updated: 0, unchanged: 0 });
  expect(importDecisions(db, read(entry))).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  const { id } = db.select({ id: decisions.id }).from(decisions).get()!;
  const decision = () => authorize(db, permit(theProgram, "write"), "write", "decision", id);
  const { version, ...facts } = factsOfDecision(db, decision());
  write(db, (tx) => writeFacts(tx, decision(), { ...facts, headnote: "Unser Satz." }, version));
  const changed = { ...entry, headline: "Neuer Satz.", outcome: "Berufung zurückgewiesen" };
  expect(importDecisions(db, read(changed))).toMatchObject({ updated: 1 });
  expect(factsOfDecision(db, decision())).toMatchObject({
    headnote: "Unser Satz.",
    outcome: "Berufung zurückgewiesen",
  });
});
