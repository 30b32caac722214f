import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import type { DocumentKind } from "~/domain/documents/document";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addLaw, addProvision, addVersion } from "../../../tests/support/register";
import { suggestProvisions } from "./provision/suggested-provisions.server";
import { suggest } from "./suggest.server";

type Paper = { kind?: DocumentKind; date?: string; text?: string; confidential?: boolean };

function add(db: Database, title: string, paper: Paper = {}) {
  const { kind = "bericht", date = null, text = "", confidential } = paper;
  const owner = addWriter(db);
  write(db, (tx) => {
    const id = addDocument(tx, owner, {
      kind,
      title,
      number: "",
      publisher: "",
      date,
      url: "",
      confidentiality: confidential ? "confidential" : "house",
      departmentId: null,
      readerIds: [],
    });
    addText(tx, id, text);
  });
}

const suggested = async (db: Database, typed: string) =>
  (await suggest(db, addPerson(db), typed)).map(({ title }) =>
    title.map(({ text }) => text).join(""),
  );

test("a kind and a year that are typed are those of the record, or words of its title", async () => {
  const db = freshDatabase();
  add(db, "Kreisumlage A", { kind: "gutachten", date: "2019-05-02" });
  add(db, "Kreisumlage B", { kind: "gutachten", date: "2020" });
  add(db, "Kreisumlage C", { date: "2019" });
  add(db, "Gutachten zur Kreisumlage", { date: "2019" });
  const both = ["Gutachten zur Kreisumlage", "Kreisumlage A"];
  expect((await suggested(db, "gutachten kreisumlage 2019")).sort()).toEqual(both);
  expect((await suggested(db, "gutachten kreisuml 2019")).sort()).toEqual([]);
  expect((await suggested(db, "gutachten 2019 kreisuml")).sort()).toEqual(both);
});

test("a typing error is corrected to what this person may see", async () => {
  const db = freshDatabase();
  add(db, "Kreisumlage in Westfalen");
  add(db, "Zebrafinkenschutz", { confidential: true });
  expect(await suggested(db, "Kresumlage")).toEqual(["Kreisumlage", "Kreisumlage in Westfalen"]);
  const [first] = await suggest(db, addPerson(db), "Kresumlage");
  expect(first).toMatchObject({ url: "/suche?q=Kreisumlage", detail: "Meinten Sie das?" });
  expect(await suggested(db, "Zebrafinkenschuzt")).toEqual([]);
});

test("a provision without its law leads to the laws that have it, and to what cites it", async () => {
  const db = freshDatabase();
  const laws = [
    addLaw(db, { abbreviation: "AbfG NRW" }),
    addLaw(db, { abbreviation: "KrO NRW" }),
    addLaw(db, { abbreviation: "GO NRW" }),
  ];
  for (const { id } of laws) {
    addVersion(db, addProvision(db, id, "26"), { heading: "Aufgaben", validFrom: "1994-10-17" });
  }
  add(db, "Bürgerbegehren", { text: "Nach § 26 Abs. 2 GO NRW ist es schriftlich einzureichen." });
  add(db, "Anderes", { text: "Nach § 27 GO NRW." });
  add(db, "Geheimes", { text: "Nach § 26 GO NRW.", confidential: true });
  expect(suggestProvisions(db, "§ 26").map(({ url }) => url)).toEqual([
    "/normen/go-nrw/26",
    "/normen/kro-nrw/26",
  ]);
  expect(suggestProvisions(db, "§ 26 Umlage")).toEqual([]);
  expect(await suggested(db, "§ 26")).toEqual(["Bürgerbegehren"]);
});
