import { expect, test } from "vitest";
import { freshDatabase } from "../../../tests/support/database";
import { addLaw } from "../../../tests/support/register";
import { findLawAt } from "./law-lookup.server";

test.each([
  ["GO-NRW", undefined, "/normen/go-nrw?am=2020-01-01"],
  ["GO NRW", "26", "/normen/go-nrw/26?am=2020-01-01"],
  ["Go-Nrw", "§ 26A", "/normen/go-nrw/26a?am=2020-01-01"],
  ["go-nrw", "ART-28", "/normen/go-nrw/art-28?am=2020-01-01"],
])("/normen/%s/%s leads to the address that stays", (gesetz, einzelnorm, expected) => {
  const db = freshDatabase();
  addLaw(db, { abbreviation: "GO NRW" });
  const url = new URL("http://localhost/normen?am=2020-01-01");
  expect(findLawAt(db, { gesetz: "go-nrw" }, url).abbreviation).toBe("GO NRW");
  let thrown: unknown;
  try {
    findLawAt(db, { gesetz, einzelnorm }, url);
  } catch (answer) {
    thrown = answer;
  }
  expect((thrown as Response).headers.get("Location")).toBe(expected);
});
