import { and, asc, desc, eq, sql } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { today } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { amendingActs, lawAmendments, provisions, provisionVersions, records } from "~db/schema";
import { headingOf, standingOn } from "./as-of";
import { inLawOrder } from "./law-order.server";
import { sectionsOf, type Section } from "./law-contents";

/** The provisions of a law in its parts, and how each stands today. */
export function contentsOf(db: Queryable, lawId: string) {
  const rows = db
    .select({
      id: provisions.id,
      unit: provisions.unit,
      number: provisions.number,
      slug: provisions.slug,
      part: provisions.part,
    })
    .from(provisions)
    .where(eq(provisions.lawId, lawId))
    .orderBy(...inLawOrder)
    .all();
  return sectionsOf(rows);
}

export type ContentsRow = {
  unit: "§" | "Art." | "Anlage" | "Anhang";
  number: string;
  slug: string;
  heading: string;
  /** Begin of its newest change in force; null where none is known. */
  changedOn: string | null;
  /** Begin of a change to come. */
  changesOn: string | null;
  repealed: boolean;
};

type Placed = { id: string; unit: ContentsRow["unit"]; number: string; slug: string };

/** Headings and changes of the provisions of these sections. */
export function headingsOf<Row extends Placed>(
  versions: LawVersions,
  sections: readonly Section<Row>[],
): Section<ContentsRow>[] {
  return sections.map(({ part, rows }) => ({
    part,
    rows: rows.map(({ id, unit, number, slug }) => ({
      unit,
      number,
      slug,
      ...summaryOf(versions.get(id) ?? []),
    })),
  }));
}

type Dated = Pick<
  typeof provisionVersions.$inferSelect,
  "validFrom" | "validTo" | "since" | "heading" | "change" | "actId"
>;

/** The versions of each provision of a law, from the oldest. */
export type LawVersions = ReadonlyMap<string, readonly Dated[]>;

function summaryOf(versions: readonly Dated[]) {
  const now = today();
  const { state, version } = standingOn(versions, now);
  const changes = versions.filter(({ change, since }) => change !== null && since !== null);
  return {
    heading: headingOf(versions, version),
    changedOn: changes.findLast(({ since }) => since !== null && since <= now)?.since ?? null,
    changesOn: changes.find(({ since }) => since !== null && since > now)?.since ?? null,
    repealed: state === "repealed" || state === "ended",
  };
}

export function versionsByProvision(db: Queryable, lawId: string): LawVersions {
  const rows = db
    .select({
      provisionId: provisionVersions.provisionId,
      validFrom: provisionVersions.validFrom,
      validTo: provisionVersions.validTo,
      since: provisionVersions.since,
      heading: provisionVersions.heading,
      change: provisionVersions.change,
      actId: provisionVersions.actId,
    })
    .from(provisions)
    .innerJoin(provisionVersions, eq(provisionVersions.provisionId, provisions.id))
    .where(eq(provisions.lawId, lawId))
    .orderBy(asc(provisionVersions.since), asc(provisionVersions.createdAt))
    .all();
  const found = new Map<string, Dated[]>();
  for (const { provisionId, ...version } of rows) {
    const known = found.get(provisionId);
    if (known) known.push(version);
    else found.set(provisionId, [version]);
  }
  return found;
}

/** The acts that amended a law, newest first; a procedure only where this person may see it. */
export function actsOf(db: Queryable, actor: Actor, lawId: string, versions: LawVersions) {
  const changedBy = countByAct(versions);
  return db
    .select({
      id: amendingActs.id,
      title: amendingActs.title,
      dated: amendingActs.dated,
      promulgation: amendingActs.promulgation,
      promulgatedOn: amendingActs.promulgatedOn,
      inForceOn: amendingActs.inForceOn,
      sourceUrl: amendingActs.sourceUrl,
      note: amendingActs.note,
      procedure: { id: records.id, title: recordName },
    })
    .from(lawAmendments)
    .innerJoin(amendingActs, eq(amendingActs.id, lawAmendments.actId))
    .leftJoin(records, and(eq(records.id, amendingActs.procedureId), visibleTo(actor)))
    .where(eq(lawAmendments.lawId, lawId))
    .orderBy(
      desc(sql`coalesce(${amendingActs.promulgatedOn}, ${amendingActs.dated})`),
      asc(amendingActs.id),
    )
    .all()
    .map((act) => Object.assign(act, { provisions: changedBy.get(act.id) ?? 0 }));
}

export type ListedAct = ReturnType<typeof actsOf>[number];

/** How many provisions the register knows each act changed. */
function countByAct(versions: LawVersions): Map<string, number> {
  const found = new Map<string, number>();
  for (const ofProvision of versions.values()) {
    for (const actId of new Set(ofProvision.map((version) => version.actId))) {
      if (actId) found.set(actId, (found.get(actId) ?? 0) + 1);
    }
  }
  return found;
}
