import type { ComparedRow, Piece } from "./compare-documents";
import "./compare-view.css";

type Props = {
  rows: readonly ComparedRow[];
  mineTitle: string;
  otherTitle: string;
};

const kindWords = {
  same: "unverändert",
  changed: "geändert",
  formatted: "nur anders gestaltet",
  "only-mine": "nur links",
  "only-other": "nur rechts",
} satisfies Record<ComparedRow["kind"], string>;

/** Two texts side by side, paragraph beside paragraph; on narrow pages one below the other. */
export function CompareView({ rows, mineTitle, otherTitle }: Props) {
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col">{mineTitle}</th>
          <th scope="col">{otherTitle}</th>
        </tr>
      </thead>
      <tbody>
        {foldSame(rows).map((row, key) =>
          "count" in row ? (
            <tr key={key} className="compare__folded">
              <td colSpan={2}>
                {row.count === 1 ? "1 Absatz unverändert" : `${row.count} Absätze unverändert`}
              </td>
            </tr>
          ) : (
            <tr key={key} className={`compare__row compare__row--${row.kind}`}>
              <Side pieces={row.mine} mark="ins" title={mineTitle} row={row} />
              <Side pieces={row.other} mark="del" title={otherTitle} row={row} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

type SideProps = { pieces: Piece[] | null; mark: "ins" | "del"; title: string; row: ComparedRow };

function Side({ pieces, mark: Mark, title, row }: SideProps) {
  const isHeading = row.type === "heading" || row.type === "section-heading";
  return (
    <td data-title={title} className={isHeading ? "compare__heading" : undefined}>
      {row.kind === "formatted" && <span className="compare__note">{kindWords.formatted}</span>}
      {pieces === null ? (
        <span className="compare__note">fehlt in dieser Fassung</span>
      ) : (
        pieces.map((piece, key) =>
          piece.only && piece.text.trim() !== "" ? (
            <Mark key={key}>
              <span className="visually-hidden">
                {Mark === "ins" ? "eingefügt: " : "gelöscht: "}
              </span>
              {piece.text}
              <span className="visually-hidden"> Ende </span>
            </Mark>
          ) : (
            piece.text
          ),
        )
      )}
    </td>
  );
}

type Folded = { count: number };

/** Long runs of unchanged paragraphs shrink to one line, with one paragraph left on either side. */
function foldSame(rows: readonly ComparedRow[]): (ComparedRow | Folded)[] {
  const shown: (ComparedRow | Folded)[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (rows[end]?.kind === "same") end++;
    const count = end - at;
    if (count > 3) {
      shown.push(...rows.slice(at, at + (at === 0 ? 0 : 1)), {
        count: count - (at === 0 ? 0 : 1) - (end === rows.length ? 0 : 1),
      });
      shown.push(...rows.slice(end - (end === rows.length ? 0 : 1), end));
    } else shown.push(...rows.slice(at, end));
    const next = rows[end];
    if (next) shown.push(next);
    at = end + 1;
  }
  return shown;
}
