import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { jobStates } from "~/domain/jobs/job";

/** When each job of the program runs next; all times are instants (ms). */
export const jobs = sqliteTable("jobs", {
  name: text().primaryKey(),
  nextRun: integer().notNull(),
  lastRun: integer(),
  state: text({ enum: jobStates }).notNull(),
  /** Kind and code of the last failure, never its text: that may hold words of a record. */
  error: text(),
});
