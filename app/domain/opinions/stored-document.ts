import { checkEditorState, type EditorStateCode } from "~/editor/state/check-editor-state";
import type { EditorDocument, ReadableDocument } from "~/editor/state/document";
import { salvage } from "~/editor/state/salvage";

export type StoredDocument =
  | { intact: true; document: EditorDocument }
  | { intact: false; document: ReadableDocument; code: EditorStateCode; where: string };

/** Stored text as far as this program understands it; what it does not know is shown, not dropped. */
export function readStored(state: string): StoredDocument {
  const check = checkEditorState(state);
  return check.ok
    ? { intact: true, document: check.state }
    : { intact: false, document: salvage(state), code: check.code, where: check.where };
}
