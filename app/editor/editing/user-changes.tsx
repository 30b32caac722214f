import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from "@lexical/list";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useLexicalAriaLiveRegion } from "@lexical/react/useLexicalAriaLiveRegion";
import {
  $getRoot,
  $parseSerializedNode,
  COMMAND_PRIORITY_NORMAL,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type SerializedLexicalNode,
} from "lexical";
import { useEffect, useRef } from "react";
import { $setBlockType, shiftListItem } from "../features/blocks/blocks";
import { addParagraph, type ParagraphPart } from "../features/blocks/add-paragraph";
import { CITATION_HERE_COMMAND, NEXT_CITATION_COMMAND, OPEN_LINK_DIALOG_COMMAND } from "./commands";
import { documentText } from "./editor-document";
import { keyAction, type KeyAction } from "./toolbar/shortcuts";

/** The text in the editor, for those outside it. */
export type WrittenText = {
  read(): string;
  /** Puts another text in its place, as one step that can be undone. */
  replace(stateText: string): void;
  /** Adds a paragraph behind the one with the caret, as one step that can be undone. */
  addParagraph(parts: readonly ParagraphPart[]): void;
  announce(message: string): void;
};

type Props = {
  lastText: { current: string };
  onReady: (text: WrittenText | null) => void;
  onUserChange: () => void;
  onSaveNow: () => void;
};

/** Reports what the person changes, and only that: loading and normalising are no changes. */
export function UserChanges({ lastText, onReady, onUserChange, onSaveNow }: Props) {
  const [editor] = useLexicalComposerContext();
  const announce = useLexicalAriaLiveRegion();
  const calls = useRef({ onReady, onUserChange, onSaveNow });
  useEffect(() => void (calls.current = { onReady, onUserChange, onSaveNow }));
  useEffect(() => {
    // Loading settles first, so that what it does to the text is not taken for a person's work.
    editor.update(() => {}, { discrete: true });
    let quiet = documentText(editor.getEditorState());
    calls.current.onReady({
      read: () => (lastText.current = documentText(editor.getEditorState())),
      replace: (stateText) => replaceText(editor, stateText),
      addParagraph: (parts) => addParagraph(editor, parts),
      announce,
    });
    const stop = mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        if (tags.has(HISTORY_MERGE_TAG)) {
          const text = documentText(editorState);
          if (text === quiet) return;
          quiet = text;
        }
        calls.current.onUserChange();
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const action = keyAction(event);
          if (!action || !perform(editor, action, () => calls.current.onSaveNow())) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, toToolbar(editor), COMMAND_PRIORITY_HIGH),
    );
    return () => {
      stop();
      calls.current.onReady(null);
    };
  }, [editor, announce, lastText]);
  return null;
}

function perform(editor: LexicalEditor, action: KeyAction, saveNow: () => void): boolean {
  switch (action.do) {
    case "block":
      editor.update(() => $setBlockType(action.type));
      return true;
    case "list":
      return editor.dispatchCommand(
        action.type === "bullet" ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND,
        undefined,
      );
    case "shift":
      // Also where there is nothing to shift: Alt with an arrow would leave the page.
      shiftListItem(editor, action.direction);
      return true;
    case "link":
      return editor.dispatchCommand(OPEN_LINK_DIALOG_COMMAND, undefined);
    case "next-citation":
      return editor.dispatchCommand(NEXT_CITATION_COMMAND, undefined);
    case "citation-here":
      return editor.dispatchCommand(CITATION_HERE_COMMAND, undefined);
    case "save":
      saveNow();
      return true;
  }
}

/** Escape leads out of the text to its toolbar, never to the top of the page. */
function toToolbar(editor: LexicalEditor) {
  return (event: KeyboardEvent) => {
    const item = editor
      .getRootElement()
      ?.parentElement?.querySelector<HTMLElement>("[data-toolbar-item][tabindex='0']");
    if (!item) return false;
    event.preventDefault();
    item.focus();
    return true;
  };
}

function replaceText(editor: LexicalEditor, stateText: string): void {
  const { root } = JSON.parse(stateText) as { root: { children: SerializedLexicalNode[] } };
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...root.children.map($parseSerializedNode));
      $getRoot().selectStart();
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
