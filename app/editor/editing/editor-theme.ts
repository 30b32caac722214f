import type { EditorThemeClasses } from "lexical";

/** The text being written looks like the text being read: same elements, same style sheet. */
export const editorTheme: EditorThemeClasses = {
  text: { underline: "editing-underline" },
  list: { nested: { listitem: "editing-nested-item" } },
  table: "editing-table",
  tableScrollableWrapper: "rich-text__table",
  tableCellSelected: "editing-cell-selected",
  tableSelection: "editing-table-selection",
};
