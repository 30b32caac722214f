import * as z from "zod";
import { digests } from "./saved-search";

const longestName = 120;
const longestNote = 1000;

export const savedSearchSchema = z.object({
  name: z
    .string({ error: "Geben Sie der Suche einen Namen." })
    .trim()
    .min(1, "Geben Sie der Suche einen Namen.")
    .max(longestName, `Höchstens ${longestName} Zeichen.`),
  note: z
    .string()
    .trim()
    .max(longestNote, "Höchstens 1.000 Zeichen.")
    .optional()
    .transform((note) => note ?? ""),
  digest: z.enum(digests, { error: "Wählen Sie, wann Sie eine E-Mail bekommen." }),
});

/** Of one that is there: with what it was when the form was opened. */
export const changedSearchSchema = savedSearchSchema.extend({
  seen: z.string().max(40).optional(),
});
