import type { EditorState, LexicalEditor } from "lexical";
import { schemaOf } from "../state/schema-of";

/** Stored text into the editor; throws where Lexical does not understand a part of it. */
export function loadDocument(editor: LexicalEditor, stateText: string): void {
  const { root } = JSON.parse(stateText) as { root: unknown };
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root })));
}

/** What the editor holds, as it is stored. */
export function documentText(state: EditorState): string {
  const { root } = state.toJSON();
  return JSON.stringify({ schema: schemaOf(root), root });
}
