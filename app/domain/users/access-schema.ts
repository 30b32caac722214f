import * as z from "zod";
import { confidentialities } from "./confidentiality";

/** The fields of `AccessFields`; spread into the schema of a form, then refine with `accessIssues`. */
export const accessShape = {
  confidentiality: z.enum(confidentialities, { error: "Wählen Sie, wer das sehen darf." }),
  departmentId: z
    .string()
    .nullish()
    .transform((id) => id || null),
  readerIds: z.array(z.string()).default([]),
};

type AccessValues = { confidentiality: string; departmentId: string | null; readerIds: string[] };

/** Adds what one field alone cannot know; for `superRefine`. */
export function checkAccess(values: AccessValues, context: z.RefinementCtx): void {
  if (values.confidentiality === "department" && values.departmentId === null) {
    context.addIssue({
      code: "custom",
      path: ["departmentId"],
      message: "Wählen Sie die Abteilung, die das sehen darf.",
    });
  }
}
