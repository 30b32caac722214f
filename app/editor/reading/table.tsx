import type { TableCellNode, TableNode, TableRowNode } from "../state/document";
import { Inline } from "./inline";
import { List } from "./list";

const headsColumn = (cell: TableCellNode) => (cell.headerState & 1) !== 0;
const isHeadRow = (row: TableRowNode) => row.children.length > 0 && row.children.every(headsColumn);

/** A table that scrolls by itself, also with the keyboard, where the page is narrow. */
export function Table({ node }: { node: TableNode }) {
  const firstBodyRow = node.children.findIndex((row) => !isHeadRow(row));
  const headLength = firstBodyRow === -1 ? 0 : firstBodyRow;
  const rows = node.children.map((row, key) => (
    <tr key={key}>
      {row.children.map((cell, at) => (
        <Cell key={at} cell={cell} />
      ))}
    </tr>
  ));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else the keyboard cannot scroll it
    <section className="rich-text__table" aria-label="Tabelle" tabIndex={0}>
      <table>
        {headLength > 0 && <thead>{rows.slice(0, headLength)}</thead>}
        <tbody>{rows.slice(headLength)}</tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: TableCellNode }) {
  const span = {
    colSpan: cell.colSpan === 1 ? undefined : cell.colSpan,
    rowSpan: cell.rowSpan === 1 ? undefined : cell.rowSpan,
  };
  const content = cell.children.map((block, key) => {
    if (block.type === "list") return <List key={key} node={block} />;
    if (block.type === "quote")
      return (
        <blockquote key={key}>
          <Inline nodes={block.children} />
        </blockquote>
      );
    // A heading inside a cell would break the order of the page's headings.
    const Tag = block.type === "heading" ? "strong" : "p";
    return block.children.length > 0 ? (
      <Tag key={key}>
        <Inline nodes={block.children} />
      </Tag>
    ) : null;
  });
  if (cell.headerState === 0) return <td {...span}>{content}</td>;
  return (
    <th scope={headsColumn(cell) ? "col" : "row"} {...span}>
      {content}
    </th>
  );
}
