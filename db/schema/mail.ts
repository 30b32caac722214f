import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { mailKinds, mailStates } from "~/domain/mail/mail";
import { users } from "./users";

/**
 * Mails to be sent and sent ones. A mail has no text here: it is written when it leaves, by the
 * rights its reader has then.
 */
export const outgoingMails = sqliteTable(
  "outgoing_mails",
  {
    /** Also the Message-ID, so that a second delivery of the same mail can be told. */
    id: text().primaryKey(),
    /** What it tells whom and for which day: the same is queued once. */
    key: text().notNull().unique(),
    kind: text({ enum: mailKinds }).notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    state: text({ enum: mailStates }).notNull(),
    attempts: integer().notNull().default(0),
    /** Instant (ms). */
    nextAttempt: integer().notNull(),
    createdAt: integer().notNull(),
    sentAt: integer(),
    /** Code of the last failure, such as `EENVELOPE 550`. */
    error: text(),
  },
  (table) => [index("outgoing_mails_by_turn").on(table.state, table.nextAttempt)],
);
