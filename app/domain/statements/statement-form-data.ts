import type { PickableRecord } from "~/domain/documents/record-picker";
import type { Confidentiality } from "~/domain/users/confidentiality";

export type PetitumFields = { id?: string | null; provision?: string; text?: string };

/** What the form starts with; everything as text, as a form has it. */
export type StatementFormData = {
  title?: string;
  origin?: string;
  author?: string;
  position?: string | null;
  recipient?: string;
  sentOn?: string;
  summary?: string;
  sourceUrl?: string;
  petita?: PetitumFields[];
  linkIds?: string[];
  procedureId?: string | null;
  documentId?: string | null;
  confidentiality?: Confidentiality;
  departmentId?: string | null;
  readerIds?: string[];
  version?: number;
};

/** What a person can choose from in the form. */
export type StatementChoices = {
  /** What was searched for, without script. */
  words: string;
  procedures: readonly PickableRecord[];
  documents: readonly PickableRecord[];
  departments: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string; department: string | null }[];
};

type Stored = {
  [Key in "title" | "origin" | "author" | "recipient" | "summary" | "sourceUrl"]: string;
} & {
  position: string | null;
  sentOn: string | null;
  petita: readonly { id: string; provision: string; text: string }[];
  confidentiality: Confidentiality;
  departmentId: string | null;
  readerIds: string[];
  version: number;
};

/** A stored statement as its form shows it; all its links are ticked. */
export function startOf(stored: Stored, links: readonly { id: string }[]): StatementFormData {
  const { title, origin, author, recipient, summary, sourceUrl, version } = stored;
  const { position, sentOn, confidentiality, departmentId, readerIds } = stored;
  return {
    title,
    origin,
    author,
    position,
    recipient,
    sentOn: sentOn ? formatTyped(sentOn) : "",
    summary,
    sourceUrl,
    petita: stored.petita.map(({ id, provision, text }) => ({ id, provision, text })),
    linkIds: links.map(({ id }) => id),
    confidentiality,
    departmentId,
    readerIds,
    version,
  };
}

/** As one types it: `22.11.2026`, `11.2026`, `2026`. */
const formatTyped = (date: string) => date.split("-").toReversed().join(".");
