import type { Citation, RecogniserOptions } from "~/domain/citations/citation";
import { recogniseCitations } from "~/domain/citations/scan";
import type { CitedRecord } from "~/editor/state/cited-record";
import { confirmCitations, type FoundCitation } from "~/editor/state/confirm-citations";
import type { EditorDocument } from "~/editor/state/document";

/** A recognised citation as the editor knows it. */
export function asFound({ start, end, text: _text, ...record }: Citation): FoundCitation {
  return { start, end, record: record as CitedRecord };
}

/**
 * A text with all that is recognised in it confirmed, as its author would have done it; for example
 * data. Every `leaveOpen`-th stays a suggestion.
 */
export function confirmRecognised(
  document: EditorDocument,
  options: RecogniserOptions,
  { newId, leaveOpen }: { newId: () => string; leaveOpen?: number },
): EditorDocument {
  return confirmCitations(document, {
    recognise: (text) => recogniseCitations(text, options).map(asFound),
    newId,
    decide: (_found, index) =>
      leaveOpen !== undefined && index % leaveOpen === leaveOpen - 1 ? undefined : "confirmed",
  });
}
