import * as z from "zod";
import { findingStates, reviewAnswers } from "./currency";
import { reviewIssues } from "./texts";

/** The answer to one change; `seen` is what the form was opened with. */
export const reviewSchema = z
  .strictObject({
    changeId: z.string().max(60),
    state: z.enum(findingStates),
    seen: z.string().max(40),
    replace: z.string().max(40).optional(),
    answer: z.enum(reviewAnswers, { error: reviewIssues.answer }),
    reason: z
      .string({ error: reviewIssues.reason })
      .trim()
      .min(1, reviewIssues.reason)
      .max(2000, "Höchstens 2.000 Zeichen."),
    supersededBy: z
      .string()
      .trim()
      .max(500, "Höchstens 500 Zeichen.")
      .optional()
      .transform((name) => name ?? ""),
  })
  .refine(({ answer, supersededBy }) => answer !== "superseded" || supersededBy !== "", {
    path: ["supersededBy"],
    error: reviewIssues.supersededBy,
  });

export type ReviewInput = z.output<typeof reviewSchema>;
