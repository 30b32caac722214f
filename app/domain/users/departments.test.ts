import { addDepartment, addPerson, freshDatabase } from "../../../tests/support/database";
import { expect, test } from "vitest";
import { permit } from "./authorization.server";
import { saveDepartment } from "./departments.server";
import { listDepartments } from "./people.server";

test("A department stands under one that exists, and never under itself", async () => {
  const db = freshDatabase();
  const admin = permit(addPerson(db, { role: "administration" }), "administer");
  const top = addDepartment(db, "Dezernat");
  const below = addDepartment(db, "Referat", top);
  const save = (id: string | null, name: string, parentId: string | null) =>
    saveDepartment(db, admin, id, { name, abbreviation: name, parentId });
  expect(await save(null, "Neu", "gibtesnicht")).toBe("no-parent");
  expect(await save(below, "Referat", "gibtesnicht")).toBe("no-parent");
  expect(await save(top, "Dezernat", top)).toBe("circle");
  expect(await save(top, "Dezernat", below)).toBe("circle");
  expect((await listDepartments(db)).map(({ name }) => name).toSorted()).toEqual([
    "Dezernat",
    "Referat",
  ]);
  expect(await save(null, "Neu", below)).toBe("saved");
});
