import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { createRecord, type Access } from "~/domain/records/records.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { search } from "./search.server";
import { suggest } from "./suggest.server";

type Paper = { title: string; publisher?: string; text?: string; of?: Confidentiality };

/** A paper of the house; `of`: part of a procedure that is confidential or not. */
function add(db: Database, { title, publisher = "", text = "", of }: Paper): void {
  const owner = addWriter(db);
  write(db, (tx) => {
    const access: Access = { confidentiality: "house", departmentId: null, readerIds: [] };
    const procedureIds = of
      ? [
          createRecord(tx, owner, {
            ...access,
            type: "procedure",
            title: "Gesetz zur Kreisfinanzierung",
            confidentiality: of,
          }),
        ]
      : [];
    const paper = { kind: "bericht", title, number: "", publisher, date: null, url: "" } as const;
    const id = addDocument(tx, owner, { ...paper, ...access, procedureIds });
    if (text) addText(tx, id, text);
  });
}

async function firstHit(db: Database, query: string) {
  const [hit] = (await search(db, addPerson(db), query)).hits;
  return hit;
}

test("A document names who published it and the procedure it is part of", async () => {
  const db = freshDatabase();
  add(db, { title: "Zebrafinken", publisher: "Landtag NRW", of: "house" });
  expect(await firstHit(db, "Zebrafinken")).toMatchObject({
    publisher: "Landtag NRW",
    procedure: "Gesetz zur Kreisfinanzierung",
  });
});

test("A procedure that may not be seen is not named", async () => {
  const db = freshDatabase();
  add(db, { title: "Zebrafinken", of: "confidential" });
  expect(await firstHit(db, "Zebrafinken")).toMatchObject({ procedure: null });
});

test("What matches who published it is said so", async () => {
  const db = freshDatabase();
  add(db, { title: "Zebrafinken", publisher: "Landesrechnungshof", text: "Ein Bericht." });
  expect((await firstHit(db, "Landesrechnungshof"))?.why).toBe(
    "Herausgeber: „Landesrechnungshof“.",
  );
  expect((await firstHit(db, "Landesrechnungshof Zebrafinken"))?.why).toBe(
    "Im Titel: „Zebrafinken“; Herausgeber: „Landesrechnungshof“.",
  );
});

test("In a snippet a heading does not run into what follows; a sentence over two pages does", async () => {
  const db = freshDatabase();
  add(db, { title: "A", text: "Rechtsfrage\n\nDarf der Kreis Zebrafinken\n\nhalten?\n\nJa." });
  const hit = await firstHit(db, "Zebrafinken");
  expect(hit?.markedSnippet.map(({ text }) => text).join("")).toBe(
    "Rechtsfrage · Darf der Kreis Zebrafinken halten? Ja.",
  );
});

test("A suggestion opens at its passage, where it has one", async () => {
  const db = freshDatabase();
  add(db, { title: "Zebrafinken im Kreishaus", text: "Von Zebrafinken handelt dieser Bericht." });
  add(db, { title: "Kanarienvögel", text: "Von anderen Vögeln handelt dieser." });
  const urls = async (typed: string) =>
    (await suggest(db, addPerson(db), typed)).map(({ url }) => url);
  expect(await urls("Zebrafinken")).toEqual([
    expect.stringMatching(/\?treffer=Zebrafinken#treffer$/),
  ]);
  expect(await urls("Kanarienvögel")).toEqual([expect.stringMatching(/^\/dokumente\/\w+$/)]);
});
