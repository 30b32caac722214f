import { describe, expect, test } from "vitest";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { listOpinions, opinionYears } from "./opinion-list.server";
import { opinionListHref, parseOpinionFilter } from "./opinion-list";

const filterOf = (query: string) => parseOpinionFilter(new URLSearchParams(query));

function shelf() {
  const db = freshDatabase();
  const unit = addDepartment(db, "Referat 1");
  const author = addWriter(db, { name: "Referat 1", departmentId: unit });
  const stranger = addPerson(db);
  const add = (input: Parameters<typeof addOpinionOf>[2]) => addOpinionOf(db, author, input);
  add({ title: "Übergangsfrist im Gemeindehaushaltsrecht", date: "2019-05-02", finished: true });
  add({
    title: "Quorum nach §\u00a026 GO",
    kind: "vermerk",
    date: "2024-12-31",
    departmentId: unit,
  });
  add({ title: "100 % Förderung", kind: "kurzbewertung", date: "2026-01-01" });
  add({ title: "Personalsache", confidentiality: "confidential", date: "2027-06-01" });
  const titles = async (query: string, actor = author as typeof stranger) =>
    (await listOpinions(db, actor, filterOf(query))).rows.map((row) => row.title.split(" ")[0]);
  return { db, author, stranger, unit, titles };
}

describe("the list of opinions", () => {
  test.each([
    ["", ["Personalsache", "100", "Quorum", "Übergangsfrist"]],
    ["richtung=auf", ["Übergangsfrist", "Quorum", "100", "Personalsache"]],
    ["sortierung=aktenzeichen&richtung=auf", ["Übergangsfrist", "Quorum", "100", "Personalsache"]],
    ["art=vermerk", ["Quorum"]],
    ["jahr=2019", ["Übergangsfrist"]],
    ["jahr=2020", []],
    ["stand=finished", ["Übergangsfrist"]],
    ["q=übergangsfrist", ["Übergangsfrist"]],
    ["q=quorum+26", ["Quorum"]],
    ["q=IK-2024", ["Quorum"]],
    ["q=100+%25", ["100"]],
    ["q=%25%25", []],
    ["q=quorum+haushalt", []],
    [
      "art=roman&jahr=XX&seite=-1&sortierung=x",
      ["Personalsache", "100", "Quorum", "Übergangsfrist"],
    ],
  ])("with %j shows %j", async (query, expected) => {
    expect(await shelf().titles(query)).toEqual(expected);
  });

  test("narrows to a department and an author", async () => {
    const { titles, unit, author, stranger } = shelf();
    expect(await titles(`abteilung=${unit}`)).toEqual(["Quorum"]);
    expect(await titles(`von=${author.id}`)).toHaveLength(4);
    expect(await titles(`von=${stranger.id}`)).toEqual([]);
  });

  test("neither shows nor counts nor dates what is hidden", async () => {
    const { db, stranger, titles } = shelf();
    expect(await titles("", stranger)).toEqual(["100", "Quorum", "Übergangsfrist"]);
    expect((await listOpinions(db, stranger, filterOf(""))).total).toBe(3);
    expect(await titles("q=Personalsache", stranger)).toEqual([]);
    expect(await opinionYears(db, stranger)).toEqual({ first: 2019, last: 2026 });
  });
});

test.each([
  ["", { art: "vermerk" as const }, "/gutachten?art=vermerk"],
  ["seite=3&q=GO", { seite: 4 }, "/gutachten?q=GO&seite=4"],
  ["seite=3&q=GO", { q: undefined }, "/gutachten"],
  ["seite=3", { richtung: "auf" as const }, "/gutachten?richtung=auf"],
])("%j changed by %j leads to %s", (query, change, href) => {
  expect(opinionListHref(filterOf(query), change)).toBe(href);
});
