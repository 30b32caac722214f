import { sanitizeAttributeValue } from "write-excel-file/utility";

/** `cell` is its name, as `G2`; `url` is absolute. */
type CellLink = { cell: string; url: string };

const idOf = (index: number) => `rId-adresse-${index}`;

/** Spreadsheets take the parts of a sheet in one order only: links stand before the margins. */
const cellsOf = (links: readonly CellLink[]) =>
  `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="${idOf(index)}"/>`).join("")}</hyperlinks>`;

/**
 * Cells of the only sheet that lead to an address. A part of the file of its own, not a formula: what
 * the cell says stays a text.
 */
export const linksOf = (links: readonly CellLink[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (sheet: string) =>
          links.length === 0
            ? sheet
            : sheet.replace("<pageMargins", `${cellsOf(links)}<pageMargins`),
      },
      "xl/worksheets/_rels/sheet{id}.xml.rels": {
        insert: () =>
          links
            .map(
              ({ url }, index) =>
                `<Relationship Id="${idOf(index)}" Type="${hyperlink}" Target="${sanitizeAttributeValue(url)}" TargetMode="External"/>`,
            )
            .join(""),
      },
    },
  },
});

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
