import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { records } from "./records";

/** A court decision; its headnote is in our own words, its title in `records`. */
export const decisions = sqliteTable(
  "decisions",
  {
    id: text()
      .primaryKey()
      .references(() => records.id),
    /** `VerfGH NRW`, `OVG NRW`, `BVerfG`. */
    court: text().notNull(),
    /** `Urteil`, `Beschluss`; empty where unknown. */
    form: text().notNull().default(""),
    /** `YYYY-MM-DD` or fuzzy; null where unknown. */
    date: text(),
    docket: text().notNull().default(""),
    /** `docketKey(docket)`: one spelling for all. */
    docketKey: text().notNull().default(""),
    ecli: text().notNull().default(""),
    headnote: text().notNull().default(""),
    outcome: text().notNull().default(""),
    /** Where it is printed, one place a line: `BVerfGE 147, 185`. */
    printedIn: text().notNull().default(""),
    sourceUrl: text().notNull().default(""),
    note: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (table) => [
    index("decisions_by_date").on(table.date, table.id),
    index("decisions_by_docket").on(table.docketKey),
    index("decisions_by_ecli").on(table.ecli),
    index("decisions_by_court").on(table.court, table.date),
  ],
);
