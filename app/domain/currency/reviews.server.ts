import { eq } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import { linkRecords } from "~/domain/records/records.server";
import type { RecordType } from "~/domain/records/record";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import { AppError, notFound } from "~/lib/errors";
import type { StoredForm } from "~/lib/form.server";
import { write, type Database } from "~db/client.server";
import { currencyReviews, records } from "~db/schema";
import { readFindings, type Finding } from "./findings.server";
import { reviewStart } from "./review-start";
import type { ReviewInput } from "./review-schema";

/** Changes with the finding and with each answer to it. */
export const seenOf = ({ state, review }: Finding) => `${state}-${review?.at ?? 0}`;

/**
 * Answers whether a record still holds after one change.
 * Throws `conflict` where the change or the answer to it is no longer what the person saw.
 */
export async function reviewFinding(
  db: Database,
  record: Authorized<"write">,
  input: Omit<ReviewInput, "supersededBy"> & { supersededBy: string | null },
): Promise<void> {
  const { changeId, state, answer, reason, supersededBy } = input;
  const finding = await findFinding(db, record, changeId);
  if (finding === undefined || !guards(input).includes(seenOf(finding))) {
    throw new AppError("conflict");
  }
  write(db, (tx) => {
    const at = Date.now();
    const values = { answer, reason, supersededBy, byId: record.actor.id, at };
    tx.insert(currencyReviews)
      .values({ recordId: record.id, changeId, state, ...values })
      .onConflictDoUpdate({
        target: [currencyReviews.recordId, currencyReviews.changeId, currencyReviews.state],
        set: values,
      })
      .run();
    if (supersededBy !== null) {
      const newer = tx
        .select({ type: records.type })
        .from(records)
        .where(eq(records.id, supersededBy))
        .get();
      const type: RecordType = newer?.type ?? record.type;
      linkRecords(
        tx,
        authorize(tx, record.actor, "write", type, supersededBy),
        record,
        "supersedes",
      );
    }
    recordEvent(tx, {
      actorId: record.actor.id,
      recordId: record.id,
      action: "currency.reviewed",
      details: { change: changeId, answer },
    });
  });
}

const guards = ({ seen, replace }: Pick<ReviewInput, "seen" | "replace">) => [
  seen,
  replace ?? seen,
];

async function findFinding(db: Database, record: Authorized<"read">, changeId: string) {
  const findings = await readFindings(db, record, today());
  return findings.find((finding) => finding.changeId === changeId);
}

/** What the form of a finding would be opened with now. */
export async function storedReview(
  db: Database,
  record: Authorized<"read">,
  changeId: string,
): Promise<StoredForm> {
  const finding = await findFinding(db, record, changeId);
  if (!finding) throw notFound();
  const { review } = finding;
  const saved = review && {
    name: review.by,
    at: review.at,
    own: review.by === record.actor.name,
  };
  return { values: reviewStart(finding), guard: seenOf(finding), saved };
}
