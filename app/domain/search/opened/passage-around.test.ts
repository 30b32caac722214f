import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDocument, addText } from "~/domain/documents/documents.server";
import { write } from "~db/client.server";
import { addWriter, freshDatabase } from "../../../../tests/support/database";
import { passageAround } from "./passage-around.server";

const filler = "Über die Umlage berät der Kreistag.\n".repeat(600);

/** A document that names something after some 20,000 characters. */
function house() {
  const db = freshDatabase();
  write(db, (tx) => {
    const id = addDocument(tx, addWriter(db), {
      kind: "bericht",
      title: "Bericht",
      number: "",
      publisher: "",
      date: null,
      url: "",
      departmentId: null,
      readerIds: [],
      confidentiality: "house",
    });
    addText(tx, id, `${filler}Zebrafinken ziehen.\n${filler}`);
  });
  return (asked: number) => {
    const around = passageAround(sql`records.id`, sql`'Zebrafinken'`, asked);
    return db.get<{ around: string | null }>(sql`SELECT ${around} AS around FROM records`).around;
  };
}

test("the words around a place are read far into a text, less far where many are asked for", () => {
  const around = house();
  expect(around(1)).toContain("Zebrafinken ziehen.");
  expect(around(30)).toContain("Zebrafinken ziehen.");
  expect(around(500)).toBeNull();
});
