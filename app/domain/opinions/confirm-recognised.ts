import type { RecogniserOptions } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { confirmCitations } from "~/editor/state/confirm-citations";
import type { EditorDocument } from "~/editor/state/document";
import { asFound } from "./found-citation";

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
