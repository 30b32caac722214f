import { expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { addLaw, addProvision } from "../../../tests/support/register";
import { provisionSort } from "~/domain/law/provision";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { listCitedTogether } from "./cited-together.server";

function house() {
  const db = freshDatabase();
  const go = addLaw(db, { abbreviation: "GO NRW", aliases: ["GO NW"] });
  for (const number of ["1", "26", "41"]) addProvision(db, go.id, number);
  const kag = addLaw(db, { abbreviation: "KAG NRW" });
  addProvision(db, kag.id, "8");
  const writer = addWriter(db);
  const opinion = (text: string, confidentiality: Confidentiality = "house") =>
    addOpinionOf(db, writer, { text, confidentiality });
  const asked = { lawId: go.id, unit: "§", sort: provisionSort("41") };
  const seenBy = (actor = addPerson(db)) =>
    listCitedTogether(db, actor, asked).cited.map(({ label, texts, near }) => [
      label.replaceAll("\u00a0", " "),
      texts,
      near,
    ]);
  return { db, asked, writer, opinion, seenBy };
}

test("What stands beside a provision is counted by texts, by any name of the law", () => {
  const { opinion, seenBy } = house();
  opinion("Nach § 41 GO NRW und § 8 KAG NRW, auch § 8 Abs. 2 KAG NRW.");
  opinion("Nach § 41 GO NW gilt § 8 KAG NRW.");
  opinion("Nur § 26 GO NRW.");
  expect(seenBy()).toEqual([["§ 8 KAG NRW", 2, 2]]);
});

test("What stands in every text comes after what stands just here", () => {
  const { opinion, seenBy } = house();
  for (let n = 0; n < 3; n++) opinion("§ 41 GO NRW, § 1 GO NRW, § 8 KAG NRW.");
  for (let n = 0; n < 12; n++) opinion("§ 1 GO NRW und § 26 GO NRW.");
  opinion("§ 41 GO NRW, § 1 GO NRW.");
  expect(seenBy().map(([label]) => label)).toEqual(["§ 8 KAG NRW", "§ 1 GO NRW"]);
});

test("A hidden text is neither counted nor named", () => {
  const { writer, opinion, seenBy } = house();
  opinion("§ 41 GO NRW und § 8 KAG NRW");
  opinion("§ 41 GO NRW und § 8 KAG NRW", "confidential");
  opinion("§ 41 GO NRW und § 26 GO NRW", "confidential");
  opinion("§ 41 GO NRW und § 26 GO NRW", "confidential");
  expect(seenBy()).toEqual([]);
  expect(seenBy(writer).toSorted().toReversed()).toEqual([
    ["§ 8 KAG NRW", 2, 2],
    ["§ 26 GO NRW", 2, 2],
  ]);
});

test("A decision is named as the texts cite it", () => {
  const { opinion, seenBy } = house();
  for (let n = 0; n < 2; n++) opinion("§ 41 GO NRW; BVerfG, Urt. v. 21.11.2017 – 2 BvR 2177/16.");
  expect(seenBy()).toEqual([["BVerfG, Urteil v. 21.11.2017 – 2 BvR 2177/16", 2, 2]]);
});

test("The Absätze that texts name are known, those of hidden texts to nobody else", () => {
  const { db, asked, writer, opinion } = house();
  opinion("§ 41 Abs. 10 GO NRW und § 41 Abs. 2 Satz 1 GO NRW");
  opinion("§ 41 Abs. 3 GO NRW", "confidential");
  const seen = (actor: typeof writer) => listCitedTogether(db, actor, asked).absaetze;
  expect(seen(addPerson(db) as typeof writer)).toEqual(["2", "10"]);
  expect(seen(writer)).toEqual(["2", "3", "10"]);
});
