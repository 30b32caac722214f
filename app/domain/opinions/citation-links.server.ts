import type { Citation } from "~/domain/citations/recogniser/citation";
import { linkCitations } from "~/domain/citations/link-citations.server";
import type { Actor } from "~/domain/users/actor";
import type { CitationLink } from "~/editor/reading/citation-links";
import { confirmedCitations } from "~/editor/state/confirmed-citations";
import type { ReadableDocument } from "~/editor/state/document";
import type { Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";

/** Where the confirmed citations of a text lead on the day of the opinion, by their names. */
export function linksOfCitations(
  db: Queryable,
  actor: Actor,
  document: ReadableDocument,
  on: Day,
): Record<string, CitationLink> {
  const cited = confirmedCitations(document).map(({ id, record }) => ({
    id,
    citation: record as unknown as Citation,
  }));
  return linkCitations(db, actor, cited, on);
}
