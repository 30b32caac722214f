import type { Finding } from "./findings.server";

/** What the form of a finding starts with: the answer it has, if any. */
export const reviewStart = ({ review }: Pick<Finding, "review">) => ({
  answer: review ? (review.answer === "revised" ? "revise" : review.answer) : "",
  reason: review?.reason ?? "",
  supersededBy: review?.supersededBy?.title ?? "",
});
