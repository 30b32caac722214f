import { expect, test } from "vitest";
import { createRecord } from "~/domain/records/records.server";
import { write } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { indexRecord } from "./indexing/index.server";
import { search } from "./search.server";

/** Two ways to write the same: each is found by the other, and marked. */
const pairs = [
  ["§ 41 GO", "§\u00a041 GO"],
  ["§ 41 Abs. 1 GO NRW", "§\u00a041 Abs.\u00a01 GO\u00a0NRW"],
  ["§41 GO", "§\u202f41 GO"],
  ["§§ 48, 49 VwVfG", "§§\u00a048, 49 VwVfG"],
  ["Art. 28 GG", "Art.\u00a028 GG"],
  ["Artikel 78 LV", "Artikel\u00a078 LV"],
  ["Drucksache 18/4567", "Drucksache\u00a018/4567"],
  ["2 BvR 2177/16", "2\u00a0BvR\u00a02177/16"],
  ["kommunale Selbstverwaltung", "kommunale\u00a0Selbstverwaltung"],
  ['"kommunale Selbstverwaltung"', "„kommunale Selbstverwaltung“"],
  ['"kommunale Selbstverwaltung"', "“kommunale\u00a0Selbstverwaltung”"],
  ["»kommunale Selbstverwaltung«", "„kommunale\u202fSelbstverwaltung“"],
  ["«kommunale Selbstverwaltung»", '"kommunale Selbstverwaltung"'],
  ["‚kommunale Selbstverwaltung‘", "„kommunale Selbstverwaltung“"],
  ["„Kreis“-Umlage", '"Kreis"-Umlage'],
  ["Westfalen-Lippe", "Westfalen\u2011Lippe"],
  ["Kreisumlage", "Kreis\u00adumlage"],
  ["24. Dezember", "24.\u00a0Dezember"],
  ["10 000 Euro", "10\u202f000\u00a0Euro"],
  ["Dr. Müller", "Dr.\u00a0Mu\u0308ller"],
] as const;

test.each(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))(
  "%j finds %j",
  async (typed, written) => {
    const db = freshDatabase();
    const owner = addWriter(db);
    write(db, (tx) => {
      const recordId = createRecord(tx, owner, {
        type: "document",
        title: "Vermerk",
        confidentiality: "house",
        departmentId: null,
        readerIds: [],
      });
      const body = `Dazu steht hier: ${written}, und danach anderes.`;
      indexRecord(tx, { recordId, title: "Vermerk", identifiers: [], body });
    });
    const { hits, match } = await search(db, addPerson(db), typed);
    expect([match, hits.length]).toEqual(["all", 1]);
    expect(hits[0]?.markedSnippet.some(({ hit }) => hit)).toBe(true);
  },
);
