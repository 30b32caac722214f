import { expect, test } from "vitest";
import { parseQuery } from "./query/parse-query";
import { notesOf } from "./query-notes";
import { noteText } from "./texts";

const notes = (input: string) => notesOf(input, parseQuery(input)).map(noteText);

test.each([
  ["seit:31.02.2020 Umlage", "„seit:31.02.2020“ ist kein Datum."],
  ["Umlage seit:2019-13", "„seit:2019-13“ ist kein Datum."],
  ["Umlage -bis:gestern", "„bis:gestern“ ist kein Datum."],
  ["seit:2021 bis:2019", "Der Zeitraum ist verkehrt herum: seit:2021 bis:2019 lässt nichts übrig."],
  ["-umlage", "„-umlage“ nennt nur Ausgeschlossenes."],
  ["-§ 56 KrO", "„-§ 56 KrO“ nennt nur Ausgeschlossenes."],
  ["Umlage -art:unbekannt", "„art:unbekannt“ ist keine Art"],
])("%s: %s", (input, expected) => {
  const said = notes(input);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(expected);
});

test.each(["Umlage", "-umlage art:gutachten", "seit:2019 bis:2021", "-", "", "Umlage -rat"])(
  "nothing is said of %s",
  (input) => {
    expect(notes(input)).toEqual([]);
  },
);
