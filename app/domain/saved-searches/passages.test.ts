import { beforeEach, expect, test } from "vitest";
import { saveVersion } from "~/domain/opinions/versions.server";
import { changeAccess } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { newId } from "~/lib/ids.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { newsOfSearch } from "./news.server";
import { passagesOf } from "./passages.server";
import { saveSearch } from "./saved-searches.server";
import { watchSearches } from "./watch.server";

const address = "q=Kreisumlage";
let db: Database;
let reader: Actor;
let writer: Permitted<"write">;
let id: string;

beforeEach(async () => {
  db = freshDatabase();
  reader = addPerson(db);
  writer = addWriter(db);
  const wishes = { name: "Umlage", note: "", digest: "none" } as const;
  id = (await saveSearch(db, reader, address, wishes))!;
});

const look = () => watchSearches(db, Date.now() + 1000, new AbortController().signal);
const listed = () => newsOfSearch(db, reader, id).news;

test("Each hit says where it has the words and why it is one, by its text of now", async () => {
  const opinion = addOpinionOf(db, writer, { title: "Neu", text: "Zur Kreisumlage der Stadt" });
  addOpinionOf(db, writer, { title: "Anderes", text: "Kreisumlage auch hier" });
  const rewritten = addOpinionOf(db, writer, { title: "Geändert", text: "Kreisumlage" });
  await look();
  const state = stateWith("Jetzt zur Jagdsteuer");
  await saveVersion(db, rewritten, { state, baseVersion: 1, saveKey: newId() });
  const passages = await passagesOf(db, reader, address, listed());
  expect(Object.keys(passages)).toHaveLength(2);
  expect(passages[opinion.id]).toMatchObject({ why: "Im Text: „Kreisumlage“." });
  expect(passages[opinion.id]?.markedSnippet).toContainEqual({ text: "Kreisumlage", hit: true });
});

test("Of what was closed after the list was read there is no passage", async () => {
  const confidentiality = "confidential" as const;
  const one = { title: "Geheim", text: "Kreisumlage", confidentiality, readerIds: [reader.id] };
  const opinion = addOpinionOf(db, writer, one);
  await look();
  const news = listed();
  expect(news).toHaveLength(1);
  write(db, (tx) =>
    changeAccess(tx, authorize(tx, writer, "write", "opinion", opinion.id), {
      confidentiality,
      departmentId: null,
      readerIds: [],
    }),
  );
  expect(await passagesOf(db, reader, address, news)).toEqual({});
});
