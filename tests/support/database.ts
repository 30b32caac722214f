import { hashPassword } from "~/domain/users/password.server";
import { newId } from "~/lib/ids.server";
import { startSession, withDepartmentsBelow } from "~/domain/users/sessions.server";
import { permit, type Permitted } from "~/domain/users/authorization.server";
import type { Actor } from "~/domain/users/actor";
import type { Role } from "~/domain/users/role";
import { openDatabase, type Database } from "~db/client.server";
import { eq } from "drizzle-orm";
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

export async function addPassword(db: Database, actor: Actor, password: string): Promise<void> {
  db.update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.id, actor.id))
    .run();
}

/** Signed in without clicking: the token for the session cookie. */
export const signInAs = (db: Database, actor: Actor): string => startSession(db, actor.id);
