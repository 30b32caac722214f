import * as z from "zod";
import { positions } from "~/domain/procedures/procedure";
import { accessShape, checkAccess } from "~/domain/users/access-schema";
import { today } from "~/lib/day";
import { earliestDay, isFuzzyDate, missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { petitumOutcomes, statementOrigins } from "./statement";
import { formatNumber } from "~/lib/number";

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Höchstens ${formatNumber(longest)} Zeichen.` })
    .default("");

const optionalId = z
  .string()
  .max(40)
  .nullish()
  .transform((id) => id || null);

/** What people type (`22.11.2026`, `11.2026`, `2026`) as it is stored. */
const sentOn = z
  .string()
  .trim()
  .default("")
  .transform((typed) => parseFuzzyDate(typed) ?? typed)
  .refine((date) => date === "" || isFuzzyDate(date), {
    error: ({ input }) =>
      missingDayText(String(input)) ?? "Schreiben Sie das Datum wie 22.11.2026, 11.2026 oder 2026.",
    abort: true,
  })
  .refine((date) => date === "" || earliestDay(date) <= today(), {
    error: "Dieses Datum liegt noch vor uns. Lassen Sie das Feld leer, bis sie versandt ist.",
  })
  .transform((date) => date || null);

const sourceUrl = optionalText(2000).refine((url) => url === "" || isWebAddress(url), {
  error: "Die Adresse beginnt mit https:// oder http://.",
});

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol);
}

const petitum = z.strictObject({
  /** Of a petitum that is there already; its outcome stays with it. */
  id: optionalId,
  provision: optionalText(300),
  text: optionalText(10_000),
});

/** A petitum without a text and a provision is an empty row; a provision alone demands nothing. */
const petitaList = z
  .array(petitum)
  .max(200, { error: "Höchstens 200 Petita." })
  .default([])
  .superRefine((list, context) => {
    for (const [index, { text, provision }] of list.entries()) {
      if (text !== "" || provision === "") continue;
      context.addIssue({
        code: "custom",
        path: [index, "text"],
        message: "Schreiben Sie, was zu dieser Vorschrift gefordert wird.",
      });
    }
  });

export const statementSchema = z
  .strictObject({
    title: z
      .string({ error: "Geben Sie der Stellungnahme einen Titel." })
      .trim()
      .max(500, { error: "Der Titel ist zu lang (höchstens 500 Zeichen)." }),
    origin: z.enum(statementOrigins, { error: "Wählen Sie, wessen Stellungnahme das ist." }),
    author: z
      .string({ error: "Geben Sie an, wer Stellung nimmt." })
      .trim()
      .max(300, { error: "Höchstens 300 Zeichen." }),
    position: z
      .enum(positions, { error: "Wählen Sie eine Haltung aus der Liste." })
      .nullish()
      .transform((position) => position ?? null),
    recipient: optionalText(300),
    sentOn,
    summary: optionalText(20_000),
    sourceUrl,
    petita: petitaList,
    /** Records it is joined to already and stays joined to. */
    linkIds: z.array(z.string().max(40)).default([]),
    procedureId: optionalId,
    documentId: optionalId,
    /** The version the form was opened with; 0 for a new statement. */
    version: z.coerce.number().int().min(0).default(0),
    ...accessShape,
  })
  .superRefine(checkAccess);

export type StatementInput = z.output<typeof statementSchema>;

/** An outcome that says something was achieved is proved by a passage. */
export const outcomeSchema = z
  .strictObject({
    petitumId: z.string().max(40),
    version: z.coerce.number().int(),
    outcome: z.enum(petitumOutcomes, { error: "Wählen Sie das Ergebnis." }),
    outcomeNote: optionalText(5000),
  })
  .refine(({ outcome, outcomeNote }) => !needsProof.has(outcome) || outcomeNote !== "", {
    path: ["outcomeNote"],
    error: "Nennen Sie die Stelle, die das belegt (Vorschrift, Drucksache, Seite).",
  });

const needsProof: ReadonlySet<string> = new Set(["adopted", "partly"]);

export type OutcomeInput = z.output<typeof outcomeSchema>;
