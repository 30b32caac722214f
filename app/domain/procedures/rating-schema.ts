import * as z from "zod";
import { optionalId, optionalText, requiredText } from "./form-fields";
import { konnexitaeten, positions, relevances, workStates } from "./procedure";

const judged = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .enum(values)
    .optional()
    .transform((value) => value ?? null);

export const ratingSchema = z
  .object({
    relevance: judged(relevances),
    relevanceReason: optionalText(1000),
    position: judged(positions),
    konnexitaet: judged(konnexitaeten),
    responsibleId: optionalId,
    workState: z.enum(workStates, { error: "Wählen Sie den Arbeitsstand." }),
    version: z.coerce.number().int(),
  })
  .superRefine(({ relevance, relevanceReason }, context) => {
    if (relevance !== "high" || relevanceReason) return;
    const message = "Begründen Sie die hohe Relevanz in einem Satz.";
    context.addIssue({ code: "custom", path: ["relevanceReason"], message });
  });

export const overrideSchema = z.object({
  stage: z.string({ error: "Wählen Sie die Station." }),
  reason: requiredText("Ohne Begründung lässt sich der Stand nicht von Hand setzen.", 500),
  version: z.coerce.number().int(),
});
