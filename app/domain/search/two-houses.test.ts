import { beforeAll, expect, test } from "vitest";
import { createRecord } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { indexRecord } from "./indexing/index.server";
import { writeList } from "./export/list.server";
import type { SearchOptions } from "./search";
import { search } from "./search.server";
import { suggest } from "./suggest.server";

/** Two houses with the same open records; in one of them there is much that the reader may not see. */
type House = { db: Database; reader: Actor };
let open: House;
let secretive: House;

const words = `Umlage Kreis Haushalt Satzung Gebühr Rat Bürger Kreisumlage Anhörung Beschluss Wahl
  Abgabe Straße Schule Feuerwehr Jagd Fischerei Zweckverband`.split(/\s+/);
const filler = "Der Landtag berät den Entwurf und überweist ihn an die Ausschüsse. ".repeat(60);

/** The same words in the same order in each run. */
function* textsOf(seed: number, each: readonly string[]): Generator<string> {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (;;) {
    const length = 5 + next(40);
    yield Array.from({ length }, () => each[next(each.length)] ?? "").join(" ") + ".";
  }
}

function makeHouse(hidden: number): House {
  const db = freshDatabase();
  const owner = addWriter(db, { name: "Eigentümerin" });
  const house = { db, reader: addPerson(db) };
  const visible = textsOf(7, words);
  const secret = textsOf(11, words.slice(0, 4));
  write(db, (tx) => {
    const add = (title: string, body: string, confidentiality: "house" | "confidential") => {
      const access = { confidentiality, departmentId: null, readerIds: [] };
      const recordId = createRecord(tx, owner, { type: "document", title, ...access });
      indexRecord(tx, { recordId, title, identifiers: [], body });
    };
    for (let number = 0; number < 150; number++) {
      for (let more = 0; more < hidden; more++)
        add(`Geheime Umlage ${more}`, `Zebrastreifen ${secret.next().value}`, "confidential");
      const body = visible.next().value;
      const [first = "", second = "", ...others] = body.split(" ");
      add(`${first} und ${second}, Vorlage ${number}`, others.join(" "), "house");
      if (number % 50 === 0) add("Seiten auseinander", `Zebrastreifen. ${filler} Umlage.`, "house");
    }
  });
  return house;
}

beforeAll(() => {
  open = makeHouse(0);
  secretive = makeHouse(8);
}, 120_000);

/** All hits with everything, then all with a part, in the order of their titles. */
async function found({ db, reader }: House, query: string, options: SearchOptions) {
  const all = { facets: "all", limit: 400, ...options } as const;
  const { hits, verdicts, ...counts } = await search(db, reader, query, all);
  const titled = hits.map(({ title, partial }) => `${partial ? "part" : "whole"}: ${title}`).sort();
  return { ...counts, verdicts: Object.keys(verdicts).length, titled };
}

/** The page as it is read. */
async function page({ db, reader }: House, query: string) {
  const { hits } = await search(db, reader, query, { sort: "datum" });
  return hits.map(({ title, snippet, why, passage }) => ({ title, snippet, why, passage }));
}

const queries = [
  "Umlage",
  "Kreisumlage",
  "Umlage Kreis",
  "Umlage Kreis Haushalt Satzung",
  "Jagd Fischerei Zweckverband Feuerwehr Schule Umlage",
  "Umlage Zebrastreifen",
  "Umlage Einhorn",
  "Kreis Umlage Einhorn Zebrastreifen Haushalt",
  '"Umlage Kreis"',
  "Umlage -Kreis",
  "Umlage oder Jagd",
  "Umlege Haushelt",
  "Zebrastreifn",
  "Geheime",
  "Umlage Haush",
  "art:dokument",
  "Umlage art:dokument",
  "Wie wird die Umlage der Kreise nach dem Haushalt und der Satzung der Räte beschlossen",
];

test.each(queries)(
  "%s finds and counts the same with what is hidden and without",
  async (query) => {
    for (const options of [{}, { filters: { art: ["document"] } }, { sort: "datum" }] as const)
      expect(await found(secretive, query, options)).toEqual(await found(open, query, options));
    expect(await page(secretive, query)).toEqual(await page(open, query));
  },
);

test.each(["Um", "Umlage", "Umlage Kr", "Geheime", "Vorlage 1"])(
  "%s is completed to the same titles",
  async (typed) => {
    const lines = async ({ db, reader }: House) =>
      (await suggest(db, reader, typed)).map(({ title, detail }) => ({ title, detail }));
    expect(await lines(secretive)).toEqual(await lines(open));
  },
);

test.each(["Umlage Kreis", "Umlage Einhorn"])(
  "%s is the same list to take along",
  async (query) => {
    const list = async ({ db, reader }: House) => {
      const request = { query, filters: {}, sort: "datum", format: "csv", origin: "" } as const;
      const { content } = await writeList(db, reader, request);
      return new TextDecoder().decode(content).replaceAll(/\/dokumente\/[^;\s"]+/g, "");
    };
    expect(await list(secretive)).toEqual(await list(open));
  },
);
