import { expect, test } from "vitest";
import { addDocument } from "~/domain/documents/documents.server";
import { write } from "~db/client.server";
import { documents } from "~db/schema";
import { eq } from "drizzle-orm";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { withoutTextText } from "./completeness";
import { indexState } from "./completeness.server";

test("Papers without a text are told apart, those with a readable file and hidden ones are not counted", async () => {
  const db = freshDatabase();
  const owner = addWriter(db);
  const add = (extraction: "none" | "failed" | "done", hidden = false) =>
    write(db, (tx) => {
      const facts = { kind: "bericht", title: "T", number: "", publisher: "", date: null } as const;
      const id = addDocument(tx, owner, {
        ...facts,
        url: "",
        confidentiality: hidden ? "confidential" : "house",
        departmentId: null,
        readerIds: [],
      });
      tx.update(documents).set({ extraction }).where(eq(documents.id, id)).run();
    });
  add("none");
  add("none");
  add("failed");
  add("done");
  add("none", true);
  add("failed", true);
  const { types } = await indexState(db, addPerson(db, { role: "administration" }));
  const counted = Object.fromEntries(types.map(({ type, withoutText }) => [type, withoutText]));
  expect(counted).toMatchObject({ document: { noFile: 2, unreadable: 1 }, opinion: null });
});

test.each([
  [null, "–"],
  [{ noFile: 0, unreadable: 0 }, "–"],
  [{ noFile: 1200, unreadable: 0 }, "1.200 ohne Datei"],
  [{ noFile: 2, unreadable: 1 }, "2 ohne Datei; 1 mit unlesbarer Datei"],
])("%j: %s", (counted, text) => {
  expect(withoutTextText(counted)).toBe(text);
});
