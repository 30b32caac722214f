import type { RecordType } from "~/domain/records/record";
import type { ShownHit } from "~/domain/search/search";
import type { Confidentiality } from "~/domain/users/confidentiality";

/** The saved search that met a record. */
export type Reason = { id: string; name: string };

/** Where the text of a record has what was looked for. */
export type NewsPassage = Pick<
  ShownHit,
  "url" | "passage" | "why" | "markedTitle" | "markedSnippet"
>;

/** A record that saved searches met. */
export type News = {
  id: string;
  type: RecordType;
  title: string;
  confidentiality: Confidentiality;
  /** `YYYY-MM-DD` or fuzzy: the date a reader would name. */
  date: string | null;
  /** Instant (ms). */
  foundAt: number;
  reasons: Reason[];
};
