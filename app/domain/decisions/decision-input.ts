import * as z from "zod";
import { accessShape, checkAccess } from "~/domain/users/access-schema";
import { today } from "~/lib/day";
import { earliestDay, missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Höchstens ${formatNumber(longest)} Zeichen.` })
    .default("")
    .transform((text) => text.replaceAll("\r\n", "\n"));

const idList = z.array(z.string().max(40)).max(50).default([]);

/** What people type (`22.11.2026`, `11.2026`, `2026`) as it is stored. */
const date = z
  .string()
  .trim()
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const read = parseFuzzyDate(typed);
    const message =
      read === null
        ? (missingDayText(typed) ?? "Schreiben Sie das Datum als 22.11.2026, 11.2026 oder 2026.")
        : earliestDay(read) > today()
          ? "Dieses Datum liegt noch vor uns. Eine Entscheidung gibt es erst, wenn sie ergangen ist."
          : null;
    if (message) context.addIssue({ code: "custom", message });
    return read;
  });

export const decisionSchema = z
  .strictObject({
    court: z
      .string({ error: "Geben Sie das Gericht an." })
      .trim()
      .min(1, { error: "Geben Sie das Gericht an." })
      .max(100, { error: "Höchstens 100 Zeichen." }),
    form: optionalText(60),
    date,
    docket: optionalText(100),
    ecli: optionalText(120).refine((ecli) => ecli === "" || ecliPattern.test(ecli), {
      error:
        "Eine ECLI hat fünf Teile mit Doppelpunkten: ECLI:DE:BVerfG:2020:rs20200707.2bvr069612.",
    }),
    title: optionalText(500),
    headnote: optionalText(10_000),
    outcome: optionalText(500),
    provisions: optionalText(5000),
    printedIn: optionalText(2000),
    sourceUrl: optionalText(2000).refine((url) => url === "" || isWebAddress(url), {
      error: "Die Adresse beginnt mit https:// oder http://.",
    }),
    note: optionalText(5000),
    procedureIds: idList,
    opinionIds: idList,
    statementIds: idList,
    /** It is here already, and another record is wanted all the same. */
    duplicate: z.enum(["ja"]).optional(),
    /** The version the form was opened with; 0 for a new decision. */
    version: z.coerce.number().int().min(0).default(0),
    ...accessShape,
  })
  .superRefine(checkAccess);

const ecliPattern = /^ECLI:[A-Z]{2}:[A-Z0-9ÄÖÜ]{1,12}:\d{4}:[A-Z0-9.ÄÖÜ]{1,42}$/i;

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol);
}

export type DecisionInput = z.output<typeof decisionSchema>;
export type DecisionFormValues = z.input<typeof decisionSchema>;

/** The lists of records a decision can be joined with, by the name of their field. */
export const linkFields = {
  procedureIds: "procedure",
  opinionIds: "opinion",
  statementIds: "statement",
} as const;
export type LinkField = keyof typeof linkFields;
