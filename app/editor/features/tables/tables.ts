import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  INSERT_TABLE_COMMAND,
  TableCellHeaderStates,
  type TableNode,
} from "@lexical/table";
import { $getSelection, type LexicalEditor } from "lexical";

export const tableLimits = { rows: 50, columns: 12 } as const;

export const tableActions = [
  "row-above",
  "row-below",
  "column-before",
  "column-after",
  "toggle-header",
  "delete-row",
  "delete-column",
  "delete-table",
] as const;
export type TableAction = (typeof tableActions)[number];

/** The first row heads the columns; that is what a screen reader reads out with each cell. */
export function insertTable(editor: LexicalEditor, rows: number, columns: number): void {
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    rows: String(rows),
    columns: String(columns),
    includeHeaders: { rows: true, columns: false },
  });
}

export function $tableHere(): TableNode | null {
  const selection = $getSelection();
  const node = selection?.getNodes()[0];
  return node ? $findTableNode(node) : null;
}

export function $hasHeaderRow(table: TableNode): boolean {
  const row = table.getFirstChild();
  return (
    $isTableRowNode(row) &&
    row
      .getChildren()
      .every((cell) => $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW))
  );
}

export function $changeTable(action: TableAction): void {
  const table = $tableHere();
  if (!table) return;
  switch (action) {
    case "row-above":
      return void $insertTableRowAtSelection(false);
    case "row-below":
      return void $insertTableRowAtSelection(true);
    case "column-before":
      return void $insertTableColumnAtSelection(false);
    case "column-after":
      return void $insertTableColumnAtSelection(true);
    case "delete-row":
      return $deleteTableRowAtSelection();
    case "delete-column":
      return $deleteTableColumnAtSelection();
    case "toggle-header":
      return $toggleHeaderRow(table);
    case "delete-table":
      table.selectPrevious();
      return table.remove();
  }
}

function $toggleHeaderRow(table: TableNode): void {
  const row = table.getFirstChild();
  if (!$isTableRowNode(row)) return;
  const state = $hasHeaderRow(table) ? TableCellHeaderStates.NO_STATUS : TableCellHeaderStates.ROW;
  for (const cell of row.getChildren())
    if ($isTableCellNode(cell)) cell.setHeaderStyles(state, TableCellHeaderStates.ROW);
}
