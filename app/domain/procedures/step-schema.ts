import * as z from "zod";
import { today } from "~/lib/day";
import { earliestDay } from "~/lib/fuzzy-date";
import {
  optionalAddress,
  optionalFuzzyDate,
  optionalId,
  optionalText,
  requiredText,
} from "./form-fields";
import { stepStates } from "./procedure";

/** A step as it is typed; what does not fit together is said at the date. */
export const stepSchema = z
  .object({
    title: requiredText("Sagen Sie, was geschehen ist oder geschehen soll.", 300),
    stage: optionalId,
    state: z.enum(stepStates, { error: "Wählen Sie, ob der Schritt eingetreten ist." }),
    date: optionalFuzzyDate,
    result: optionalText(300),
    body: optionalText(5000),
    note: optionalText(1000),
    sourceUrl: optionalAddress,
    documentIds: z.array(z.string()).default([]),
    seen: optionalText(64),
  })
  .superRefine(({ state, date }, context) => {
    const message = dateProblem(state, date);
    if (message) context.addIssue({ code: "custom", path: ["date"], message });
  });

function dateProblem(state: (typeof stepStates)[number], date: string | null): string | null {
  if (state === "occurred" && date !== null && earliestDay(date) > today()) {
    return "Dieses Datum liegt noch vor uns. Wählen Sie „erwartet“, oder prüfen Sie das Datum.";
  }
  if (state === "undated" && date !== null) {
    return "Ein undatierter Schritt hat kein Datum. Wählen Sie „erwartet“, oder leeren Sie das Feld.";
  }
  return null;
}
