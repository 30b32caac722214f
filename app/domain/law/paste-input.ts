import * as z from "zod";
import { isDay } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { lawLevels, lawName } from "./law";

const day = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const date = parseFuzzyDate(typed);
    if (date !== null && isDay(date)) return date;
    const message = missingDayText(typed) ?? "Nennen Sie einen Tag, zum Beispiel 22.11.2026.";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const line = (most: number) =>
  z
    .string()
    .max(most, `Höchstens ${most} Zeichen.`)
    .optional()
    .transform((typed) => lawName(typed ?? ""));

/** `step`: whether the person has seen what will come of it. */
export const pasteSchema = z.object({
  text: z
    .string({ error: "Fügen Sie den Text des Gesetzes ein." })
    .refine((typed) => typed.trim() !== "", "Fügen Sie den Text des Gesetzes ein."),
  abbreviation: line(100),
  title: line(500),
  level: z.enum(lawLevels, { error: "Wählen Sie die Ebene." }),
  validFrom: day,
  seenOn: day,
  sourceUrl: line(2000).refine(
    (typed) => typed === "" || /^https?:\/\/\S+$/i.test(typed),
    "Die Adresse beginnt mit https:// oder http://.",
  ),
  step: z.enum(["pruefen", "einlesen"]).default("pruefen"),
});

export type PasteValues = z.output<typeof pasteSchema>;
