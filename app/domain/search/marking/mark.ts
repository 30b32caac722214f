import type { Term } from "../query/term";

/** A place of the original text that matched, and which term it matched. */
export type Mark = { start: number; end: number; term: Term };
