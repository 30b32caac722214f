import { checkEditorState } from "~/editor/state/check-editor-state";
import type { EditorDocument } from "~/editor/state/document";
import { AppError } from "~/lib/errors";

/** The document in this text; throws `invalid` with the guard's code as `reason` otherwise. */
export function checkedState(state: string): EditorDocument {
  const check = checkEditorState(state);
  if (!check.ok) throw new AppError("invalid", { reason: check.code, where: check.where });
  return check.state;
}
