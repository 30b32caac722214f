import { expect, test } from "vitest";
import { search } from "../search.server";
import { indexRecord } from "../indexing/index.server";
import { createRecord } from "~/domain/records/records.server";
import { permit } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { events, searchSynonyms } from "~db/schema";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import {
  addSynonymGroup,
  changeSynonymGroup,
  listSynonymGroups,
  readSynonymGroup,
  removeSynonymGroup,
} from "./synonym-groups.server";
import { readWanted } from "../wanted.server";
import { synonymRefusalText } from "./texts";
import { triedQuery } from "./tried-query.server";

function addText(db: Database, title: string): void {
  const owner = addWriter(db);
  write(db, (tx) => {
    const recordId = createRecord(tx, owner, {
      type: "document",
      title,
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
    });
    indexRecord(tx, { recordId, title, identifiers: [], body: "" });
  });
}

const administrator = (db: Database) =>
  permit(addPerson(db, { role: "administration" }), "administer");
const titles = async (db: Database, query: string) =>
  (await search(db, addPerson(db), query)).hits.map(({ title }) => title);
const groupWith = (db: Database, word: string) =>
  readSynonymGroup(db, listSynonymGroups(db, word)[0]?.id ?? 0);

test("a group counts from the next search on, and not any more once it is gone", async () => {
  const db = freshDatabase();
  const actor = administrator(db);
  addText(db, "Zebrafinken");
  expect(await titles(db, "Quastenflosser")).toEqual([]);
  await addSynonymGroup(db, actor, ["Quastenflosser", "Zebrafink"]);
  expect(await titles(db, "Quastenflosser")).toEqual(["Zebrafinken"]);
  const { id, seen } = groupWith(db, "Quasten");
  await changeSynonymGroup(db, actor, id, { seen, expressions: ["Quastenflosser", "Dodo"] });
  expect(await titles(db, "Quastenflosser")).toEqual([]);
  await removeSynonymGroup(db, actor, id, groupWith(db, "Dodo").seen);
  expect(listSynonymGroups(db, "Dodo")).toEqual([]);
  const noted = db.select().from(events).all();
  expect(noted.slice(-3).map(({ action, details }) => [action, details])).toEqual(
    ["added", "changed", "removed"].map((what) => [`synonyms.${what}`, `{"group":${id}}`]),
  );
});

test("an expression of several words stands for the others, too", async () => {
  const db = freshDatabase();
  addText(db, "Umlage des LWL");
  await addSynonymGroup(db, administrator(db), ["LWL", "Landschaftsverband Westfalen-Lippe"]);
  expect(await titles(db, "Umlage Landschaftsverband Westfalen-Lippe")).toEqual(["Umlage des LWL"]);
  expect((await search(db, addPerson(db), "Umlage Westfalen")).match).toBe("some");
});

test("the same group twice is refused, in whatever order and spelling", async () => {
  const db = freshDatabase();
  const actor = administrator(db);
  expect(await addSynonymGroup(db, actor, ["Dodo", "Räte"])).toBe("saved");
  expect(await addSynonymGroup(db, actor, ["Rat", "dodo"])).toEqual({
    code: "exists",
  });
});

test("a word is in some groups, not in any number of them", async () => {
  const db = freshDatabase();
  const actor = administrator(db);
  for (let n = 0; n < 5; n++) {
    expect(await addSynonymGroup(db, actor, ["Ente", `Vogel${n}`])).toBe("saved");
  }
  const crowded = { code: "crowded", expression: "Enten" } as const;
  expect(await addSynonymGroup(db, actor, ["Dodo", "Enten"])).toEqual(crowded);
  expect(synonymRefusalText(crowded)).toContain("„Enten“ steht schon in 5 Gruppen");
  // One that has it already may be changed.
  const { id, seen } = groupWith(db, "Vogel3");
  const expressions = ["Ente", "Vogel3", "Dodo"];
  expect(await changeSynonymGroup(db, actor, id, { seen, expressions })).toBe("saved");
});

test("a table that holds more than may be entered breaks no search", async () => {
  const db = freshDatabase();
  addText(db, "Zebrafinken");
  const words = Array.from({ length: 16 }, (_, at) => `Dodo${String.fromCharCode(97 + at)}`);
  write(db, (tx) => {
    for (let n = 0; n < 600; n++) {
      const others = Array.from({ length: 30 }, (_, at) => `Ente${n}x${at} am Teich und See`);
      tx.insert(searchSynonyms)
        .values({ words: [...words, "Zebrafink", ...others].join("\n") })
        .run();
    }
  });
  expect(await titles(db, "Zebrafink")).toEqual(["Zebrafinken"]);
  for (const query of [words.join(" "), words.join(" oder "), `-Ente ${words.join(" ")}`]) {
    await expect(titles(db, query)).resolves.toBeDefined();
    const { meanings } = readWanted(db, query).wanted;
    const ways = meanings
      .flatMap((meaning) => (meaning.kind === "any" ? meaning.of : [meaning]))
      .flatMap((meaning) => (meaning.kind === "word" ? meaning.synonyms : []));
    expect(ways.length).toBeLessThanOrEqual(120);
  }
});

test("who saves second is told, and nothing is overwritten or removed unseen", async () => {
  const db = freshDatabase();
  const actor = administrator(db);
  await addSynonymGroup(db, actor, ["Dodo", "Dronte"]);
  const { id, seen } = groupWith(db, "Dodo");
  await changeSynonymGroup(db, actor, id, { seen, expressions: ["Dodo", "Dronte", "Vogel"] });
  const late = changeSynonymGroup(db, actor, id, { seen, expressions: ["Dodo", "Ente"] });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
  await expect(removeSynonymGroup(db, actor, id, seen)).rejects.toMatchObject({ code: "conflict" });
  expect(groupWith(db, "Dodo").expressions).toEqual(["Dodo", "Dronte", "Vogel"]);
});

test("a query that is tried says what else is looked for", async () => {
  const db = freshDatabase();
  await addSynonymGroup(db, administrator(db), ["LWL", "Landschaftsverband Westfalen-Lippe"]);
  expect(triedQuery(db, "Verkauf landschaftsverband westfalen lippe Dodo")).toEqual([
    { typed: "Verkauf", also: ["Veräußerung"] },
    { typed: "landschaftsverband westfalen lippe", also: ["LWL"] },
    { typed: "Dodo", also: [] },
  ]);
});
