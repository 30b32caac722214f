import { parseWithZod } from "@conform-to/zod/v4";
import { readAskedDay } from "~/domain/law/asked-day";
import type { Authorized } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import type { Database } from "~db/client.server";
import { verdictOf } from "./currency";
import { judged, readFindings } from "./findings.server";
import { readReliance } from "./verdicts.server";
import { findNewer, listNewer } from "./newer.server";
import { reviewFinding, seenOf, storedReview } from "./reviews.server";
import { reviewSchema, type ReviewInput } from "./review-schema";
import { reviewIssues } from "./texts";

/** The page of a record's currency: what changed under it on the day asked for, and the answers. */
export async function readCurrencyPage(db: Database, record: Authorized<"read">, url: URL) {
  const asked = readAskedDay(url.searchParams);
  const findings = await readFindings(db, record, asked.day);
  const reliance = await readReliance(db, record);
  const mayReview = can(record.actor.role, "write") && asked.isToday;
  return {
    asked,
    findings: findings.map((finding) => ({ ...finding, seen: seenOf(finding) })),
    verdict: verdictOf(findings.map(judged), reliance.known > 0),
    reliance,
    mayReview,
    newer: mayReview && findings.length > 0 ? await listNewer(db, record) : [],
  };
}

export type CurrencyPage = Awaited<ReturnType<typeof readCurrencyPage>>;

/** Takes the form of one finding: the answer where it is refused, else what was decided. */
export async function receiveReview(
  db: Database,
  record: Authorized<"write">,
  request: Request,
): Promise<{ refused: Response } | { saved: ReviewInput }> {
  const form = await request.formData();
  const changeId = String(form.get("changeId") ?? "");
  const submission = parseWithZod(form, { schema: reviewSchema });
  if (submission.status !== "success") return { refused: sendBack(submission) };
  const input = submission.value;
  const supersededBy = await newerOf(db, record, input);
  if (supersededBy === undefined) {
    const fieldErrors = { supersededBy: [reviewIssues.notFound] };
    return { refused: sendBack(submission, { fieldErrors }) };
  }
  const refused = await saveOrSendBack(submission, {
    request,
    schema: reviewSchema,
    save: () => reviewFinding(db, record, { ...input, supersededBy }),
    stored: () => storedReview(db, record, changeId),
  });
  return refused ? { refused } : { saved: input };
}

async function newerOf(db: Database, record: Authorized<"write">, input: ReviewInput) {
  if (input.answer !== "superseded") return null;
  return (await findNewer(db, record, input.supersededBy)) ?? undefined;
}
