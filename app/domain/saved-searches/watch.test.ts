import { beforeEach, expect, test } from "vitest";
import { saveVersion } from "~/domain/opinions/versions.server";
import { search } from "~/domain/search/search.server";
import type { Actor } from "~/domain/users/actor";
import type { Permitted } from "~/domain/users/authorization.server";
import { newId } from "~/lib/ids.server";
import type { Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { newsOfSearch } from "./news.server";
import { findSaved, listSaved, markSeen, removeSaved, saveSearch } from "./saved-searches.server";
import { watchSearches } from "./watch.server";

let db: Database;
let reader: Actor;
let writer: Permitted<"write">;
let now: number;

beforeEach(() => {
  db = freshDatabase();
  reader = addPerson(db);
  writer = addWriter(db);
  now = Date.now() + 1000;
});

const remember = async (q: string) =>
  (await saveSearch(
    db,
    reader,
    new URLSearchParams({ q }).toString(),
    { name: q, note: "", digest: "none" },
    now,
  ))!;
const look = () => watchSearches(db, (now += 60_000), new AbortController().signal);
const news = (id: string) => newsOfSearch(db, reader, id).news.map(({ title }) => title);

test("What was there is known, what comes is new", async () => {
  addOpinionOf(db, writer, { title: "Alt", text: "Die Kreisumlage steigt." });
  const id = await remember("Kreisumlage");
  await look();
  expect(news(id)).toEqual([]);
  addOpinionOf(db, writer, { title: "Neu", text: "Die Kreisumlage sinkt." });
  await look();
  expect(news(id)).toEqual(["Neu"]);
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: 1 }]);
});

test("A text that is changed so that it fits is new; one that fitted is not", async () => {
  const other = addOpinionOf(db, writer, { title: "Anderes", text: "Von der Jagdsteuer." });
  const known = addOpinionOf(db, writer, { title: "Bekannt", text: "Kreisumlage" });
  const id = await remember("Kreisumlage");
  const rewrite = (record: typeof other, text: string) =>
    saveVersion(db, record, { state: stateWith(text), baseVersion: 1, saveKey: newId() });
  await rewrite(known, "Die Kreisumlage, überarbeitet");
  await rewrite(other, "Jetzt auch zur Kreisumlage");
  await look();
  expect(news(id)).toEqual(["Anderes"]);
});

test("Nothing is missed while nobody looked, and nothing told twice", async () => {
  const id = await remember("Kreisumlage");
  for (let count = 0; count < 250; count++) addOpinionOf(db, writer, { title: `Jagd ${count}` });
  addOpinionOf(db, writer, { title: "Spät", text: "Kreisumlage" });
  await look();
  await look();
  expect(news(id)).toEqual(["Spät"]);
});

test("What was seen is no longer counted, what came since is", async () => {
  const id = await remember("Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await look();
  await markSeen(db, reader, id, now, now);
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: 0 }]);
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await look();
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: 1 }]);
});

test.each([
  "Kreisumlage -Hebesatz",
  '"Rat der Gemeinde"',
  "§ 41 GO",
  "Rat oder Kreistag",
  "Umlage",
])("%s meets what the result page calls a whole hit", async (q) => {
  const id = await remember(q);
  const texts = [
    "Die Kreisumlage ohne das Wort",
    "Kreisumlage und Hebesatz",
    "Der Rat der Gemeinde tagt",
    "Die Gemeinde hat einen Rat",
    "Nach § 41 Abs. 1 GO NRW entscheidet der Rat",
    "Der Kreistag tagt",
  ];
  for (const text of texts) addOpinionOf(db, writer, { title: text.slice(0, 20), text });
  await look();
  const { hits } = await search(db, reader, q);
  const whole = hits.filter(({ partial }) => !partial).map(({ id }) => id);
  const met = newsOfSearch(db, reader, id).news.map((one) => one.id);
  expect(whole.length).toBeGreaterThan(0);
  expect(met.toSorted()).toEqual(whole.toSorted());
});

test("Nobody reads, changes or removes what another person remembers", async () => {
  const id = await remember("Kreisumlage");
  const other = addPerson(db);
  await expect(findSaved(db, other, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(removeSaved(db, other, id)).rejects.toMatchObject({ code: "not-found" });
  await expect(markSeen(db, other, id, now)).rejects.toMatchObject({ code: "not-found" });
  expect(newsOfSearch(db, other, id).total).toBe(0);
  expect(await listSaved(db, other)).toEqual([]);
});

test("The same search is remembered once", async () => {
  await remember("Kreisumlage");
  expect(await remember("Kreisumlage")).toBeNull();
});
