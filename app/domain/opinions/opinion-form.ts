import * as z from "zod";
import { accessShape, checkAccess } from "~/domain/users/access-schema";
import { isDay } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { opinionKinds } from "./opinion";
import { opinionOutcomes } from "./outcome";

const day = z
  .string({ error: "Geben Sie das Datum an, zum Beispiel 22.11.2026." })
  .transform((typed, context) => {
    const date = parseFuzzyDate(typed);
    if (date && isDay(date)) return date;
    context.addIssue({
      code: "custom",
      message:
        missingDayText(typed) ?? "Das ist kein Tag. Schreiben Sie ihn zum Beispiel so: 22.11.2026.",
    });
    return z.NEVER;
  });

const shape = {
  title: z
    .string({ error: "Geben Sie einen Titel ein." })
    .trim()
    .min(1, "Geben Sie einen Titel ein.")
    .max(300, "Der Titel darf höchstens 300 Zeichen haben."),
  kind: z.enum(opinionKinds, { error: "Wählen Sie die Art." }),
  date: day,
  ...accessShape,
};

export const newOpinionSchema = z
  .object({ ...shape, verfahren: z.string().max(100).optional() })
  .superRefine(checkAccess);

export const opinionDetailsSchema = z
  .object({
    ...shape,
    outcome: z
      .enum(opinionOutcomes, { error: "Wählen Sie das Ergebnis." })
      .optional()
      .transform((chosen) => chosen ?? null),
    stamp: z.string().max(100),
  })
  .superRefine(checkAccess);
