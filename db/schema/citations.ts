import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  citationKinds,
  citationStates,
  type CitationRecord,
} from "~/domain/citations/stored-citation";
import { findingStates, reviewAnswers } from "~/domain/currency/currency";
import { affectedProvisions } from "./affected-provisions";
import { provisionVersions } from "./law";
import { records } from "./records";
import { users } from "./users";

/**
 * What the newest text of a record cites. What it points to is found by `law` and number, or by
 * `target`, when it is asked for: so a provision that arrives later is linked by itself.
 */
export const citations = sqliteTable(
  "citations",
  {
    id: text().primaryKey(),
    recordId: text()
      .notNull()
      .references(() => records.id),
    /** Which text of the record: "" the text of an opinion or document, "summary", "petitum:<id>" … */
    field: text().notNull(),
    /** Order within the field. */
    ordinal: integer().notNull(),
    /** Offsets into the field's plain text (UTF-16, end exclusive); null in an opinion, whose nodes move. */
    start: integer(),
    end: integer(),
    text: text().notNull(),
    kind: text({ enum: citationKinds }).notNull(),
    state: text({ enum: citationStates }).notNull(),
    /** The recogniser's record, or the person's correction of it (JSON, without place and text). */
    record: text({ mode: "json" }).$type<CitationRecord>().notNull(),
    /** Name of the law as `law_aliases.alias` has it; null where none is named. */
    law: text(),
    unit: text(),
    /** `provisionSort` of the first and the last number. */
    numberFrom: text(),
    numberUntil: text(),
    /** `targetOf`: paper, decision or gazette in one spelling; null for provisions. */
    target: text(),
    /** Number of the paragraph (Randnummer) in an opinion. */
    marginal: integer(),
    decidedBy: text().references(() => users.id),
    /** Instant (ms). */
    decidedAt: integer(),
  },
  (table) => [
    index("citations_by_record").on(table.recordId, table.field, table.ordinal),
    index("citations_by_provision").on(table.law, table.unit, table.numberFrom),
    index("citations_by_range")
      .on(table.law, table.unit, table.numberFrom, table.numberUntil)
      .where(sql`number_until <> number_from`),
    // „§§ 40 ff.“ may mean what comes after it.
    index("citations_by_following")
      .on(table.law, table.unit, table.numberFrom)
      .where(sql`record ->> '$.following' IS NOT NULL`),
    index("citations_by_target").on(table.target),
    // Which records touch which law: counted for all laws at once, from this index alone.
    index("citations_by_law")
      .on(table.law, table.recordId)
      .where(sql`law IS NOT NULL AND state <> 'rejected'`),
  ],
);

/** Which release of the recogniser last read a record's text. */
export const citationScans = sqliteTable("citation_scans", {
  recordId: text()
    .primaryKey()
    .references(() => records.id),
  release: integer().notNull(),
  /** More were found than are kept. */
  truncated: integer({ mode: "boolean" }).notNull().default(false),
});

/**
 * A confirmed citation meets a change: a version of the register, or a provision that a procedure
 * affects. What follows from it is judged when it is read (stage, dates, who may see the procedure).
 */
export const citationImpacts = sqliteTable(
  "citation_impacts",
  {
    citationId: text()
      .notNull()
      .references(() => citations.id, { onDelete: "cascade" }),
    recordId: text()
      .notNull()
      .references(() => records.id),
    versionId: text().references(() => provisionVersions.id, { onDelete: "cascade" }),
    affectedId: text().references(() => affectedProvisions.id, { onDelete: "cascade" }),
    /** Both sides name a place below the number. */
    precise: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("citation_impacts_by_record").on(table.recordId),
    index("citation_impacts_by_citation").on(table.citationId),
    index("citation_impacts_by_version").on(table.versionId),
    index("citation_impacts_by_affected").on(table.affectedId),
  ],
);

/** What a person answered to „prüfen“: one answer to one change of what the record relies on. */
export const currencyReviews = sqliteTable(
  "currency_reviews",
  {
    recordId: text()
      .notNull()
      .references(() => records.id),
    /** `versionId` or `affectedId` of the impact it answers. */
    changeId: text().notNull(),
    /** What the change was when it was answered: a plan that was answered may become law. */
    state: text({ enum: findingStates }).notNull(),
    answer: text({ enum: reviewAnswers }).notNull(),
    reason: text().notNull(),
    supersededBy: text().references(() => records.id),
    byId: text()
      .notNull()
      .references(() => users.id),
    /** Instant (ms). */
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.changeId, table.state] }),
    index("currency_reviews_superseded")
      .on(table.supersededBy)
      .where(sql`superseded_by IS NOT NULL`),
  ],
);
