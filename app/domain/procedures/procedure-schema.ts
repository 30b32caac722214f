import * as z from "zod";
import { accessShape, checkAccess } from "~/domain/users/access-schema";
import { affectedLawIssue, parseAffectedLaws } from "./affected-law";
import { optionalLines, optionalText, requiredText } from "./form-fields";
import { identifierKinds } from "./procedure";
import type { Identifier } from "./procedure-input";
import { affectedLawIssueText } from "./texts";

const identifierRow = z.object({ kind: z.enum(identifierKinds), value: optionalText(200) });

/** What the form of a procedure holds; the level follows from the model. */
const shape = {
  title: requiredText("Nennen Sie den Titel des Verfahrens.", 500),
  shortTitle: optionalText(120),
  modelId: z.string({ error: "Wählen Sie, welchem Ablauf das Verfahren folgt." }),
  term: z.coerce
    .number({ error: "Die Wahlperiode ist eine Zahl, zum Beispiel 18." })
    .int("Die Wahlperiode ist eine ganze Zahl.")
    .min(1, "Die Wahlperiode ist eine Zahl ab 1.")
    .max(99, "So viele Wahlperioden gab es noch nicht.")
    .optional()
    .transform((term) => term ?? null),
  summary: optionalText(5000),
  initiators: optionalLines(2000),
  leadMinistry: optionalText(300),
  leadCommittee: optionalText(300),
  coCommittees: optionalLines(2000),
  identifiers: z
    .array(identifierRow)
    .default([])
    .transform((rows) => rows.filter(({ value }) => value !== "")),
  uncertainty: optionalText(2000),
  version: z.coerce.number().int().default(0),
  ...accessShape,
};

export const procedureSchema = z.object(shape).superRefine(checkAccess);

/** A new procedure takes its provisions along in one field; later they have a page of their own. */
export const newProcedureSchema = z
  .object({
    ...shape,
    affectedLaws: optionalText(20_000)
      .superRefine((text, context) => {
        const issue = affectedLawIssue(text);
        if (issue) context.addIssue({ code: "custom", message: affectedLawIssueText(issue) });
      })
      .transform(parseAffectedLaws),
  })
  .superRefine(checkAccess);

type Stored = {
  title: string;
  shortTitle: string;
  modelId: string;
  term: number | null;
  summary: string;
  initiators: string[];
  leadMinistry: string;
  leadCommittee: string;
  coCommittees: string[];
  identifiers: Identifier[];
  uncertainty: string;
  version: number;
};

/** A stored procedure as the fields of the form show it. */
export function procedureFormValues(stored: Stored) {
  return {
    ...stored,
    term: stored.term === null ? "" : String(stored.term),
    version: String(stored.version),
    initiators: stored.initiators.join("\n"),
    coCommittees: stored.coCommittees.join("\n"),
    identifiers: stored.identifiers.length > 0 ? stored.identifiers : [emptyIdentifier],
  };
}

export const emptyIdentifier: Identifier = { kind: "drucksache", value: "" };
