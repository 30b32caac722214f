import * as z from "zod";
import { isDay, today } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";
import { changeKinds, isRuling, rulings } from "./change";
import { lawLevels, lawName, lawSlug, lawStatuses } from "./law";
import { provisionUnits } from "./provision";

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Höchstens ${formatNumber(most)} Zeichen.`)
    .optional()
    .transform((typed) => typed ?? "");

const needed = (message: string, most: number) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(most, `Höchstens ${formatNumber(most)} Zeichen.`);

const address = text(2000).refine(
  (typed) => typed === "" || /^https?:\/\/\S+$/i.test(typed),
  "Die Adresse beginnt mit https:// oder http://.",
);

const fuzzyDate = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const date = parseFuzzyDate(typed);
    if (date === null) {
      const message = missingDayText(typed) ?? "Schreiben Sie das Datum wie 22.11.2026 oder 2026.";
      context.addIssue({ code: "custom", message });
    }
    return date;
  });

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

const version = z.coerce.number().int().min(0).default(0);

export const lawSchema = z
  .object({
    abbreviation: needed("Geben Sie die Abkürzung an, zum Beispiel „GO NRW“.", 100)
      .transform(lawName)
      .refine((name) => lawSlug(name) !== "", "Eine Abkürzung hat Buchstaben oder Ziffern."),
    title: needed("Geben Sie den vollen Titel an.", 500),
    /** One name a line. */
    aliases: text(5000).transform((typed) => [
      ...new Set(typed.split(/\r?\n/).map(lawName).filter(Boolean)),
    ]),
    level: z.enum(lawLevels, { error: "Wählen Sie die Ebene." }),
    status: z.enum(lawStatuses, { error: "Wählen Sie, ob es gilt." }),
    classification: text(100),
    promulgation: text(500),
    dated: fuzzyDate,
    sourceUrl: address,
    note: text(2000),
    changesFrom: day,
    changesUntil: day,
    version,
  })
  .superRefine(({ changesFrom, changesUntil }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (changesFrom !== null && changesUntil === null) {
      refuse("changesUntil", "Nennen Sie auch den letzten Tag, oder lassen Sie beide leer.");
    } else if (changesFrom === null && changesUntil !== null) {
      refuse("changesFrom", "Nennen Sie auch den ersten Tag, oder lassen Sie beide leer.");
    } else if (changesFrom !== null && changesUntil !== null && changesUntil < changesFrom) {
      refuse("changesUntil", "Der letzte Tag liegt vor dem ersten.");
    } else if (changesUntil !== null && changesUntil > today()) {
      refuse("changesUntil", "Künftige Änderungen kennt noch niemand: höchstens heute.");
    }
  });

export const provisionSchema = z.object({
  part: text(500),
  gist: text(2000),
  sourceUrl: address,
  note: text(2000),
  version,
});

export const newProvisionSchema = provisionSchema.extend({
  unit: z.enum(provisionUnits, { error: "Wählen Sie Paragraph oder Artikel." }),
  number: needed("Geben Sie die Nummer an, zum Beispiel „26a“.", 20).refine(
    (typed) => /^(\d{1,5}\s?[a-zA-Z]{0,2}|[IVXLC]{1,8}|[A-Z])$/.test(typed),
    "Eine Nummer sieht aus wie 26, 26a oder XI.",
  ),
  heading: text(500),
});

/** An act is known by its place in the gazette, or at least by its title. */
export const versionSchema = z
  .object({
    /** What an act did, or what a court ruled. */
    change: z
      .enum([...changeKinds, ...rulings])
      .nullish()
      .transform((kind) => kind ?? null),
    places: text(1000),
    validFrom: day,
    heading: text(500),
    actTitle: text(1000),
    actDated: fuzzyDate,
    actPromulgation: text(200),
    actPromulgatedOn: day,
    procedureId: z
      .string()
      .max(40)
      .optional()
      .transform((id) => id || null),
    /** Docket or ECLI. */
    decision: text(200),
    /** What the version says may be read by the whole house. */
    openly: z
      .string()
      .optional()
      .transform((ticked) => ticked === "on"),
    wording: text(200_000),
    sourceUrl: address,
    note: text(2000),
  })
  .superRefine((typed, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (typed.places && typed.change === null) {
      refuse("change", "Sagen Sie, was an diesen Stellen geschah.");
    }
    if (typed.change !== null && !typed.validFrom && !typed.actPromulgatedOn) {
      refuse("validFrom", "Nennen Sie, seit wann die Fassung gilt, oder wann sie verkündet wurde.");
    }
    if (isRuling(typed.change) && !typed.decision) {
      refuse("decision", "Nennen Sie das Aktenzeichen der Entscheidung.");
    }
    if (!isRuling(typed.change) && typed.decision) {
      refuse("change", "Wählen Sie, was das Gericht entschieden hat.");
    }
    if (typed.decision && (typed.actTitle || typed.actPromulgation || typed.procedureId)) {
      refuse("decision", "Eine Fassung kommt von einem Gesetz oder von einer Entscheidung.");
    }
    if ((typed.change === "repealed" || typed.change === "void") && typed.wording) {
      refuse("wording", "Eine aufgehobene Vorschrift hat keinen Wortlaut.");
    }
    if (typed.change === null && !typed.validFrom && !typed.wording && !typed.heading) {
      refuse("heading", "Nennen Sie wenigstens die Überschrift, den Beginn oder den Wortlaut.");
    }
  });

export type LawValues = z.output<typeof lawSchema>;
export type ProvisionValues = z.output<typeof provisionSchema>;
export type NewProvisionValues = z.output<typeof newProvisionSchema>;
export type VersionValues = z.output<typeof versionSchema>;
