import type { Citation } from "~/domain/citations/recogniser/citation";
import type { CitedRecord } from "~/editor/state/cited-record";
import type { FoundCitation } from "~/editor/state/confirm-citations";

/** A recognised citation as the editor knows it. */
export function asFound({ start, end, text: _text, ...record }: Citation): FoundCitation {
  return { start, end, record: record as CitedRecord };
}
