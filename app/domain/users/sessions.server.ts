import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { AppError, explain } from "~/lib/errors";
import { hashToken, newToken } from "~/lib/ids.server";
import { write, type Database, type Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { departments, sessions, users } from "~db/schema";
import type { Actor } from "./actor";

const hour = 3_600_000;
/** A session ends after eight hours without a request, and after fourteen hours in any case. */
const idleLimit = 8 * hour;
const absoluteLimit = 14 * hour;
/** The last use is written at most this often: reading a page should not write. */
const useResolution = 5 * 60_000;

/** Starts a session; returns the token for the cookie, which is stored nowhere else. */
export function startSession(db: Database, userId: string, now = Date.now()): string {
  const token = newToken();
  write(db, (tx) => {
    tx.delete(sessions).where(lt(sessions.expiresAt, now)).run();
    tx.insert(sessions)
      .values({
        id: hashToken(token),
        userId,
        createdAt: now,
        lastUsedAt: now,
        expiresAt: now + absoluteLimit,
      })
      .run();
  });
  return token;
}

export type Session = {
  actor: Actor;
  draftKey: string | null;
  sessionId: string;
  expiresAt: number;
};

const sessionById = prepared((db) =>
  db
    .select({
      session: sessions,
      user: users,
      tree: sql<string>`(SELECT json_group_array(json_object('id', d.id, 'parentId', d.parent_id)) FROM departments d)`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sql.placeholder("id")), isNull(users.disabledAt)))
    .prepare(),
);

/** The person behind a token, or null where it is unknown, over, or its account disabled. */
export function findSession(db: Database, token: string, now = Date.now()): Session | null {
  const row = sessionById(db).get({ id: hashToken(token) });
  if (!row) return null;
  const { session, user, tree } = row;
  const idleUntil = session.lastUsedAt + idleLimit;
  if (now >= session.expiresAt || now >= idleUntil) return null;
  if (now - session.lastUsedAt > useResolution) noteUse(db, session.id, now);
  return {
    sessionId: session.id,
    draftKey: user.draftKey,
    expiresAt: Math.min(session.expiresAt, idleUntil),
    actor: {
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      departmentId: user.departmentId,
      departmentIds: belowIn(JSON.parse(tree) as Department[], user.departmentId),
    },
  };
}

/** Reading goes on while nothing can be written: the use is noted the next time. */
function noteUse(db: Database, id: string, now: number): void {
  try {
    write(db, (tx) =>
      tx.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.id, id)).run(),
    );
  } catch (error) {
    if (!(explain(error) instanceof AppError)) throw error;
  }
}

export function endSession(db: Database, token: string): void {
  write(db, (tx) =>
    tx
      .delete(sessions)
      .where(eq(sessions.id, hashToken(token)))
      .run(),
  );
}

const departmentTree = prepared((db) =>
  db.select({ id: departments.id, parentId: departments.parentId }).from(departments).prepare(),
);

/** Own department first, then everything below it. */
export function withDepartmentsBelow(db: Queryable, departmentId: string | null): string[] {
  return departmentId === null ? [] : belowIn(departmentTree(db).all(), departmentId);
}

type Department = { id: string; parentId: string | null };

function belowIn(all: readonly Department[], departmentId: string | null): string[] {
  if (departmentId === null) return [];
  const found = [departmentId];
  for (const id of found) {
    for (const department of all) {
      if (department.parentId === id && !found.includes(department.id)) found.push(department.id);
    }
  }
  return found;
}
