import * as z from "zod";
import { accessShape, checkAccess } from "~/domain/users/access-schema";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { documentKinds } from "./document";
import { kindOfName, uploadLimit } from "./file-kind";
import { refusalText } from "./texts";

const line = (label: string, longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `${label}: höchstens ${longest} Zeichen.`)
    .optional()
    .transform((text) => text ?? "");

const idList = z.array(z.string().max(40)).max(50).default([]);

/** What the browser can say of a file before it is sent; the server looks inside. */
const chosenFile = z
  .instanceof(File)
  .optional()
  .superRefine((file, context) => {
    if (!file || (file.name === "" && file.size === 0)) return;
    const extension = /\.(\w+)$/.exec(file.name)?.[1] ?? "";
    const message = !kindOfName(file.name)
      ? refusalText({ code: "kind-not-allowed", values: { extension } })
      : file.size > uploadLimit
        ? refusalText({ code: "too-large", values: { limit: uploadLimit } })
        : null;
    if (message) context.addIssue({ code: "custom", message });
  });

const shape = {
  file: chosenFile,
  /** Stands for a file that came with an earlier try of this form. */
  upload: z.string().max(2000).optional(),
  title: z
    .string({ error: "Geben Sie einen Titel an." })
    .trim()
    .min(1, "Geben Sie einen Titel an.")
    .max(500, "Titel: höchstens 500 Zeichen."),
  kind: z.enum(documentKinds, { error: "Wählen Sie die Art des Dokuments." }),
  number: line("Nummer", 100),
  publisher: line("Herausgeber", 200),
  date: z
    .string()
    .trim()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const date = parseFuzzyDate(text);
      if (date === null) {
        context.addIssue({
          code: "custom",
          message:
            missingDayText(text) ?? "Schreiben Sie das Datum als 22.11.2026, 11.2026 oder 2026.",
        });
      }
      return date;
    }),
  url: line("Adresse", 2000).refine((url) => url === "" || /^https?:\/\/[^\s/]+/i.test(url), {
    error: "Die Adresse beginnt mit https:// oder http://.",
  }),
  procedureIds: idList,
  previousId: z
    .string()
    .max(40)
    .optional()
    .transform((id) => id || null),
  ...accessShape,
};

export const newDocumentSchema = z
  .object({
    ...shape,
    /** The same file is there already, and a second record is wanted. */
    duplicate: z.enum(["ja"]).optional(),
  })
  .superRefine(checkAccess);

export const changedDocumentSchema = z
  .object({ ...shape, version: z.coerce.number().int() })
  .superRefine(checkAccess);

export type DocumentFormValues = z.input<typeof newDocumentSchema>;
export type NewDocumentValues = z.output<typeof newDocumentSchema>;
export type ChangedDocumentValues = z.output<typeof changedDocumentSchema>;
export type ChangedDocumentFormValues = z.input<typeof changedDocumentSchema>;
