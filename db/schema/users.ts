import { randomBytes } from "node:crypto";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "~/domain/users/role";

/** Departments form a tree; who works in one also reads what belongs to the departments below it. */
export const departments = sqliteTable("departments", {
  id: text().primaryKey(),
  name: text().notNull().unique(),
  abbreviation: text().notNull(),
  parentId: text(),
});

export const users = sqliteTable(
  "users",
  {
    id: text().primaryKey(),
    /** Lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    departmentId: text().references(() => departments.id),
    /** argon2id; null until the person has set a password through a one-time link. */
    passwordHash: text(),
    /** Key of this person's encrypted offline copies in browsers (AES-GCM, 32 bytes in hex). */
    draftKey: text().$defaultFn(() => randomBytes(32).toString("hex")),
    /** Instant (ms); a disabled account keeps its records and cannot sign in. */
    disabledAt: integer(),
    createdAt: integer().notNull(),
  },
  (table) => [index("users_by_name").on(table.name)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    /** sha256 of the cookie's token; the token itself is never stored. */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: integer().notNull(),
    lastUsedAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (table) => [index("sessions_by_user").on(table.userId)],
);

/** Links that work once: first set-up, invitation, password reset. */
export const oneTimeLinks = sqliteTable("one_time_links", {
  /** sha256 of the token in the link. */
  id: text().primaryKey(),
  purpose: text({ enum: ["set-up", "password"] }).notNull(),
  userId: text().references(() => users.id),
  expiresAt: integer().notNull(),
  usedAt: integer(),
});

/** Named persons who may see a confidential record. */
export const recordReaders = sqliteTable(
  "record_readers",
  {
    recordId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.userId] }),
    index("record_readers_by_user").on(table.userId, table.recordId),
  ],
);

/** Kept by the rate limiter (its own column names); failures per account and address. */
export const signInAttempts = sqliteTable("sign_in_attempts", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: integer(),
});
