import { expect, test } from "vitest";
import { createRecord } from "~/domain/records/records.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { write, type Database } from "~db/client.server";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../../tests/support/database";
import { addLaw, addProvision } from "../../../../tests/support/register";
import type { Filters } from "../search";
import { filterWords } from "./filter-words.server";

const wordsOf = async (db: Database, filters: Filters) =>
  (await filterWords(db, addPerson(db), [filters]))
    .flat()
    .map((text) => text.replaceAll("\u00a0", " "));

function register() {
  const db = freshDatabase();
  const kro = addLaw(db, { abbreviation: "KrO NRW" });
  addProvision(db, kro.id, "26");
  return db;
}

test.each<[Filters, string[]]>([
  [{}, []],
  [{ norm: ["kro-nrw"] }, ["Gesetz, Vorschrift: KrO NRW"]],
  [{ norm: ["kro-nrw/26"] }, ["Gesetz, Vorschrift: § 26 KrO NRW"]],
  [{ norm: ["gibt-es-nicht"] }, ["Gesetz, Vorschrift: gibt-es-nicht"]],
  [{ art: ["opinion"], jahr: ["2024"] }, ["Art: Gutachten", "Jahr: 2024"]],
  [{ art: ["opinion", "statement"] }, ["Art: Gutachten oder Stellungnahmen"]],
  [{ norm: ["kro-nrw/26", "kro-nrw"] }, ["Gesetz, Vorschrift: § 26 KrO NRW oder KrO NRW"]],
  [{ stand: ["opinion-draft"] }, ["Stand: Gutachten: Entwurf"]],
  [{ haltbarkeit: ["changed"] }, ["Haltbarkeit: Norm geändert"]],
  [{ abteilung: ["unbekannt"] }, ["Abteilung: gewählt"]],
])("%o is said as %o", async (filters, words) => {
  expect(await wordsOf(register(), filters)).toEqual(words);
});

test("A department is called by its name", async () => {
  const db = freshDatabase();
  const id = addDepartment(db, "Kommunales");
  expect(await wordsOf(db, { abteilung: [id] })).toEqual(["Abteilung: Kommunales"]);
});

test.each<[Confidentiality, string]>([
  ["house", "Zu welchem Verfahren: Kreisfinanzen"],
  ["confidential", "Zu welchem Verfahren: gewählt"],
])("A procedure that is for the %s is called „%s“", async (confidentiality, words) => {
  const db = freshDatabase();
  const owner = addWriter(db);
  const access = { confidentiality, departmentId: null, readerIds: [] };
  const id = write(db, (tx) =>
    createRecord(tx, owner, { ...access, type: "procedure", title: "Kreisfinanzen" }),
  );
  expect(await wordsOf(db, { verfahren: [id] })).toEqual([words]);
});
