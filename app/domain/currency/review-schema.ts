import * as z from "zod";
import { readChosen } from "./chosen-finding";
import { answersFor, type Expiring } from "./currency";
import { reviewIssues } from "./review-texts";

/** What a person decides; only the answers that this kind of text has. */
const decision = (type: Expiring) => ({
  answer: z.enum(answersFor(type), {
    error: ({ input }) => (input ? reviewIssues.notOffered : reviewIssues.answer),
  }),
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
});

type Decided = { answer: string; supersededBy: string };
const namesNewer = ({ answer, supersededBy }: Decided) =>
  answer !== "superseded" || supersededBy !== "";
const unnamed = { path: ["supersededBy"], error: reviewIssues.supersededBy };

/** The answer to one change; `seen` is what the form was opened with. */
export const reviewSchema = (type: Expiring) =>
  z
    .strictObject({ changeId: z.string().max(60), seen: z.string().max(40), ...decision(type) })
    .refine(namesNewer, unnamed);

/** One answer to all changes that are ticked. */
export const jointReviewSchema = (type: Expiring) =>
  z
    .strictObject({
      chosen: z
        .array(z.string().max(200_000))
        .transform(readChosen)
        .refine(({ length }) => length > 0, reviewIssues.chosen)
        .refine(({ length }) => length <= 1000, reviewIssues.tooMany),
      ...decision(type),
    })
    .refine(namesNewer, unnamed);

export type ReviewInput = z.output<ReturnType<typeof reviewSchema>>;
export type JointReviewInput = z.output<ReturnType<typeof jointReviewSchema>>;
