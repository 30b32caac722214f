import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { changeKinds, rulings } from "~/domain/law/change";
import { lawLevels, lawStatuses } from "~/domain/law/law";
import { provisionUnits } from "~/domain/law/provision";
import type { ProvisionPart } from "~/domain/law/provision-text";
import type { ProvisionPath } from "~/domain/law/provision-path";
import { records } from "./records";

/** The law register is open to the whole house: laws are public, and it names no record. */
export const laws = sqliteTable(
  "laws",
  {
    id: text().primaryKey(),
    abbreviation: text().notNull().unique(),
    /** Its part of the address, `go-nrw`. */
    slug: text().notNull().unique(),
    title: text().notNull(),
    level: text({ enum: lawLevels }).notNull(),
    status: text({ enum: lawStatuses }).notNull().default("in-force"),
    /** Systematic number: SGV. NRW. or FNA. */
    classification: text().notNull().default(""),
    /** Where it was promulgated or newly published, as a sentence of the source. */
    promulgation: text().notNull().default(""),
    /** `YYYY-MM-DD` or fuzzy. */
    dated: text(),
    sourceUrl: text().notNull().default(""),
    /** What the sources leave open; shown as such. */
    note: text().notNull().default(""),
    /** Between these days (`YYYY-MM-DD`) the register knows every change of the law; null: unknown. */
    changesFrom: text(),
    changesUntil: text(),
    version: integer().notNull().default(1),
  },
  (table) => [index("laws_by_level").on(table.level, table.abbreviation)],
);

/** Every name a text may use for a law, the abbreviation among them; plain single spaces. */
export const lawAliases = sqliteTable(
  "law_aliases",
  {
    alias: text().primaryKey(),
    lawId: text()
      .notNull()
      .references(() => laws.id),
  },
  (table) => [index("law_aliases_by_law").on(table.lawId)],
);

export const amendingActs = sqliteTable(
  "amending_acts",
  {
    id: text().primaryKey(),
    title: text().notNull(),
    /** `YYYY-MM-DD` or fuzzy: the date of the act. */
    dated: text(),
    /** `GV. NRW. 2025 S. 618`; empty where unknown. */
    promulgation: text().notNull().default(""),
    /** Day of the gazette's issue. */
    promulgatedOn: text(),
    /** As far as one date holds for the whole act. */
    inForceOn: text(),
    /** The procedure it came from, where we followed it. */
    procedureId: text().references(() => records.id),
    sourceUrl: text().notNull().default(""),
    note: text().notNull().default(""),
  },
  (table) => [
    index("amending_acts_by_promulgation").on(table.promulgation),
    index("amending_acts_by_procedure").on(table.procedureId),
  ],
);

/** Which laws an act amends, also where nobody knows which of their provisions. */
export const lawAmendments = sqliteTable(
  "law_amendments",
  {
    lawId: text()
      .notNull()
      .references(() => laws.id),
    actId: text()
      .notNull()
      .references(() => amendingActs.id),
  },
  (table) => [
    primaryKey({ columns: [table.lawId, table.actId] }),
    index("law_amendments_by_act").on(table.actId),
  ],
);

export const provisions = sqliteTable(
  "provisions",
  {
    id: text().primaryKey(),
    lawId: text()
      .notNull()
      .references(() => laws.id),
    unit: text({ enum: provisionUnits }).notNull(),
    number: text().notNull(),
    /** `provisionSort(number)`. */
    sort: text().notNull(),
    /** Its part of the address, `26a` or `art-28`. */
    slug: text().notNull(),
    /** Heading of the part of the law it stands in, outermost first, by ` › `. */
    part: text().notNull().default(""),
    /** Place within the law, as its source orders it. */
    position: integer().notNull().default(0),
    /** What it rules, in our own words. */
    gist: text().notNull().default(""),
    sourceUrl: text().notNull().default(""),
    note: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex("provisions_by_number").on(table.lawId, table.unit, table.number),
    uniqueIndex("provisions_by_slug").on(table.lawId, table.slug),
    index("provisions_by_sort").on(table.lawId, table.unit, table.sort),
  ],
);

/**
 * A Fassung of a provision and the change that brought it. Its wording may be unknown: the dates
 * and acts are facts of their own. Never rewritten by an import that knows another wording.
 */
export const provisionVersions = sqliteTable(
  "provision_versions",
  {
    id: text().primaryKey(),
    provisionId: text()
      .notNull()
      .references(() => provisions.id),
    /** `YYYY-MM-DD`; null where nobody knows since when. */
    validFrom: text(),
    /** Last day, `YYYY-MM-DD`; null: until the next version. */
    validTo: text(),
    /** A day on which it is known to have been in force, where `validFrom` is unknown. */
    seenOn: text(),
    /** `validFrom`, else the promulgation, else the day it was seen: for order and comparison. */
    since: text(),
    heading: text().notNull().default(""),
    /** What brought it; null for the first version known. */
    change: text({ enum: changeKinds }),
    /** Places the change touches (JSON); null where only the provision as a whole is known. */
    parts: text({ mode: "json" }).$type<ProvisionPath[]>(),
    actId: text().references(() => amendingActs.id),
    /** What a court ruled, where its decision brought the version instead of an act. */
    ruling: text({ enum: rulings }),
    decisionId: text().references(() => records.id),
    /** The wording as a tree (JSON); null where only facts are known. */
    content: text({ mode: "json" }).$type<ProvisionPart[]>(),
    /** Which importer or person, for reading. */
    source: text().notNull().default(""),
    sourceUrl: text().notNull().default(""),
    note: text().notNull().default(""),
    /** Names what was imported: the same again changes nothing. */
    importKey: text(),
    createdAt: integer().notNull(),
  },
  (table) => [
    index("provision_versions_by_provision").on(table.provisionId, table.since),
    uniqueIndex("provision_versions_by_import").on(table.provisionId, table.importKey),
    index("provision_versions_by_act").on(table.actId),
    index("provision_versions_by_decision")
      .on(table.decisionId)
      .where(sql`decision_id IS NOT NULL`),
  ],
);
