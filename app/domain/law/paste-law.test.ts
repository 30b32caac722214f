import { expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { events, laws, provisionVersions } from "~db/schema";
import { pasteSchema } from "./paste-input";
import { importPaste, previewPaste } from "./paste-law.server";

const text = `Beispielordnung (BeispielO)

§ 1 Zweck
(1) Dieses Gesetz ordnet Beispiele.
(2) Es gilt überall.

§ 2 Frist
Die Frist beträgt sechs Wochen.
`;

const paste = (typed: string, more: object = {}) =>
  pasteSchema.parse({ text: typed, abbreviation: "BeispielO", level: "land", ...more });

const outcomes = (preview: Awaited<ReturnType<typeof previewPaste>>) =>
  "rows" in preview ? preview.rows.map(({ label, outcome }) => [label, outcome]) : preview;

test("A preview tells what will be new and writes nothing", async () => {
  const db = freshDatabase();
  const preview = await previewPaste(db, addWriter(db), paste(text));
  expect(outcomes(preview)).toEqual([
    ["§\u00a01", "new"],
    ["§\u00a02", "new"],
  ]);
  expect(preview).toMatchObject({ law: null, abbreviation: "BeispielO" });
  expect(db.select().from(laws).all()).toEqual([]);
  expect(db.select().from(events).all()).toEqual([]);
});

test("Another wording will be a version of its own; the one before stays", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  const first = paste(text, { validFrom: "01.01.2020" });
  expect(await importPaste(db, writer, first)).toMatchObject({ slug: "beispielo" });
  const changed = paste(text.replace("sechs Wochen", "drei Monate"), { validFrom: "01.01.2024" });
  const preview = await previewPaste(db, writer, changed);
  expect(preview).toMatchObject({ law: { abbreviation: "BeispielO" } });
  expect(outcomes(preview)).toEqual([
    ["§\u00a01", "unchanged"],
    ["§\u00a02", "changed"],
  ]);
  await importPaste(db, writer, changed);
  expect(db.select().from(provisionVersions).all()).toHaveLength(3);
  expect(outcomes(await previewPaste(db, writer, changed))).toEqual([
    ["§\u00a01", "unchanged"],
    ["§\u00a02", "unchanged"],
  ]);
});

test("What holds no provision is refused at its field", async () => {
  const db = freshDatabase();
  expect(await previewPaste(db, addWriter(db), paste("Nur ein Satz."))).toEqual({
    field: "text",
    message: "Kein Paragraph und kein Artikel gefunden.",
  });
});

test("Another wording from the same day is refused at its provision, in the preview and after", async () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  await importPaste(db, writer, paste(text, { validFrom: "01.01.2020" }));
  const changed = paste(text.replace("sechs Wochen", "drei Monate"), { validFrom: "01.01.2020" });
  const refusal = {
    field: "text",
    message: expect.stringMatching(
      /^Zeile 7, §\u00a02: Vom 1\.\u00a0Januar\u00a02020 an steht schon ein anderer Wortlaut/,
    ),
  };
  expect(await previewPaste(db, writer, changed)).toEqual(refusal);
  expect(await importPaste(db, writer, changed)).toEqual(refusal);
  expect(db.select().from(provisionVersions).all()).toHaveLength(2);
});
