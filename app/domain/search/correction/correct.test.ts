import { assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/users/actor";
import { createRecord } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { indexRecord } from "../indexing/index.server";
import { meaningsOf } from "../query/meaning.server";
import { parseQuery } from "../query/parse-query";
import { correctedQuery } from "./correct.server";

type Text = { title?: string; body?: string; hidden?: boolean };

function add(db: Database, { title = "Vermerk", body = "", hidden = false }: Text): void {
  const owner = addWriter(db);
  write(db, (tx) => {
    const recordId = createRecord(tx, owner, {
      type: "document",
      title,
      confidentiality: hidden ? "confidential" : "house",
      departmentId: null,
      readerIds: [],
    });
    indexRecord(tx, { recordId, title, identifiers: [], body });
  });
}

function corrected(db: Database, actor: Actor, typed: string): string | null {
  const meanings = meaningsOf(parseQuery(typed).terms, new Map());
  return correctedQuery({ db, actor, conditions: [] }, typed, meanings);
}

/** Each with one typing error; what is meant is a name, a compound, or a word of the frozen list. */
const errors = [
  ["Zebrafnik", "Zebrafink"],
  ["Zebrafinl", "Zebrafink"],
  ["Hauptsatzug", "Hauptsatzung"],
  ["Bürgschft", "Bürgschaft"],
  ["Kreisumlge", "Kreisumlage"],
] as const;

test.each(errors)("%s is proposed as %s where this person may see it", (typed, meant) => {
  const db = freshDatabase();
  add(db, { title: meant });
  expect(corrected(db, addPerson(db), typed)).toBe(meant);
});

test.each(errors)("%s is not proposed as %s where only hidden texts have it", (typed, meant) => {
  const db = freshDatabase();
  const actor = addPerson(db);
  add(db, { title: meant, body: `${meant} und ${meant}`, hidden: true });
  add(db, { title: "Vermerk", body: `Anlage zu ${meant}`, hidden: true });
  expect(corrected(db, actor, typed)).toBeNull();
});

test("a word that stands anywhere in sight is never corrected, however rare beside another", () => {
  const db = freshDatabase();
  const actor = addPerson(db);
  for (let number = 0; number < 20; number++) add(db, { title: "Umlage", body: "Satzung Kreise" });
  const written = ["Umlege", "Satzug", "Umlagen", "Kreise", "Satzungsumlage", "Kreisel"];
  add(db, { body: written.join(" ") });
  assert(
    property(constantFrom(...written), constantFrom(...written), (one, other) => {
      expect(corrected(db, actor, `${one} ${other}`)).toBeNull();
    }),
    { numRuns: 100 },
  );
});

test("what a hidden text has does not keep a word from being corrected", () => {
  const db = freshDatabase();
  const actor = addPerson(db);
  add(db, { title: "Umlage" });
  add(db, { title: "Umlege", hidden: true });
  expect(corrected(db, actor, "Umlege")).toBe("Umlage");
});
