/**
 * Shapes of the demo data. Facts (titles, numbers, dates, names) carry their public source;
 * every sentence is our own. Persons are functions, never names of office-holders.
 */
import type { ChangeKind } from "~/domain/law/change";
import type {
  IdentifierKind,
  Konnexitaet,
  Level,
  Obligation,
  Position,
  Relevance,
  StepState,
} from "~/domain/procedures/procedure";
import type { Confidentiality } from "~/domain/users/confidentiality";
import type { DocumentKind } from "~/domain/documents/document";
import type { OpinionKind } from "~/domain/opinions/opinion";
import type { OpinionOutcome } from "~/domain/opinions/outcome";
import type { PetitumOutcome } from "~/domain/statements/statement";

/** The demo accounts by what they do; see `db/seed/people.ts`. */
export type PersonKey = "referat-1" | "referat-2" | "leitung" | "leserin" | "administration";
export type DepartmentKey = "stab" | "referat-1" | "referat-2" | "abteilung-50" | "abteilung-20";

export type SeedProcedure = {
  key: string;
  level: Level;
  modelId: string;
  title: string;
  shortTitle: string;
  term?: number;
  summary: string;
  initiators: string[];
  leadMinistry?: string;
  leadCommittee?: string;
  coCommittees?: string[];
  relevance?: Relevance;
  relevanceReason?: string;
  position?: Position;
  konnexitaet?: Konnexitaet;
  responsible?: PersonKey;
  identifiers: { kind: IdentifierKind; value: string }[];
  documents: SeedDocument[];
  steps: SeedStep[];
  statements?: SeedStatement[];
  deadlines?: SeedDeadline[];
  actions?: { date: string; title: string; text?: string; by: PersonKey }[];
  affected: {
    law: string;
    provisions: string[];
    /** What happens to one of them and from when, as far as the sources say so. */
    said?: Record<string, { change: ChangeKind; effectiveOn?: string }>;
  }[];
  related?: { key: string; relation: "related" | "transposes" | "merged-into" }[];
  /** What is uncertain or contradictory in the sources, in one sentence; shown, never smoothed. */
  uncertainty?: string;
  sources: string[];
};

export type SeedDocument = {
  key: string;
  kind: DocumentKind;
  number?: string;
  publisher: string;
  title: string;
  date?: string;
  url?: string;
  /** Stands for the text of a file: an example in our own words. */
  text?: string;
};

export type SeedStep = {
  /** Key of a stage of the model; absent where the step is no stage (for example a court ruling). */
  stage?: string;
  title: string;
  state: StepState;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent for undated steps, and where nobody knows the day. */
  date?: string;
  body?: string;
  result?: string;
  /** For expected steps: why it is expected. Otherwise an uncertainty of the source. */
  note?: string;
  documents?: string[];
  source?: string;
};

export type SeedStatement = {
  key: string;
  origin: "ours" | "others";
  author: string;
  title: string;
  position: Position;
  recipient?: string;
  sentOn?: string;
  summary: string;
  petita: {
    text: string;
    provision?: string;
    outcome: PetitumOutcome;
    outcomeNote?: string;
  }[];
  source?: string;
  /** True where we invented the statement as an example. */
  example?: boolean;
};

export type SeedDeadline = {
  title: string;
  due: string;
  obligation: Obligation;
  basis: string;
  derivation: string;
  done?: boolean;
  responsible?: PersonKey;
};

/** An opinion in the light authoring format that `opinion-text.ts` turns into editor state. */
export type SeedOpinion = {
  key: string;
  kind: OpinionKind;
  title: string;
  /** Date of the opinion, `YYYY-MM-DD`; its year is the year of the file number. */
  date: string;
  author: PersonKey;
  department: DepartmentKey;
  confidentiality: Confidentiality;
  readers?: PersonKey[];
  procedures?: string[];
  refersTo?: string[];
  /** Earlier opinions it answers otherwise. */
  deviatesFrom?: string[];
  outcome?: OpinionOutcome;
  finished: boolean;
  text: string;
};

/** A decision as far as public sources tell; `key` where court and docket do not name it. */
export type SeedDecision = {
  key?: string;
  court: string;
  form?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where no source tells. */
  date?: string;
  docket?: string;
  ecli?: string;
  /** How it is called where neither docket nor date name it. */
  title?: string;
  headnote: string;
  outcome?: string;
  provisions?: string[];
  printedIn?: string[];
  source?: string;
  /** What is uncertain; shown, never smoothed. */
  note?: string;
  procedures?: string[];
  opinions?: string[];
};
