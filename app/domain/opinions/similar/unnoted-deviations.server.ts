import type { Authorized } from "~/domain/users/authorization.server";
import type { Database } from "~db/client.server";
import { outcomesDiffer, type OpinionOutcome } from "../outcome";
import { readOpinion } from "../reading.server";
import { readStored } from "../stored-document";
import { questionOf } from "./question.server";
import type { SimilarOpinion } from "./similar";
import { listSimilar } from "./similar.server";

export type Unnoted = { outcome: OpinionOutcome | null; earlier: SimilarOpinion[] };

/**
 * Opinions on the same question, not later than this one, that come to another result than its
 * newest version, where neither of the two notes that it deviates.
 */
export async function listUnnotedDeviations(
  db: Database,
  record: Authorized<"read", "opinion">,
): Promise<Unnoted> {
  const { text, title, date, outcome } = await readOpinion(db, record);
  const stored = readStored(text);
  if (outcome === null || !stored.intact) return { outcome, earlier: [] };
  const similar = listSimilar(db, record, questionOf(db, title, stored.document));
  const earlier = similar.filter(
    (other) =>
      other.date <= date && other.deviation === null && outcomesDiffer(outcome, other.outcome),
  );
  return { outcome, earlier };
}
