import * as z from "zod";
import type { DocumentKind } from "~/domain/documents/document";

const corpusRecord = z.object({
  id: z.number().int(),
  kind: z.string(),
  law: z.string(),
  cite: z.string(),
  heading: z.string(),
  body: z.string(),
  year: z.number().int().nullish(),
});

const kinds: Record<string, DocumentKind> = {
  bund: "gesetzblatt",
  land: "gesetzblatt",
  kommune: "gesetzblatt",
  sonst: "schreiben",
  urteil: "sonstiges",
};

export type CorpusDocument = {
  externalId: string;
  kind: DocumentKind;
  title: string;
  number: string;
  publisher: string;
  date: string | null;
  text: string;
};

/** A line of a measuring corpus: one provision, chapter or judgment. Throws where it is none. */
export function readCorpusLine(line: string): CorpusDocument {
  const { id, kind, law, cite, heading, body, year } = corpusRecord.parse(JSON.parse(line));
  return {
    externalId: `corpus:${id}`,
    kind: kinds[kind] ?? "sonstiges",
    title: heading || [cite, law].filter(Boolean).join(" – ") || `Dokument ${id}`,
    number: cite,
    publisher: law,
    date: year ? String(year) : null,
    text: body,
  };
}
