import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
} from "lexical";
import { useEffect, useState } from "react";
import { $blockAt, type BlockHere } from "../../features/blocks/blocks";
import { $linkDraft } from "../../features/links/links";
import { $missingSections } from "../../features/sections/sections";
import { $hasHeaderRow, $tableHere } from "../../features/tables/tables";
import type { Section } from "../../state/document";

export type ToolbarState = {
  block: BlockHere;
  bold: boolean;
  italic: boolean;
  inLink: boolean;
  inTable: boolean;
  hasHeaderRow: boolean;
  missing: Section[];
};

const atRest: ToolbarState = {
  block: "paragraph",
  bold: false,
  italic: false,
  inLink: false,
  inTable: false,
  hasHeaderRow: false,
  missing: [],
};

/** What the toolbar shows about the place of the caret; renders only when something changed. */
export function useToolbarState() {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(atRest);
  const [canUndo, setCanUndo] = useState(false);
  const [canRedo, setCanRedo] = useState(false);
  useEffect(() => {
    const read = () => {
      const seen = editor.getEditorState().read($toolbarState);
      setState((old) => unlessSame(old, { ...old, ...seen }));
    };
    read();
    return mergeRegister(
      editor.registerUpdateListener(read),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (can) => (setCanUndo(can), false),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (can) => (setCanRedo(can), false),
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  return { editor, canUndo, canRedo, ...state };
}

function $toolbarState(): Partial<ToolbarState> {
  const selection = $getSelection();
  const missing = $missingSections();
  const table = $tableHere();
  const around = {
    missing,
    inTable: table !== null,
    hasHeaderRow: table !== null && $hasHeaderRow(table),
  };
  if (!$isRangeSelection(selection)) return around;
  return {
    ...around,
    block: $blockAt(selection.anchor.getNode()),
    bold: selection.hasFormat("bold"),
    italic: selection.hasFormat("italic"),
    inLink: $linkDraft().exists,
  };
}

function unlessSame(old: ToolbarState, next: ToolbarState): ToolbarState {
  return JSON.stringify(old) === JSON.stringify(next) ? old : next;
}
