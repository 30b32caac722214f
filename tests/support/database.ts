import { newId } from "~/lib/ids.server";
import { withDepartmentsBelow } from "~/domain/users/sessions.server";
import { permit, type Permitted } from "~/domain/users/authorization.server";
import type { Actor } from "~/domain/users/actor";
import type { Role } from "~/domain/users/role";
import { openDatabase, type Database } from "~db/client.server";
import { departments, users } from "~db/schema";

/** A fresh, migrated database in memory; each test has its own. */
export function freshDatabase(): Database {
  return openDatabase(":memory:");
}

export function addDepartment(db: Database, name: string, parentId: string | null = null): string {
  const id = newId();
  db.insert(departments)
    .values({ id, name, abbreviation: name.slice(0, 8), parentId })
    .run();
  return id;
}

type Person = { name?: string; role?: Role; departmentId?: string | null };

/** An account without a password, and the actor a request of this person would have. */
export function addPerson(db: Database, person: Person = {}): Actor {
  const id = newId();
  const { name = `Person ${id}`, role = "referentin", departmentId = null } = person;
  const email = `${id}@votum.example`;
  db.insert(users).values({ id, email, name, role, departmentId, createdAt: Date.now() }).run();
  return {
    id,
    name,
    email,
    role,
    departmentId,
    departmentIds: withDepartmentsBelow(db, departmentId),
  };
}

/** A person who may write. */
export function addWriter(db: Database, person: Omit<Person, "role"> = {}): Permitted<"write"> {
  return permit(addPerson(db, { ...person, role: "referentin" }), "write");
}
