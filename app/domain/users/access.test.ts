import { describe, expect, test } from "vitest";
import {
  addDepartment,
  addPerson,
  addWriter,
  freshDatabase,
} from "../../../tests/support/database";
import { createRecord, suggestRecords } from "~/domain/records/records.server";
import { AppError } from "~/lib/errors";
import { write } from "~db/client.server";
import type { Actor } from "./actor";
import { authorize } from "./authorization.server";
import type { Confidentiality } from "./confidentiality";

function house() {
  const db = freshDatabase();
  const staff = addDepartment(db, "Stab");
  const unit1 = addDepartment(db, "Referat 1", staff);
  const unit2 = addDepartment(db, "Referat 2", staff);
  const people = {
    owner: addWriter(db, { departmentId: unit1 }),
    colleague: addPerson(db, { departmentId: unit1, role: "leserin" }),
    head: addPerson(db, { departmentId: staff, role: "leitung" }),
    otherUnit: addPerson(db, { departmentId: unit2 }),
    named: addPerson(db, { departmentId: unit2, role: "leserin" }),
    administrator: addPerson(db, { role: "administration" }),
  };
  const add = (confidentiality: Confidentiality) =>
    write(db, (tx) =>
      createRecord(tx, people.owner, {
        type: "opinion",
        title: confidentiality,
        confidentiality,
        departmentId: unit1,
        readerIds: confidentiality === "confidential" ? [people.named.id] : [],
      }),
    );
  return { db, people, add };
}

const expected: Record<Confidentiality, string[]> = {
  house: ["owner", "colleague", "head", "otherUnit", "named", "administrator"],
  department: ["owner", "colleague", "head"],
  confidential: ["owner", "named"],
};

describe.each(Object.entries(expected))("a record that is %s", (confidentiality, readers) => {
  const { db, people, add } = house();
  const id = add(confidentiality as Confidentiality);

  test.each(Object.entries(people))("seen by %s", async (who, actor: Actor) => {
    const listed = await suggestRecords(db, actor, ["opinion"]);
    expect(listed.map((row) => row.id)).toEqual(readers.includes(who) ? [id] : []);
    if (readers.includes(who)) {
      expect(authorize(db, actor, "read", "opinion", id).id).toBe(id);
    } else {
      expect(() => authorize(db, actor, "read", "opinion", id)).toThrow(new AppError("not-found"));
    }
  });
});

test("a reader may read but not change", () => {
  const { db, people, add } = house();
  const id = add("house");
  expect(() => authorize(db, people.colleague, "write", "opinion", id)).toThrow(
    new AppError("forbidden"),
  );
});

test("hidden and absent are the same error", () => {
  const { db, people, add } = house();
  const hidden = add("confidential");
  const errorOf = (id: string) => {
    try {
      authorize(db, people.otherUnit, "write", "opinion", id);
      return null;
    } catch (error) {
      return error;
    }
  };
  expect(errorOf(hidden)).toEqual(errorOf("gibtesnicht"));
});
