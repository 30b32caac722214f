import type { FuzzyDate } from "~/lib/fuzzy-date";
import type {
  IdentifierKind,
  Konnexitaet,
  Level,
  Obligation,
  Position,
  Relevance,
  StepState,
  WorkState,
} from "./procedure";

/** A law and one of its provisions, both as written; an empty provision means the law as a whole. */
export type AffectedLaw = { law: string; provision: string };
export type Identifier = { kind: IdentifierKind; value: string };

/** What describes a procedure from outside: the part that importers and the edit form write. */
export type ProcedureFields = {
  title: string;
  shortTitle: string;
  level: Level;
  modelId: string;
  term: number | null;
  summary: string;
  initiators: string[];
  leadMinistry: string;
  leadCommittee: string;
  coCommittees: string[];
  identifiers: Identifier[];
  affectedLaws: AffectedLaw[];
  uncertainty: string;
};

/** What it means for us; null where nobody has judged it yet. */
export type Rating = {
  relevance: Relevance | null;
  relevanceReason: string;
  position: Position | null;
  konnexitaet: Konnexitaet | null;
};

export type Assignment = { responsibleId: string | null; workState: WorkState };

export type StepFields = {
  /** Key of a stage or exit; null where the step is no stage of the model. */
  stage: string | null;
  title: string;
  state: StepState;
  date: FuzzyDate | null;
  body: string;
  result: string;
  note: string;
  sourceUrl: string;
  documentIds: string[];
};

export type DeadlineFields = {
  title: string;
  /** `YYYY-MM-DD` */
  due: string;
  obligation: Obligation;
  basis: string;
  derivation: string;
  responsibleId: string | null;
};

export type ActionFields = {
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  text: string;
};
