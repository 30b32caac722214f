import type { Authorized } from "~/domain/users/authorization.server";
import type { Database } from "~db/client.server";
import { outcomesDiffer, type OpinionOutcome } from "../outcome";
import { readCompared } from "./compared-text.server";
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
  const { question, head } = await readCompared(db, record, { withDraft: false });
  const { date, outcome } = head;
  if (outcome === null) return { outcome, earlier: [] };
  const similar = listSimilar(db, record, question);
  const earlier = similar.filter(
    (other) =>
      other.date <= date && other.deviation === null && outcomesDiffer(outcome, other.outcome),
  );
  return { outcome, earlier };
}
