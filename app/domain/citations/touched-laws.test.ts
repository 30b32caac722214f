import { expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addLaw } from "../../../tests/support/register";
import { browserNames } from "~/domain/law/browser-names.server";
import { createRecord } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import { statements } from "~db/schema";
import { finishCitations, noteTextCitations } from "./citations.server";
import { countTouching } from "./touched-laws.server";

function statement(db: Database, confidentiality: "house" | "confidential", text: string) {
  const writer = addWriter(db);
  write(db, (tx) => {
    const access = { confidentiality, departmentId: null, readerIds: [] };
    const id = createRecord(tx, writer, { ...access, type: "statement", title: "S" });
    tx.insert(statements).values({ id, origin: "ours", author: "wir" }).run();
    noteTextCitations(tx, id, "summary", text);
    finishCitations(tx, id);
  });
  return writer;
}

test("Only what a person may see touches a law for her; her names of laws say no more", () => {
  const db = freshDatabase();
  const go = addLaw(db, { abbreviation: "GO NRW" });
  const rare = addLaw(db, { abbreviation: "AbwAG", level: "bund" });
  statement(db, "house", "§ 26 und § 27 GO NRW");
  const owner = statement(db, "confidential", "§ 1 AbwAG und § 26 GO NRW");
  const stranger = addPerson(db);
  expect(countTouching(db, stranger)).toEqual(new Map([[go.id, 1]]));
  expect(countTouching(db, owner)).toEqual(
    new Map([
      [go.id, 2],
      [rare.id, 1],
    ]),
  );
  expect(browserNames(db, countTouching(db, stranger))).toEqual({ "GO NRW": "GO NRW" });
  expect(browserNames(db, countTouching(db, owner))).toHaveProperty("AbwAG");
});
