import { expect, test } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { search } from "../search.server";

function add(db: Database, title: string, publisher = "", number = ""): void {
  const owner = addWriter(db);
  write(db, (tx) =>
    addDocument(tx, owner, {
      kind: "gesetzblatt",
      title,
      number,
      publisher,
      date: null,
      url: "",
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
    }),
  );
}

const firstHit = async (db: Database, query: string) =>
  (await search(db, addPerson(db), query)).hits[0];

test.each([
  ["Prüfung und Gesellenprüfung", "Abschlussprüfung und Gesellenprüfung", "Gesellenprüfung"],
  ["Bauvorlagen und Antrag Bau", "Bauvorlagen, Bauantrag", "Bauantrag, Bauvorlagen"],
  ["Rat", "Aufgaben und Zuständigkeiten des Rates", "Bundesrat"],
  ["Beitragstragung im Beitr", "Beitragstragung im Beitrittsgebiet", "Beitragstragung"],
  ["Abgrenzung der Zuständ", "Abgrenzung der Zuständigkeiten", "Abgrenzung eines Zustandes"],
  ["Öffentliche Dienstherren", "Öffentliche Dienstherrn", "Öffentliche Herren"],
])("%s: %s comes before %s", async (query, first, others) => {
  const db = freshDatabase();
  add(db, first);
  for (let number = 0; number < 3; number++) add(db, others);
  expect((await firstHit(db, query))?.title).toBe(first);
});

test("of frequent words a heading is on top that says them all, however many texts do", async () => {
  const db = freshDatabase();
  for (let number = 0; number < 90; number++) add(db, `Übergang, Vorschrift, Anwendung ${number}`);
  add(db, "Übergangs- und Anwendungsvorschriften", "Gesetz über Rettungsdienste ".repeat(8));
  expect((await firstHit(db, "Übergangs- und Anwendungsvorschriften"))?.title).toBe(
    "Übergangs- und Anwendungsvorschriften",
  );
});

test("the law comes before the by-laws that repeat it, where nobody asked for one", async () => {
  const db = freshDatabase();
  add(db, "Wirtschaftsplan und Finanzplanung", "Gesetz über kommunale Betriebe", "EigBetrG");
  for (const place of ["A", "B", "C"]) {
    add(db, "Wirtschaftsplan und Finanzplanung", `Betriebssatzung ${place}`, `Satzung ${place}`);
  }
  expect((await firstHit(db, "Wirtschaftsplan Betrieb"))?.identifiers).toEqual(["EigBetrG"]);
  expect((await firstHit(db, "Betriebssatzung Wirtschaftsplan"))?.identifiers[0]).toMatch(
    /^Satzung/,
  );
});
