import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { saveVersion } from "~/domain/opinions/versions.server";
import { changeAccess } from "~/domain/records/records.server";
import { search } from "~/domain/search/search.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { actorOf } from "~/domain/users/people.server";
import { newId } from "~/lib/ids.server";
import { write, type Database } from "~db/client.server";
import { records, savedSearchHits, savedSearchKnown, searchEntries, users } from "~db/schema";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { newsOfSearch } from "./news.server";
import { mostNews, mostSaved } from "./saved-search";
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

test("What is known takes no row, however much it is, and what is known is not told", async () => {
  const known = ["A", "B", "C"].map((title) => addOpinionOf(db, writer, { title, text: "Umlage" }));
  const id = await remember("Umlage");
  expect(db.select().from(savedSearchHits).all()).toEqual([]);
  const [{ entries } = { entries: "" }] = db.select().from(savedSearchKnown).all();
  expect(entries).toBe("1x3");
  await saveVersion(db, known[0]!, {
    state: stateWith("Umlage, anders"),
    baseVersion: 1,
    saveKey: newId(),
  });
  await look();
  expect(news(id)).toEqual([]);
});

test("So much news is kept; what falls out of the list is known and not told again", async () => {
  const id = await remember("Umlage");
  const oldest = addOpinionOf(db, writer, { title: "Ältestes", text: "Umlage" });
  await look();
  plantNews(id, mostNews - 1);
  addOpinionOf(db, writer, { title: "Neuestes", text: "Umlage" });
  await look();
  expect(newsOfSearch(db, reader, id).total).toBe(mostNews);
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: mostNews }]);
  expect(news(id)).toContain("Neuestes");
  const rows = () => db.select().from(savedSearchHits).all();
  expect(rows().map(({ recordId }) => recordId)).not.toContain(oldest.id);
  await saveVersion(db, oldest, {
    state: stateWith("Umlage, anders"),
    baseVersion: 1,
    saveKey: newId(),
  });
  await look();
  expect(rows().map(({ recordId }) => recordId)).not.toContain(oldest.id);
});

const give = (id: string, readerIds: string[]) =>
  write(db, (tx) =>
    changeAccess(tx, authorize(tx, writer, "write", "opinion", id), {
      confidentiality: "confidential",
      departmentId: null,
      readerIds,
    }),
  );

test("What a text said while it was hidden is not told when a later one is opened", async () => {
  const id = await remember("Kreisumlage");
  const hidden = addOpinionOf(db, writer, {
    title: "Geheim",
    text: "Kreisumlage",
    confidentiality: "confidential",
  });
  await look();
  await saveVersion(db, hidden, {
    state: stateWith("Etwas anderes"),
    baseVersion: 1,
    saveKey: newId(),
  });
  await look();
  give(hidden.id, [reader.id]);
  await look();
  expect(news(id)).toEqual([]);
});

test("What is closed or gone between the look and its note is not noted, and told when it is opened", async () => {
  const id = await remember("Kreisumlage");
  const one = addOpinionOf(db, writer, {
    title: "Kurz offen",
    text: "Kreisumlage",
    confidentiality: "confidential",
    readerIds: [reader.id],
  });
  const looking = look();
  give(one.id, []);
  await looking;
  expect(db.select().from(savedSearchHits).all()).toEqual([]);
  give(one.id, [reader.id]);
  await look();
  expect(news(id)).toEqual(["Kurz offen"]);
});

test("A search that is removed while it is looked for leaves nothing", async () => {
  const id = await remember("Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  const looking = look();
  await removeSaved(db, reader, id);
  await looking;
  expect(db.select().from(savedSearchHits).all()).toEqual([]);
  expect(db.select().from(savedSearchKnown).all()).toEqual([]);
});

test("Who comes into a department hears of what that opens to her, once, and of nothing she knew", async () => {
  const departmentId = addDepartment(db, "Abteilung 50");
  const own = { text: "Kreisumlage", confidentiality: "department", departmentId } as const;
  addOpinionOf(db, writer, { title: "Der Abteilung", ...own });
  addOpinionOf(db, writer, { title: "Des Hauses", text: "Kreisumlage" });
  const id = await remember("Kreisumlage");
  const move = (to: string | null) =>
    db.update(users).set({ departmentId: to }).where(eq(users.id, reader.id)).run();
  await look();
  expect(news(id)).toEqual([]);
  move(departmentId);
  reader = actorOf(db, reader.id)!;
  await look();
  expect(news(id)).toEqual(["Der Abteilung"]);
  await markSeen(db, reader, id, now, now);
  move(null);
  await look();
  move(departmentId);
  await look();
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: 0 }]);
});

test("More changes than are looked up one by one are looked through at once", async () => {
  const id = await remember("Kreisumlage");
  const { id: record } = addOpinionOf(db, writer, {
    title: "Eines von vielen",
    text: "Kreisumlage",
  });
  plantRecords(500);
  db.$client
    .prepare(
      "INSERT INTO events SELECT (SELECT max(seq) FROM events) + row_number() OVER (), 0, NULL, id, 'x', '{}', '', hex(randomblob(9)) FROM records",
    )
    .run();
  await look();
  expect(news(id)).toEqual(["Eines von vielen"]);
  expect(record).toBeTruthy();
});

test("Of two windows that save at once one saves", async () => {
  const both = await Promise.all([remember("Kreisumlage"), remember("Kreisumlage")]);
  expect(both.filter((id) => id !== null)).toHaveLength(1);
});

test("So many searches a person keeps, and others as many", async () => {
  for (let n = 0; n < mostSaved; n++) await remember(`Umlage ${n}`);
  await expect(remember("noch eine")).rejects.toMatchObject({ code: "too-many-saved-searches" });
  expect(await remember("Umlage 7")).toBeNull();
  reader = addPerson(db);
  await expect(remember("noch eine")).resolves.toEqual(expect.any(String));
});

/** Records that the index knows by number only. */
function plantRecords(count: number): string[] {
  const ids = Array.from({ length: count }, () => newId());
  db.insert(records)
    .values(
      ids.map((id) => ({
        id,
        type: "document" as const,
        title: "Füllung",
        confidentiality: "house" as const,
        createdAt: 0,
        updatedAt: 0,
      })),
    )
    .run();
  db.insert(searchEntries)
    .values(
      ids.map((recordId) => ({
        recordId,
        title: "Füllung",
        identifiers: "",
        kind: "",
        passages: 0,
        analyzer: 1,
      })),
    )
    .run();
  return ids;
}

function plantNews(savedSearchId: string, count: number): void {
  const rows = plantRecords(count).map((recordId) => ({
    savedSearchId,
    recordId,
    foundAt: now + 1,
  }));
  db.insert(savedSearchHits).values(rows).run();
}

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
