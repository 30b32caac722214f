/** What the unit keeps: each has one row in `records`, which carries title, owner and access. */
export const recordTypes = ["procedure", "document", "statement", "opinion", "decision"] as const;
export type RecordType = (typeof recordTypes)[number];

/**
 * How one record stands to another, read from `from` to `to`:
 * a document is part of a procedure, an opinion refers to a document, a federal procedure
 * transposes an EU one.
 */
export const recordRelations = [
  "part-of",
  "refers-to",
  "related",
  "transposes",
  "merged-into",
  "supersedes",
  "deviates-from",
] as const;
export type RecordRelation = (typeof recordRelations)[number];

const paths: Record<RecordType, string> = {
  procedure: "/verfahren",
  document: "/dokumente",
  statement: "/stellungnahmen",
  opinion: "/gutachten",
  decision: "/entscheidungen",
};

/** The page of a record. */
export function recordPath(type: RecordType, id: string): string {
  return `${paths[type]}/${id}`;
}
