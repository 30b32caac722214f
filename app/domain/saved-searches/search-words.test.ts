import { expect, test } from "vitest";
import { addPerson, freshDatabase } from "../../../tests/support/database";
import { addLaw } from "../../../tests/support/register";
import { searchWords } from "./search-words.server";

test("Saved searches are told in words, laws by their abbreviation", async () => {
  const db = freshDatabase();
  addLaw(db, { abbreviation: "KrO NRW" });
  const addresses = ["q=%22Umlage%22&art=opinion&norm=kro-nrw", "q=Umlage"];
  const words = await searchWords(db, addPerson(db), addresses);
  expect(words.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "„‚Umlage‘“ · Art: Gutachten · Gesetz, Vorschrift: KrO NRW",
    "„Umlage“",
  ]);
});
