import type { BlockHere, BlockType } from "../features/blocks/blocks";
import type { TableAction } from "../features/tables/tables";

/** The German words of the editor. */
export const blockLabels: Record<BlockType, string> = {
  paragraph: "Absatz",
  h3: "Überschrift 1",
  h4: "Überschrift 2",
  h5: "Überschrift 3",
  quote: "Zitat",
};

export const blockHereLabels: Record<BlockHere, string> = {
  ...blockLabels,
  bullet: "Aufzählung",
  number: "Nummerierung",
  section: "Abschnitt",
};

export const tableLabels: Record<TableAction, string> = {
  "row-above": "Zeile darüber einfügen",
  "row-below": "Zeile darunter einfügen",
  "column-before": "Spalte links einfügen",
  "column-after": "Spalte rechts einfügen",
  "toggle-header": "Kopfzeile",
  "delete-row": "Zeile löschen",
  "delete-column": "Spalte löschen",
  "delete-table": "Tabelle löschen",
};
