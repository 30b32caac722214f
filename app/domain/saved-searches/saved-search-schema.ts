import * as z from "zod";
import { inLines, inOneLine } from "~/lib/safe-text";
import { digests } from "./saved-search";

export const longestName = 120;
const longestNote = 1000;

/** More than a field can hold is refused before it is read sign by sign. */
const longestRaw = 20_000;
const tooLong = (most: string) => `Höchstens ${most} Zeichen.`;

export const savedSearchSchema = z.object({
  name: z
    .string({ error: "Geben Sie der Suche einen Namen." })
    .max(longestRaw, tooLong(String(longestName)))
    .transform(inOneLine)
    .pipe(
      z
        .string()
        .min(1, "Geben Sie der Suche einen Namen.")
        .max(longestName, tooLong(String(longestName))),
    ),
  note: z
    .string()
    .max(longestRaw, tooLong("1.000"))
    .transform(inLines)
    .pipe(z.string().max(longestNote, tooLong("1.000")))
    .optional()
    .transform((note) => note ?? ""),
  digest: z.enum(digests, { error: "Wählen Sie, wann Sie eine E-Mail bekommen." }),
});

/** Of one that is there: with what it was when the form was opened. */
export const changedSearchSchema = savedSearchSchema.extend({
  seen: z.string().max(40).optional(),
});
