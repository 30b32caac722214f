import { expect, test } from "vitest";
import { freshDatabase } from "../../../../tests/support/database";
import { readWanted } from "../wanted.server";
import { mostGroupsOfExpression } from "./limits";
import { meaningKey, stemsOf, synonymIssue } from "./synonym-group";
import { listSynonymGroups } from "./synonym-groups.server";

/** Whether somebody who types one of them also finds the other. */
function isSame(typed: string, other: string): boolean {
  const { meanings } = readWanted(freshDatabase(), typed).wanted;
  const wanted = stemsOf(other).join(" ");
  return meanings.some(
    (meaning) =>
      meaning.kind === "word" &&
      [[meaning.word.stem], ...meaning.synonyms].some((way) => way.join(" ") === wanted),
  );
}

test.each([
  ["LWL", "Landschaftsverband Westfalen-Lippe"],
  ["Landschaftsverband Westfalen-Lippe", "LWL"],
  ["LVR", "Landschaftsverband Rheinland"],
  ["Landschaftsverband Rheinland", "LVR"],
  ["nichtöffentlich", "Ausschluss der Öffentlichkeit"],
  ["Bürgermeister", "Hauptverwaltungsbeamter"],
  ["Bürgermeisterin", "Bürgermeister"],
  ["Bürgermeisterinnen", "Bürgermeister"],
  ["Bürgermeisterin", "Hauptverwaltungsbeamter"],
  ["Bürgermeister", "Bürgermeisterin"],
  ["des Bürgermeisters", "Bürgermeisterinnen"],
  ["Hauptverwaltungsbeamtin", "Bürgermeister"],
  ["Hauptverwaltungsbeamter", "Hauptverwaltungsbeamtin"],
  ["Landrätin", "Landrat"],
  ["Landrat", "Landrätin"],
  ["Einwohnerinnen", "Einwohner"],
  ["Schriftführerin", "Protokollführer"],
])("%s means %s", (typed, other) => {
  expect(isSame(typed, other)).toBe(true);
});

test.each([
  ["LWL", "LVR"],
  ["LVR", "Landschaftsverband Westfalen-Lippe"],
  ["Landschaftsverband Rheinland", "LWL"],
  ["Landschaftsverband", "LWL"],
  ["nichtöffentlich", "Öffentlichkeit"],
  ["Öffentlichkeit", "nichtöffentlich"],
  ["Bürgerbegehren", "Bürgerentscheid"],
  ["Gebühr", "Entgelt"],
  ["Aufwandsentschädigung", "Sitzungsgeld"],
  ["Ordnungsruf", "Sitzungsausschluss"],
  ["Beanstandung", "Widerspruch des Bürgermeisters"],
  ["Wahlbezirk", "Stimmbezirk"],
  ["Städtetag", "Landkreistag"],
  ["Termin", "Term"],
])("%s does not mean %s", (typed, other) => {
  expect(isSame(typed, other)).toBe(false);
});

test("the groups the program comes with keep what is asked of others", () => {
  const groups = listSynonymGroups(freshDatabase()).map(({ expressions }) => expressions);
  expect(groups.filter((expressions) => synonymIssue(expressions) !== null)).toEqual([]);
  const keys = groups.flatMap((expressions) => [...new Set(expressions.map(meaningKey))]);
  const often = keys.filter(
    (key) => keys.filter((other) => other === key).length > mostGroupsOfExpression,
  );
  expect([...new Set(often)]).toEqual([]);
});
