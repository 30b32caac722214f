import { eq, sql } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import { linkRecords } from "~/domain/records/records.server";
import type { RecordType } from "~/domain/records/record";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import { AppError, notFound } from "~/lib/errors";
import type { StoredForm } from "~/lib/form.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { currencyReviews, records } from "~db/schema";
import { seenOf, type SeenFinding } from "./chosen-finding";
import type { FindingState, ReviewAnswer } from "./currency";
import { readFindings } from "./findings.server";
import { isAnswerTo, judgedImpacts } from "./judge.server";
import { reviewStart } from "./review-start";

/** What a person decided about one change or several. */
export type Decision = { answer: ReviewAnswer; reason: string; supersededBy: string | null };

/**
 * Answers whether a record still holds after one change.
 * Throws `conflict` where the change or the answer to it is no longer what the person saw.
 */
export async function reviewFinding(
  db: Database,
  record: Authorized<"write">,
  finding: SeenFinding & Decision,
): Promise<void> {
  const gone = await reviewFindings(db, record, [finding], finding);
  if (gone.length > 0) throw new AppError("conflict");
}

/**
 * Gives these changes the same answer, each as its own. Where one of them is no longer what the
 * person saw nothing is stored: returns those.
 */
export async function reviewFindings<Seen extends SeenFinding>(
  db: Database,
  record: Authorized<"write">,
  findings: readonly Seen[],
  decision: Decision,
): Promise<Seen[]> {
  return write(db, (tx) => {
    const states = statesNow(tx, record);
    const gone = findings.filter(({ changeId, seen }) => states.get(changeId)?.seen !== seen);
    if (gone.length > 0) return gone;
    for (const { changeId } of findings) {
      const now = states.get(changeId);
      if (now) storeAnswer(tx, record, { changeId, state: now.state }, decision);
    }
    if (decision.supersededBy !== null) linkNewer(tx, record, decision.supersededBy);
    return [];
  });
}

/** What meets the record today, as this person sees it. */
function statesNow(tx: Transaction, record: Authorized<"read">) {
  const rows = tx.all<{ changeId: string; state: FindingState; at: number | null }>(sql`
    SELECT DISTINCT judged.change_id AS changeId, judged.state, (
      SELECT r.at FROM currency_reviews r WHERE ${isAnswerTo(sql`judged`)} ORDER BY r.at DESC LIMIT 1
    ) AS at
    FROM ${judgedImpacts(record.actor, today(), sql`i.record_id = ${record.id}`)} judged`);
  return new Map(
    rows.map(({ changeId, state, at }) => [changeId, { state, seen: seenOf(state, at) }]),
  );
}

type Answered = { changeId: string; state: FindingState };

function storeAnswer(
  tx: Transaction,
  record: Authorized<"write">,
  { changeId, state }: Answered,
  { answer, reason, supersededBy }: Decision,
): void {
  const values = { answer, reason, supersededBy, byId: record.actor.id, at: Date.now() };
  tx.insert(currencyReviews)
    .values({ recordId: record.id, changeId, state, ...values })
    .onConflictDoUpdate({
      target: [currencyReviews.recordId, currencyReviews.changeId, currencyReviews.state],
      set: values,
    })
    .run();
  recordEvent(tx, {
    actorId: record.actor.id,
    recordId: record.id,
    action: "currency.reviewed",
    details: { change: changeId, answer },
  });
}

function linkNewer(tx: Transaction, record: Authorized<"write">, newerId: string): void {
  const newer = tx
    .select({ type: records.type })
    .from(records)
    .where(eq(records.id, newerId))
    .get();
  const type: RecordType = newer?.type ?? record.type;
  linkRecords(tx, authorize(tx, record.actor, "write", type, newerId), record, "supersedes");
}

/** What the form of a finding would be opened with now. */
export async function storedReview(
  db: Database,
  record: Authorized<"read">,
  changeId: string,
): Promise<StoredForm> {
  const findings = await readFindings(db, record, today());
  const finding = findings.find((one) => one.changeId === changeId);
  if (!finding) throw notFound();
  const { state, review } = finding;
  const saved = review && {
    name: review.by,
    at: review.at,
    own: review.by === record.actor.name,
  };
  const guard = seenOf(state, review?.at ?? null);
  return { values: reviewStart(finding), guard, saved };
}
