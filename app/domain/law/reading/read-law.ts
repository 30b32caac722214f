import type { ChangeKind, ChangedParts } from "../change";
import type { LawLevel, LawStatus } from "../law";
import type { ProvisionUnit } from "../provision";
import type { ProvisionPart } from "../provision-text";
import type { LawProblem } from "./problem";

/** What a reader understood of a law; the same whatever the source looks like. */
export type ReadLaw = {
  /** Names it in a report: file, line or id. */
  place: string;
  abbreviation: string;
  title: string;
  /** Further names; abbreviation and title are names by themselves. */
  aliases: string[];
  level: LawLevel;
  status: LawStatus;
  classification: string;
  promulgation: string;
  /** `YYYY-MM-DD` or fuzzy. */
  dated: string | null;
  sourceUrl: string;
  note: string;
  /** The source holds the law as a whole: what is missing from it is no longer in force. */
  isComplete: boolean;
  /** Since when this edition is in force, `YYYY-MM-DD`, where the source says it. */
  validFrom: string | null;
  /** A day on which the source was up to date, `YYYY-MM-DD`, where it says one. */
  seenOn: string | null;
  /** Promulgation of its newest change, `YYYY-MM-DD`, where the source tells no more. */
  promulgatedOn: string | null;
  /** Between these days (`YYYY-MM-DD`) the source proves every change; one and the same for one edition. */
  recorded: { from: string; until: string } | null;
  provisions: ReadProvision[];
  amendments: ReadAmendment[];
};

export type ReadProvision = {
  unit: ProvisionUnit;
  number: string;
  heading: string;
  /** Headings of the parts it stands in, outermost first, by ` › `. */
  part: string;
  /** Null where the source gives no wording. */
  content: ProvisionPart[] | null;
  /** In our own words; only where nobody wrote it yet. */
  gist: string;
  note: string;
  sourceUrl: string;
  /** Line or id in the source. */
  place: string;
};

/** An amending act and what it does to this law. */
export type ReadAmendment = {
  act: ReadAct;
  changes: ReadChange[];
};

export type ReadAct = {
  title: string;
  dated: string | null;
  promulgation: string;
  promulgatedOn: string | null;
  inForceOn: string | null;
  procedureId: string | null;
  sourceUrl: string;
  note: string;
};

export type ReadChange = {
  unit: ProvisionUnit;
  number: string;
  change: ChangeKind;
  parts: ChangedParts;
  /** `YYYY-MM-DD`; null where nobody knows since when. */
  validFrom: string | null;
  note: string;
};

export type LawReading = {
  laws: ReadLaw[];
  /** What was refused, with its place. */
  failed: LawProblem[];
};

export function emptyLaw(place: string): ReadLaw {
  return {
    place,
    abbreviation: "",
    title: "",
    aliases: [],
    level: "land",
    status: "in-force",
    classification: "",
    promulgation: "",
    dated: null,
    sourceUrl: "",
    note: "",
    isComplete: false,
    validFrom: null,
    seenOn: null,
    promulgatedOn: null,
    recorded: null,
    provisions: [],
    amendments: [],
  };
}

/** A whole edition proves what held on its day, and nothing of the time before. */
export const editionOf = (day: string | null): ReadLaw["recorded"] =>
  day === null ? null : { from: day, until: day };

export function readProvision(
  place: Pick<ReadProvision, "unit" | "number"> & Partial<ReadProvision>,
): ReadProvision {
  return {
    heading: "",
    part: "",
    content: null,
    gist: "",
    note: "",
    sourceUrl: "",
    place: "",
    ...place,
  };
}
