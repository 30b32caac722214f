import type { CitedRecord } from "../../state/cited-record";
import type { FoundCitation } from "../../state/confirm-citations";

/** What the editor asks of those who know citations; it knows none itself. */
export type CitationReader = {
  recognise: (text: string) => readonly FoundCitation[];
  /** `§ 26 Abs. 4 GO NRW`: what the record says, as a person reads it. */
  describe: (record: CitedRecord) => string;
  /** Where the register says what stands there; null for what is no provision of a law. */
  cardPathOf: (record: CitedRecord) => string | null;
};

/** Brings the reader when the editor has time for it; may fail while offline. */
export type LoadCitationReader = () => Promise<CitationReader>;
