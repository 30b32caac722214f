import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { departments, users } from "~db/schema";
import type { Actor } from "./actor";
import { withDepartmentsBelow } from "./sessions.server";

/** For choosing a responsible person or a reader: everybody who can sign in. */
export async function listPeople(db: Queryable) {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      departmentId: users.departmentId,
      department: departments.name,
      disabledAt: users.disabledAt,
      hasPassword: users.passwordHash,
    })
    .from(users)
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .orderBy(asc(users.name))
    .all()
    .map(({ hasPassword, ...person }) =>
      Object.assign(person, { hasPassword: hasPassword !== null }),
    );
}

export async function listDepartments(db: Queryable) {
  return db.select().from(departments).orderBy(asc(departments.name)).all();
}

/** Names for a filter or an assignment: whose account is not disabled. */
export async function listActiveNames(db: Queryable) {
  return activeNames(db).all();
}

const activeNames = prepared((db) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.name))
    .prepare(),
);

/** The person of an open account as the one who acts, for the command line; null where there is none. */
export function findActor(db: Queryable, email: string): Actor | null {
  return openAccount(db, eq(users.email, email.toLowerCase()));
}

/** The same by her id, for what is told without being asked: mails and feeds. */
export function actorOf(db: Queryable, id: string): Actor | null {
  return openAccount(db, eq(users.id, id));
}

function openAccount(db: Queryable, condition: SQL): Actor | null {
  const user = db
    .select()
    .from(users)
    .where(and(condition, isNull(users.disabledAt)))
    .get();
  if (!user) return null;
  const { id, name, email, role, departmentId } = user;
  const departmentIds = withDepartmentsBelow(db, departmentId);
  return { id, name, email, role, departmentId, departmentIds };
}
