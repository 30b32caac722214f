/** What all four kinds share: the exact place in the input (UTF-16 code units, end exclusive). */
type Place = { start: number; end: number; text: string };

/** The subdivisions below the number, outermost first. */
export const levels = [
  "absatz",
  "unterabsatz",
  "satz",
  "halbsatz",
  "nummer",
  "buchstabe",
  "doppelbuchstabe",
  "alternative",
  "variante",
] as const;
export type Level = (typeof levels)[number];

export type Fassung = "a. F." | "n. F.";

export type ProvisionCitation = Place & {
  kind: "provision";
  /** The register's abbreviation where it is known, else as written; absent where none is named. */
  law?: string;
  unit?: "§" | "Art." | "Anlage" | "Anhang";
  number?: string;
  /** Last number of a range ("§§ 53 bis 59"). */
  until?: string;
  following?: "f." | "ff.";
  anlage?: string;
  /** The text speaks of an older or of the newer wording: not simply of the law as it is. */
  fassung?: Fassung;
} & { [level in Level]?: string } & { [level in `${Level}Until`]?: string };

export type DocumentCitation = Place & {
  kind: "document";
  type: "Drucksache" | "Vorlage" | "APr" | "Stellungnahme" | "Plenarprotokoll" | "Information";
  parliament?: string;
  number: string;
};

export type DecisionCitation = Place & {
  kind: "decision";
  court?: string;
  type?: string;
  /** YYYY-MM-DD */
  date?: string;
  docket?: string;
  ecli?: string;
  collection?: string;
  volume?: string;
  page?: string;
  marginal?: string;
};

export type GazetteCitation = Place & {
  kind: "gazette";
  gazette: string;
  part?: string;
  year?: string;
  number?: string;
  page?: string;
};

export type Citation = ProvisionCitation | DocumentCitation | DecisionCitation | GazetteCitation;

/** A stretch of an amending text and the law that references without one belong to in it. */
export type LawStretch = {
  start: number;
  end: number;
  /** Null: the text speaks of itself. */
  law: string | null;
  /** New wording in quotation marks: there "dieses Gesetzes" means the amended law. */
  isWording: boolean;
};

export type RecogniserOptions = {
  /** Aliases of the register (abbreviations and full names) → its abbreviation. */
  laws?: Readonly<Record<string, string>>;
  /** Short forms this document uses for itself, before all others: "GO" → "GO NRW". */
  context?: Readonly<Record<string, string>>;
  /** The law the text belongs to: what "§ 5 dieses Gesetzes" means. */
  ownLaw?: string;
  /** Whose papers "LT-Drs.", "Vorlage" and "APr" are without a Land; "LT NRW" where not given. */
  parliament?: string;
  /** Stretches in their order, none over another, for texts that amend laws or explain it. */
  lawAt?: readonly LawStretch[];
  /** Places of the text's own ("§ 3", "Art. 1"): a reference to them cites no other law. */
  ownPlaces?: ReadonlySet<string>;
};
