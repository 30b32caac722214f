import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from "@lexical/list";
import { useLexicalFocusManagerRef } from "@lexical/react/useLexicalFocusManagerRef";
import { useLexicalRovingTabIndexRef } from "@lexical/react/useLexicalRovingTabIndexRef";
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from "lexical";
import { useCallback, type ReactNode } from "react";
import { shiftListItem } from "../../features/blocks/blocks";
import {
  NEXT_CITATION_COMMAND,
  OPEN_LINK_DIALOG_COMMAND,
  OPEN_TABLE_DIALOG_COMMAND,
} from "../commands";
import { BlockMenu } from "./block-menu";
import { SectionMenu } from "./section-menu";
import { shortcuts } from "./shortcuts";
import { TableMenu } from "./table-menu";
import { ToolbarButton } from "./toolbar-button";
import { useToolbarState } from "./use-toolbar-state";
import "./toolbar.css";

const items = "[data-toolbar-item]";

/** One tab stop with arrows, Home and End; Alt+F10 leads here from the text, Escape back. */
export function Toolbar({ controls }: { controls: string }) {
  const { editor, ...here } = useToolbarState();
  const rove = useLexicalRovingTabIndexRef({ itemSelector: items });
  const manageFocus = useLexicalFocusManagerRef({ toolbarItemSelector: items });
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      rove(element);
      manageFocus(element);
    },
    [rove, manageFocus],
  );
  const inList = here.block === "bullet" || here.block === "number";
  const act = (change: (editor: LexicalEditor) => void) => () => {
    change(editor);
    editor.focus();
  };
  const toggleList = (type: "bullet" | "number") =>
    act(() => {
      if (here.block === type) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
      else if (type === "bullet") editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
      else editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
    });
  return (
    <div
      ref={ref}
      className="toolbar"
      role="toolbar"
      aria-label="Text gestalten"
      aria-controls={controls}
    >
      <Group>
        <ToolbarButton
          icon="undo"
          label="Rückgängig"
          shortcut={shortcuts.undo}
          unavailable={!here.canUndo}
          onPress={act(() => editor.dispatchCommand(UNDO_COMMAND, undefined))}
        />
        <ToolbarButton
          icon="redo"
          label="Wiederherstellen"
          shortcut={shortcuts.redo}
          unavailable={!here.canRedo}
          onPress={act(() => editor.dispatchCommand(REDO_COMMAND, undefined))}
        />
      </Group>
      <Group>
        <BlockMenu editor={editor} block={here.block} />
      </Group>
      <Group>
        {(["bold", "italic"] as const).map((format) => (
          <ToolbarButton
            key={format}
            icon={format}
            label={format === "bold" ? "Fett" : "Kursiv"}
            shortcut={shortcuts[format]}
            pressed={here[format]}
            onPress={act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format))}
          />
        ))}
        <ToolbarButton
          icon="link"
          label={here.inLink ? "Link bearbeiten" : "Link einfügen"}
          shortcut={shortcuts.link}
          pressed={here.inLink}
          onPress={() => editor.dispatchCommand(OPEN_LINK_DIALOG_COMMAND, undefined)}
        />
      </Group>
      <Group>
        {(["bullet", "number"] as const).map((type) => (
          <ToolbarButton
            key={type}
            icon={type}
            label={type === "bullet" ? "Aufzählung" : "Nummerierung"}
            shortcut={shortcuts[type]}
            pressed={here.block === type}
            unavailable={here.block === "section"}
            onPress={toggleList(type)}
          />
        ))}
        {(["outdent", "indent"] as const).map((icon) => (
          <ToolbarButton
            key={icon}
            icon={icon}
            label={icon === "indent" ? "Eine Stufe tiefer" : "Eine Stufe höher"}
            shortcut={shortcuts[icon]}
            unavailable={!inList}
            onPress={act(() => void shiftListItem(editor, icon === "indent" ? "in" : "out"))}
          />
        ))}
      </Group>
      <Group>
        {here.inTable ? (
          <TableMenu editor={editor} hasHeaderRow={here.hasHeaderRow} />
        ) : (
          <ToolbarButton
            icon="table"
            label="Tabelle einfügen"
            unavailable={here.block === "section"}
            onPress={() => editor.dispatchCommand(OPEN_TABLE_DIALOG_COMMAND, undefined)}
          />
        )}
        <SectionMenu editor={editor} missing={here.missing} />
      </Group>
      <Group>
        <ToolbarButton
          icon="citation"
          label="Nächstes offenes Zitat"
          shortcut={shortcuts.nextCitation}
          onPress={() => editor.dispatchCommand(NEXT_CITATION_COMMAND, undefined)}
        />
      </Group>
    </div>
  );
}

function Group({ children }: { children: ReactNode }) {
  return <div className="toolbar__group">{children}</div>;
}
