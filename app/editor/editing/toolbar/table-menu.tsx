import type { LexicalEditor } from "lexical";
import { $changeTable, tableActions } from "../../features/tables/tables";
import { tableLabels } from "../texts";
import { MenuButton } from "./menu-button";

type Props = { editor: LexicalEditor; hasHeaderRow: boolean };

/** Rows, columns and header row of the table the caret stands in. */
export function TableMenu({ editor, hasHeaderRow }: Props) {
  const items = tableActions.map((action) => ({
    label: action === "toggle-header" ? headerLabel(hasHeaderRow) : tableLabels[action],
    removes: action.startsWith("delete"),
    onChoose: () => {
      editor.update(() => $changeTable(action));
      editor.focus();
    },
  }));
  return <MenuButton label="Tabelle bearbeiten" icon="table" items={items} />;
}

function headerLabel(present: boolean): string {
  return `${tableLabels["toggle-header"]} ${present ? "entfernen" : "einrichten"}`;
}
