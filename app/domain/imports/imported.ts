import type { DocumentKind } from "~/domain/documents/document";
import type { Identifier, ProcedureFields } from "~/domain/procedures/procedure-input";
import type { Position } from "~/domain/procedures/procedure";

export type ImportSource = "dip" | "ltzf";
export type ImportOutcome = "created" | "updated" | "unchanged";

/** What an importer understood of one source record; the same whatever the source looks like. */
export type ImportedProcedure = {
  externalId: string;
  fields: ProcedureFields;
  steps: ImportedStep[];
  documents: ImportedDocument[];
  statements: ImportedStatement[];
  /** Values of the source as they stood there, for people to read. */
  verbatim: Record<string, string>;
};

export type ImportedStep = {
  externalId: string;
  /** Key of a stage or exit of the model; null where the source's word fits none. */
  stage: string | null;
  title: string;
  /** Fuzzy or full date as text. */
  date: string | null;
  body: string;
  result: string;
  sourceUrl: string;
  /** External ids of documents. */
  documents: string[];
};

export type ImportedDocument = {
  externalId: string;
  kind: DocumentKind;
  number: string;
  publisher: string;
  title: string;
  date: string | null;
  url: string;
  /** Full text where the source gives it. */
  text: string | null;
  /** External ids of procedures that the source names beside it. */
  procedures: string[];
};

export type ImportedStatement = {
  externalId: string;
  author: string;
  title: string;
  position: Position | null;
  sentOn: string | null;
  summary: string;
  sourceUrl: string;
};

/** A file or an answer; `place` names it in what failed. */
export type Piece = { place: string; data: unknown };

/** What the pieces of one import gave: records that were understood, and what was not, with its place. */
export type Reading = {
  procedures: ImportedProcedure[];
  /** Documents without a procedure of their own in the same file. */
  documents: ImportedDocument[];
  failed: { source: string; reason: string }[];
};

export const emptyReading = (): Reading => ({ procedures: [], documents: [], failed: [] });

/** The part of the fields that every importer leaves to people. */
export function importedFields(
  fields: Pick<ProcedureFields, "title" | "level" | "modelId"> & Partial<ProcedureFields>,
): ProcedureFields {
  return {
    shortTitle: "",
    term: null,
    summary: "",
    initiators: [],
    leadMinistry: "",
    leadCommittee: "",
    coCommittees: [],
    identifiers: [],
    affectedLaws: [],
    uncertainty: "",
    ...fields,
  };
}

export const identifier = (kind: Identifier["kind"], value: string | undefined): Identifier[] =>
  value ? [{ kind, value }] : [];
