import * as z from "zod";
import { isDay } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";

/** Parts of the forms of this concept; an empty field arrives as undefined. */
export const requiredText = (message: string, most: number) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(most, `Höchstens ${formatNumber(most)} Zeichen.`);

export const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Höchstens ${formatNumber(most)} Zeichen.`)
    .optional()
    .transform((text) => text ?? "");

/** One entry a line. */
export const optionalLines = (most: number) =>
  optionalText(most).transform((text) => [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]);

export const optionalId = z
  .string()
  .optional()
  .transform((id) => id ?? null);

export const fuzzyDateHint =
  "2026, 2026-03 oder 2026-03-17, auch 17.03.2026, 03.2026 oder März\u00a02026.";

/** A date as exact as it is known; null where the field is empty. */
export const optionalFuzzyDate = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const date = parseFuzzyDate(text);
    if (date === null) {
      const message =
        missingDayText(text) ??
        `Das Datum „${text.trim().slice(0, 30)}“ verstehen wir nicht. Möglich: ${fuzzyDateHint}`;
      context.addIssue({ code: "custom", message });
    }
    return date;
  });

/** A day that exists, typed `17.03.2026` or `2026-03-17`; stored as the latter. */
export const requiredDay = (message: string) =>
  z.string({ error: message }).transform((text, context) => {
    const date = parseFuzzyDate(text);
    if (date !== null && isDay(date)) return date;
    context.addIssue({
      code: "custom",
      message:
        missingDayText(text) ?? "Nennen Sie einen Tag, den es gibt, zum Beispiel 17.03.2026.",
    });
    return z.NEVER;
  });

/** Empty, or an address that a browser opens without running anything. */
export const optionalAddress = optionalText(2000).refine(
  (text) => text === "" || /^https?:\/\/[^\s]+$/i.test(text),
  "Die Adresse muss mit https:// oder http:// beginnen.",
);
