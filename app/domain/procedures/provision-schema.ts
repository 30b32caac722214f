import * as z from "zod";
import { changeKinds } from "~/domain/law/change";
import { lawName } from "~/domain/law/law";
import { affectedLawIssue, tidyProvision } from "./affected-law";
import type { ProvisionFields } from "./affected-provision";
import { fuzzyDateHint, optionalFuzzyDate, optionalText, requiredText } from "./form-fields";
import { affectedLawIssueText } from "./texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const effectiveOnHint = `Wann die Änderung in Kraft tritt: ${fuzzyDateHint}`;

/** The form of one affected provision. */
export const provisionSchema = z.object({
  law: requiredText("Nennen Sie das Gesetz, zum Beispiel GO\u00a0NRW.", 300)
    .transform(lawName)
    .superRefine((law, context) => {
      const issue = law.includes(":") ? null : affectedLawIssue(law);
      if (issue) context.addIssue({ code: "custom", message: affectedLawIssueText(issue) });
    }),
  provision: optionalText(200)
    .transform(tidyProvision)
    .superRefine((provision, context) => {
      if (provision === "" || /\d|Anlage|Anhang|Präambel|\b[IVX]+\b/.test(provision)) return;
      const message =
        "Nennen Sie die Vorschrift mit ihrer Nummer, zum Beispiel §\u00a041 Abs.\u00a01. Ist das Gesetz als Ganzes gemeint, bleibt das Feld leer.";
      context.addIssue({ code: "custom", message });
    }),
  change: z
    .enum(changeKinds, { error: "Wählen Sie, was mit der Vorschrift geschieht." })
    .optional()
    .transform((change) => change ?? null),
  effectiveOn: optionalFuzzyDate,
  seen: optionalText(64),
});

/** A stored row as the form shows it. */
export const provisionFormValues = ({ law, provision, change, effectiveOn }: ProvisionFields) => ({
  law,
  provision,
  change: change ?? "",
  effectiveOn: effectiveOn === null ? "" : formatFuzzyDate(effectiveOn),
});
