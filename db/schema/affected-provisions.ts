import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { citationStates } from "~/domain/citations/stored-citation";
import { changeKinds } from "~/domain/law/change";
import type { ProvisionPath } from "~/domain/law/provision-path";
import { provisionUnits } from "~/domain/law/provision";
import { procedures } from "./procedures";
import { records } from "./records";

/** What a draft does to which provision: suggested by its text or an import, confirmed by a person. */
export const affectedProvisions = sqliteTable(
  "affected_provisions",
  {
    id: text().primaryKey(),
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    /** As written; found in the register by `law_aliases.alias`. */
    law: text().notNull(),
    /** As written, `§ 26 Abs. 4 Satz 1`; empty: the law as a whole. */
    provision: text().notNull().default(""),
    /** Read from `provision`: null where it names no number. */
    unit: text({ enum: provisionUnits }),
    number: text(),
    /** `provisionSort` of the first and the last number. */
    numberFrom: text(),
    numberUntil: text(),
    path: text({ mode: "json" }).$type<ProvisionPath>(),
    /** Null where nobody has said yet what happens. */
    change: text({ enum: changeKinds }),
    /** From when, `YYYY-MM-DD` or fuzzy; null where the draft leaves it open. */
    effectiveOn: text(),
    state: text({ enum: citationStates }).notNull().default("confirmed"),
    /** The draft it was read from, and the words that say it. */
    documentId: text().references(() => records.id),
    quote: text().notNull().default(""),
    /** Order in the draft. */
    position: integer().notNull().default(0),
  },
  (table) => [
    // A draft may suggest more about a provision that somebody named already.
    uniqueIndex("affected_provisions_once").on(
      table.procedureId,
      table.law,
      table.provision,
      table.state,
    ),
    index("affected_provisions_by_provision").on(table.law, table.unit, table.numberFrom),
    index("affected_provisions_by_document").on(table.documentId),
  ],
);
