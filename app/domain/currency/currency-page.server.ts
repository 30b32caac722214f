import { readAskedDay } from "~/domain/law/asked-day";
import { recordPath } from "~/domain/records/record";
import type { Authorized } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { redirectTo } from "~/lib/http";
import type { Database } from "~db/client.server";
import { seenOf } from "./chosen-finding";
import { verdictOf, type Expiring } from "./currency";
import { judged, readFindings } from "./findings.server";
import { openFindings, readGrouping } from "./joint-review";
import { listNewer } from "./newer.server";
import { receiveJointReview, receiveReview } from "./receive-review.server";
import { readReliance } from "./reliance.server";

/** The page of a record's currency: what changed under it on the day asked for, and the answers. */
export async function readCurrencyPage(
  db: Database,
  record: Authorized<"read", Expiring>,
  url: URL,
  /** The file number of an opinion. */
  name = record.title,
) {
  const asked = readAskedDay(url.searchParams);
  const findings = await readFindings(db, record, asked.day);
  const reliance = await readReliance(db, record, asked.day);
  const mayReview = can(record.actor.role, "write") && asked.isToday;
  const { id, type, title } = record;
  return {
    id,
    type,
    title,
    name,
    asked,
    findings: findings.map((finding) => ({
      ...finding,
      seen: seenOf(finding.state, finding.review?.at ?? null),
    })),
    verdict: verdictOf(findings.map(judged), reliance.knowledge),
    reliance,
    mayReview,
    newer: mayReview && findings.length > 0 ? await listNewer(db, record) : [],
    /** Answered together, where several wait for it. */
    grouping:
      mayReview && openFindings(findings).length > 1 ? readGrouping(url.searchParams) : null,
  };
}

export type CurrencyPageData = Awaited<ReturnType<typeof readCurrencyPage>>;

/**
 * Takes the form of one finding or of several, and leads back to it; `revise` begins the next
 * version and returns its address.
 */
export async function answerCurrency(
  db: Database,
  record: Authorized<"write", Expiring>,
  request: Request,
  revise?: () => Promise<string>,
): Promise<Response> {
  const form = await request.formData();
  const isOne = form.has("changeId");
  const received = isOne
    ? await receiveReview(db, record, request, form)
    : await receiveJointReview(db, record, form);
  if ("refused" in received) return received.refused;
  if (received.saved.answer === "revise" && revise) {
    return redirectTo(await revise(), { status: 303 });
  }
  const here = `${recordPath(record.type, record.id)}/haltbarkeit?gespeichert=1`;
  const grouping = readGrouping(new URL(request.url).searchParams);
  const place = "changeId" in received.saved ? `#aenderung-${received.saved.changeId}` : "";
  return redirectTo(`${here}${grouping ? `&gemeinsam=${grouping}` : ""}${place}`, { status: 303 });
}
