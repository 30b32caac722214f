import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { citations, citationScans } from "~db/schema";
import type { Citation } from "./recogniser/citation";
import type { CitationMark } from "./cited-text-marks";
import { linkCitations } from "./link-citations.server";

/** So many a page marks; the text itself is shown in full. */
const mostMarks = 2000;

type Asked = {
  fields: readonly string[];
  /** Only what lies between these offsets is shown. */
  from?: number;
  until?: number;
  /** The day the record speaks of; null: as it is today. */
  on: Day | null;
};

/** What texts of a record cite, in their order; three statements. Rejected ones are only text. */
export function listMarks(
  db: Queryable,
  record: Authorized<"read">,
  { fields, from = 0, until = Number.MAX_SAFE_INTEGER, on }: Asked,
): CitationMark[] {
  const rows = db
    .select()
    .from(citations)
    .where(
      and(
        eq(citations.recordId, record.id),
        inArray(citations.field, [...fields]),
        ne(citations.state, "rejected"),
        sql`${citations.end} <= ${until}`,
        from > 0 ? sql`${citations.start} >= ${from}` : undefined,
      ),
    )
    .orderBy(asc(citations.field), asc(citations.start))
    .limit(mostMarks)
    .all();
  const links = linkCitations(
    db,
    record.actor,
    rows.map(({ id, record: meant, text }) => ({
      id,
      citation: { ...meant, text, start: 0, end: 0 } as Citation,
    })),
    on,
  );
  return rows.map(({ id, field, start, end, text, state }) => ({
    id,
    field,
    start: start ?? 0,
    end: end ?? 0,
    text,
    isOpen: state === "suggested",
    link: links[id] ?? null,
  }));
}

/** How many suggestions wait, and whether some were left out for their number. */
export function countOpen(db: Queryable, record: Authorized<"read">) {
  const open = db
    .select({ open: sql<number>`count(*)` })
    .from(citations)
    .where(and(eq(citations.recordId, record.id), eq(citations.state, "suggested")))
    .get();
  const scan = db
    .select({ truncated: citationScans.truncated })
    .from(citationScans)
    .where(eq(citationScans.recordId, record.id))
    .get();
  return { open: open?.open ?? 0, isTruncated: scan?.truncated ?? false };
}

/** Suggestions that wait for a decision, with what stands around them. */
export function listOpen(db: Queryable, record: Authorized<"read">, most: number) {
  return db
    .select({
      id: citations.id,
      field: citations.field,
      start: citations.start,
      end: citations.end,
      text: citations.text,
      kind: citations.kind,
      record: citations.record,
    })
    .from(citations)
    .where(and(eq(citations.recordId, record.id), eq(citations.state, "suggested")))
    .orderBy(asc(citations.field), asc(citations.ordinal))
    .limit(most)
    .all();
}

export type OpenCitation = ReturnType<typeof listOpen>[number];
