import { asc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { departments, users } from "~db/schema";

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
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.name))
    .all();
}
