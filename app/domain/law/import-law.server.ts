import { and, eq, sql } from "drizzle-orm";
import { refreshImpactsOfLaw, refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import { recordEvent } from "~/domain/records/events.server";
import { theProgram } from "~/domain/users/actor";
import type { Permitted } from "~/domain/users/authorization.server";
import { today } from "~/lib/fuzzy-date";
import type { Transaction } from "~db/client.server";
import { events, laws } from "~db/schema";
import { importAmendments } from "./import-amendments.server";
import { addNames, insertLaw, lawOf, type LawRow } from "./law-rows.server";
import { importProvisions, type Origin } from "./import-provisions.server";
import type { ReadLaw } from "./reading/read-law";

export type LawOutcome = "created" | "updated" | "unchanged";

/** Which importer or person it came through, and of what day it is. */
export type LawOrigin = {
  source: string;
  /** In force since, `YYYY-MM-DD`; what the source itself says goes first. */
  validFrom?: string | null;
  /** Up to date on, `YYYY-MM-DD`; today where nothing is known. */
  seenOn?: string | null;
};

/**
 * Adds a law that was read, or what is new of it, in the caller's transaction. Older versions stay
 * as they are, and so does what a person entered. The same again changes nothing.
 */
export function importReadLaw(
  tx: Transaction,
  actor: Permitted<"write">,
  read: ReadLaw,
  { source, validFrom = null, seenOn = null }: LawOrigin,
): { id: string; slug: string; outcome: LawOutcome } {
  const known = lawOf(tx, read);
  const law = known ?? insertLaw(tx, fieldsOf(read));
  const origin: Origin = {
    source,
    validFrom: read.validFrom ?? validFrom,
    seenOn: read.seenOn ?? seenOn,
    promulgatedOn: read.promulgatedOn,
    today: today(),
  };
  const hasFilled = known ? fillEmpty(tx, known, read) : false;
  const hasNames = addNames(tx, law.id, [read.abbreviation, read.title, ...read.aliases]);
  const provisions = importProvisions(tx, law.id, read, origin);
  const amendments = importAmendments(tx, law.id, read.amendments, origin);
  const hasStretch = noteStretch(tx, law, read, provisions.isChanged || amendments.isChanged);
  const isChanged = [
    hasFilled,
    hasStretch,
    hasNames,
    provisions.isChanged,
    amendments.isChanged,
  ].some(Boolean);
  if (known && !isChanged) return { id: law.id, slug: law.slug, outcome: "unchanged" };
  if (hasNames) refreshImpactsOfLaw(tx, law.id);
  else refreshImpactsOfProvisions(tx, [...new Set([...provisions.touched, ...amendments.touched])]);
  recordEvent(tx, {
    actorId: actor.id === theProgram.id ? null : actor.id,
    recordId: null,
    action: "law.imported",
    details: { law: law.id, source },
  });
  return { id: law.id, slug: law.slug, outcome: known ? "updated" : "created" };
}

/**
 * Widens the stretch for which every change is known, where the source joins what is known: a later
 * edition was compared with the one before. What a person noted is widened only by what is new.
 */
function noteStretch(tx: Transaction, law: LawRow, read: ReadLaw, isNews: boolean): boolean {
  if (read.recorded === null) return false;
  const { changesFrom, changesUntil } = law;
  const [from, until] = [changesFrom ?? read.recorded.from, changesUntil ?? read.recorded.until];
  const isUnknown = changesFrom === null || changesUntil === null;
  const isEdition = read.recorded.from === read.recorded.until;
  const joins = isEdition || (read.recorded.from <= until && read.recorded.until >= from);
  if (!isUnknown && (!joins || (!isNews && wasEdited(tx, law.id)))) return false;
  const wider = {
    changesFrom: from < read.recorded.from ? from : read.recorded.from,
    changesUntil: until > read.recorded.until ? until : read.recorded.until,
  };
  if (wider.changesFrom === changesFrom && wider.changesUntil === changesUntil) return false;
  tx.update(laws).set(wider).where(eq(laws.id, law.id)).run();
  return true;
}

function wasEdited(tx: Transaction, lawId: string): boolean {
  const isOfLaw = sql`json_extract(${events.details}, '$.law') = ${lawId}`;
  const done = and(eq(events.action, "law.changed"), isOfLaw);
  return tx.select({ seq: events.seq }).from(events).where(done).limit(1).get() !== undefined;
}

function fieldsOf(read: ReadLaw) {
  const { title, level, status, classification, promulgation, dated, sourceUrl, note } = read;
  const abbreviation = read.abbreviation || read.title.slice(0, 80);
  return {
    abbreviation,
    title: title || abbreviation,
    level,
    status,
    classification,
    promulgation,
    dated,
    sourceUrl,
    note,
  };
}

function fillEmpty(tx: Transaction, known: LawRow, read: ReadLaw): boolean {
  const { abbreviation: _, level: __, status: ___, ...fields } = fieldsOf(read);
  const missing = Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value && !known[field as keyof LawRow]),
  );
  if (Object.keys(missing).length === 0) return false;
  tx.update(laws)
    .set(missing)
    .where(and(eq(laws.id, known.id)))
    .run();
  return true;
}
