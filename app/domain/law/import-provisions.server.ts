import { eq, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import type { Transaction } from "~db/client.server";
import { provisions, provisionVersions } from "~db/schema";
import { isRepealedText, placeWording } from "./place-wording";
import {
  addProvision,
  addVersion,
  importKeysOf,
  provisionKey,
  provisionsOfLaw,
  versionsWithWording,
  type ProvisionRow,
} from "./provision-rows.server";
import type { ReadLaw, ReadProvision } from "./reading/read-law";
import { allWords } from "./wording-difference";

export type Origin = {
  source: string;
  validFrom: string | null;
  seenOn: string | null;
  promulgatedOn: string | null;
  /** Where the source says nothing of its date. */
  today: string;
};

export type Imported = {
  isChanged: boolean;
  /** Provisions whose changes became known. */
  touched: string[];
};

/** Adds provisions and wordings that are new, each wording as a version of its own. */
export function importProvisions(
  tx: Transaction,
  lawId: string,
  read: ReadLaw,
  origin: Origin,
): Imported {
  const known = provisionsOfLaw(tx, lawId);
  const keys = importKeysOf(tx, lawId);
  const slugs = new Set([...known.values()].map(({ slug }) => slug));
  const wasComplete = read.isComplete && hasWording(tx, known.values().next().value, origin);
  const imported: Imported = { isChanged: false, touched: [] };
  for (const [position, one] of read.provisions.entries()) {
    const row = known.get(provisionKey(one));
    if (!row) {
      const added = addProvision(tx, lawId, one, position, slugs);
      known.set(provisionKey(one), added);
      addFirstVersion(tx, added.id, one, origin, wasComplete);
      imported.isChanged = true;
      if (wasComplete) imported.touched.push(added.id);
      continue;
    }
    const isFilled = fillEmpty(tx, row, one);
    const hasVersion = addWording(tx, row.id, one, origin, keys.get(row.id), imported.touched);
    if (isFilled || hasVersion) imported.isChanged = true;
  }
  if (wasComplete) repealMissing(tx, known, read, origin, imported);
  return imported;
}

/** Whether this source brought the law before: then what is new in it was inserted. */
function hasWording(tx: Transaction, row: ProvisionRow | undefined, { source }: Origin): boolean {
  if (!row) return false;
  const versions = versionsWithWording(tx, row.id);
  return versions.some((version) => version.source === source && version.content !== null);
}

function addFirstVersion(
  tx: Transaction,
  provisionId: string,
  one: ReadProvision,
  origin: Origin,
  isInserted: boolean,
): void {
  if (one.content === null && one.heading === "") return;
  // A heading without wording is of no day: it names the provision before its first known change.
  addVersion(tx, provisionId, {
    ...(one.content !== null && datesOf(origin)),
    heading: one.heading,
    content: one.content,
    change: isInserted ? "inserted" : null,
    source: origin.source,
    sourceUrl: one.sourceUrl,
    importKey: importKey(one, origin),
  });
}

function addWording(
  tx: Transaction,
  provisionId: string,
  one: ReadProvision,
  origin: Origin,
  keys: ReadonlySet<string> = new Set(),
  touched: string[],
): boolean {
  const key = importKey(one, origin);
  if (keys.has(key)) return false;
  const { content, heading } = one;
  const versions = versionsWithWording(tx, provisionId);
  if (content === null) {
    if (heading === "" || versions.some((version) => version.heading !== "")) return false;
    addFirstVersion(tx, provisionId, one, origin, false);
    return true;
  }
  const dates = datesOf(origin);
  const isRepealed = isRepealedText(heading, content);
  const placement = placeWording(versions, { since: dates.since, content, isRepealed });
  if (placement.what === "known") return false;
  if (placement.what === "earlier") {
    tx.update(provisionVersions).set(dates).where(eq(provisionVersions.id, placement.id)).run();
    touched.push(provisionId);
    return true;
  }
  const { change, parts, follower } = placement;
  addVersion(tx, provisionId, {
    ...dates,
    heading,
    content,
    change,
    parts: parts === null ? null : [...parts],
    source: origin.source,
    sourceUrl: one.sourceUrl,
    importKey: key,
  });
  if (follower) {
    tx.update(provisionVersions)
      .set({ change: follower.change, parts: follower.parts && [...follower.parts] })
      .where(eq(provisionVersions.id, follower.id))
      .run();
  }
  if (change !== null || follower) touched.push(provisionId);
  return true;
}

/** A whole law without a provision that it had: it was repealed, and nobody says on which day. */
function repealMissing(
  tx: Transaction,
  known: ReadonlyMap<string, ProvisionRow>,
  read: ReadLaw,
  origin: Origin,
  imported: Imported,
): void {
  const present = new Set(read.provisions.map(provisionKey));
  const dates = datesOf(origin);
  for (const [key, row] of known) {
    if (present.has(key)) continue;
    const versions = versionsWithWording(tx, row.id);
    const last = versions.at(-1);
    const isOurs = versions.some(({ source, content }) => source === origin.source && content);
    if (!last || !isOurs || last.change === "repealed" || (last.since ?? "") >= dates.since)
      continue;
    addVersion(tx, row.id, {
      ...dates,
      heading: last.heading,
      change: "repealed",
      source: origin.source,
      importKey: `repealed ${dates.since}`,
    });
    imported.isChanged = true;
    imported.touched.push(row.id);
  }
}

function fillEmpty(tx: Transaction, row: ProvisionRow, one: ReadProvision): boolean {
  const fields = ["part", "gist", "note", "sourceUrl"] as const;
  const missing = fields.filter((field) => row[field] === "" && one[field] !== "");
  if (missing.length === 0) return false;
  tx.update(provisions)
    .set({
      ...Object.fromEntries(missing.map((field) => [field, one[field]])),
      version: sql`${provisions.version} + 1`,
    })
    .where(eq(provisions.id, row.id))
    .run();
  return true;
}

function datesOf({ validFrom, seenOn, promulgatedOn, today }: Origin) {
  const seen = validFrom ? null : (seenOn ?? (promulgatedOn ? null : today));
  return { validFrom, seenOn: seen, since: validFrom ?? promulgatedOn ?? seen ?? today };
}

/** The day counts only where the source says one: else the same file would be new every day. */
function importKey(
  { heading, content }: ReadProvision,
  { validFrom, promulgatedOn, seenOn }: Origin,
): string {
  const words = content === null ? heading : allWords(content);
  const hash = createHash("sha256").update(words).digest("base64url").slice(0, 22);
  return `${validFrom ?? promulgatedOn ?? seenOn ?? ""}:${hash}`;
}
