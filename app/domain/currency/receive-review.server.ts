import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Authorized } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { jsonAnswer } from "~/lib/http";
import type { Database } from "~db/client.server";
import type { ChosenFinding } from "./chosen-finding";
import type { Expiring } from "./currency";
import { readFindings } from "./findings.server";
import type { GoneFinding } from "./joint-review";
import { findNewer } from "./newer.server";
import { reviewFinding, reviewFindings, storedReview, type Decision } from "./reviews.server";
import {
  jointReviewSchema,
  reviewSchema,
  type JointReviewInput,
  type ReviewInput,
} from "./review-schema";
import { reviewIssues } from "./review-texts";

type Received<Input> = { refused: Response } | { saved: Input };

/** Takes the form of one finding: the answer where it is refused, else what was decided. */
export async function receiveReview(
  db: Database,
  record: Authorized<"write", Expiring>,
  request: Request,
  form: FormData,
): Promise<Received<ReviewInput>> {
  const schema = reviewSchema(record.type);
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { refused: sendBack(submission) };
  const input = submission.value;
  const decision = await decisionOf(db, record, input);
  if (!decision) return { refused: namesNothingNewer(submission) };
  const refused = await saveOrSendBack(submission, {
    request,
    schema,
    save: () => reviewFinding(db, record, { ...input, ...decision }),
    stored: () => storedReview(db, record, input.changeId),
  });
  return refused ? { refused } : { saved: input };
}

/** Takes one answer to several findings. Where one of them changed meanwhile, none is stored. */
export async function receiveJointReview(
  db: Database,
  record: Authorized<"write", Expiring>,
  form: FormData,
): Promise<Received<JointReviewInput>> {
  const submission = parseWithZod(form, { schema: jointReviewSchema(record.type) });
  if (submission.status !== "success") return { refused: sendBack(submission) };
  const input = submission.value;
  const decision = await decisionOf(db, record, input);
  if (!decision) return { refused: namesNothingNewer(submission) };
  const changed = await reviewFindings(db, record, input.chosen, decision);
  if (changed.length === 0) return { saved: input };
  const gone = await explainGone(db, record, changed);
  return { refused: jsonAnswer({ submission: submission.reply(), gone }, { status: 409 }) };
}

type Decided = Omit<Decision, "supersededBy"> & { supersededBy: string };

/** With the record that takes the place; null where none does by this name. */
async function decisionOf(
  db: Database,
  record: Authorized<"write">,
  { answer, reason, supersededBy: name }: Decided,
): Promise<Decision | null> {
  if (answer !== "superseded") return { answer, reason, supersededBy: null };
  const supersededBy = await findNewer(db, record, name);
  return supersededBy === null ? null : { answer, reason, supersededBy };
}

const namesNothingNewer = (submission: Submission<unknown, string[]>) =>
  sendBack(submission, { fieldErrors: { supersededBy: [reviewIssues.notFound] } });

async function explainGone(
  db: Database,
  record: Authorized<"read">,
  changed: readonly ChosenFinding[],
): Promise<GoneFinding[]> {
  const findings = await readFindings(db, record, today());
  return changed.map(({ changeId, provision }) => {
    const finding = findings.find((one) => one.changeId === changeId);
    if (!finding) return { changeId, provision, now: null };
    const { state, review } = finding;
    const answered = review && { answer: review.answer, by: review.by };
    return { changeId, provision: finding.provision, now: { state, answered } };
  });
}
