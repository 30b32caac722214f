import { sql, type SQL } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { passagesPerEntry } from "../opened/passages";
import type { Match } from "./match";

/** Whose eyes, and what narrows besides the words: all of it stands in every statement. */
export type Scope = { db: Queryable; actor: Actor; conditions: readonly SQL[] };

export const perEntry = sql.raw(String(passagesPerEntry));
/** Which entry a passage belongs to. */
export const entryOf = (passage: number) => Math.floor(passage / passagesPerEntry);

/** A statement is built anew for each search: names in one piece take a fifth of the time. */
export const facts = sql`records.type, search_entries.kind, search_entries.date, records.department_id`;

export type Facts = Pick<Match, "type" | "kind" | "date" | "departmentId">;
export type FactColumns = [
  type: RecordType,
  kind: string,
  date: string | null,
  departmentId: string | null,
];

export const visible = ({ actor, conditions }: Scope) =>
  sql.join([visibleTo(actor), ...conditions.map((condition) => sql`AND ${condition}`)], sql` `);

/** The entry and the record of each row of `from`, whose entry is `entry`; in this order, whatever SQLite thinks. */
export const entriesOf = (from: SQL, entry: SQL) => sql`${from}
    CROSS JOIN search_entries ON search_entries.id = ${entry}
    CROSS JOIN records ON records.id = search_entries.record_id`;

/** Numbers are bound with a decimal point, and by one FTS5 does not find its place. */
export const wholeNumber = (value: number) => sql`CAST(${value} AS INTEGER)`;
