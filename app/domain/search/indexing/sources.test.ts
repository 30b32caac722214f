import { expect, test } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../../tests/support/opinions";
import { search } from "../search.server";

const titles = async (db: ReturnType<typeof freshDatabase>, query: string) =>
  (await search(db, addPerson(db), query)).hits.map(({ title }) => title);

test("the headings every opinion has are no hits; headings somebody wrote are", async () => {
  const db = freshDatabase();
  const author = addWriter(db);
  addOpinionOf(db, author, { title: "Umlage", text: "Der Kreis darf sie erheben." });
  addOpinionOf(db, author, { title: "Quorum", text: "Die Würdigung der Rechtsfrage fehlt." });
  const own = stateWith("Nein.").replace('"Sachverhalt"', '"Hergang"');
  addOpinionOf(db, author, { title: "Steuer", state: own });
  expect(await titles(db, "Rechtsfrage")).toEqual(["Quorum"]);
  expect(await titles(db, "Leitsätze")).toEqual([]);
  expect(await titles(db, "Hergang")).toEqual(["Steuer"]);
  expect(await titles(db, "erheben")).toEqual(["Umlage"]);
});
