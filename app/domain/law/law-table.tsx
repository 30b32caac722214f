import { Badge } from "~/components/badge";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import type { LawLevel } from "./law";
import type { ListedLaw } from "./law-list.server";
import { lawLevelLabels, lawStatusTexts } from "./texts";
import "./law-table.css";

/** The laws of one page; where the level changes, its name stands between them. */
export function LawTable({ rows }: { rows: readonly ListedLaw[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--cards law-table">
        <caption className="visually-hidden">Gesetze, Verordnungen und Satzungen</caption>
        <thead>
          <tr>
            <th scope="col">Gesetz</th>
            <th scope="col" className="numeric">
              Vorschriften
            </th>
            <th scope="col">Zuletzt geändert</th>
            <th scope="col" className="numeric">
              In unseren Texten
            </th>
          </tr>
        </thead>
        {byLevel(rows).map(({ level, laws }) => (
          <tbody key={level}>
            <tr className="law-table__level">
              <th scope="rowgroup" colSpan={4}>
                {lawLevelLabels[level]}
              </th>
            </tr>
            {laws.map((law) => (
              <Row key={law.id} law={law} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ law }: { law: ListedLaw }) {
  const status = lawStatusTexts[law.status];
  return (
    <tr>
      <th scope="row" className="law-table__law">
        <a href={`/normen/${law.slug}`}>{typeset(law.abbreviation)}</a>
        {law.title !== law.abbreviation && (
          <span className="table__quiet">{typeset(law.title)}</span>
        )}
        {law.status !== "in-force" && (
          <Badge tone={status.tone} sign={status.sign}>
            {status.word}
          </Badge>
        )}
      </th>
      <Cell label="Vorschriften" isNumber>
        {law.provisions > 0 && formatNumber(law.provisions)}
      </Cell>
      <Cell label="Zuletzt geändert">{lastChange(law)}</Cell>
      <Cell label="In unseren Texten" isNumber>
        {law.touched > 0 && formatNumber(law.touched)}
      </Cell>
    </tr>
  );
}

type CellProps = { label: string; isNumber?: boolean; children: string | false | null };

/** On a phone what is empty is left out. */
function Cell({ label, isNumber = false, children }: CellProps) {
  const names = [isNumber && "numeric", !children && "is-empty"].filter(Boolean).join(" ");
  return (
    <td className={names || undefined} data-label={label}>
      {children || <span className="muted">–</span>}
    </td>
  );
}

/** What is known: since when its newest change holds, else the date of the act. */
function lastChange({ changedOn, amendedOn }: ListedLaw): string | null {
  const newest = [changedOn, amendedOn]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return newest ? formatFuzzyDate(newest) : null;
}

function byLevel(rows: readonly ListedLaw[]): { level: LawLevel; laws: ListedLaw[] }[] {
  const groups: { level: LawLevel; laws: ListedLaw[] }[] = [];
  for (const law of rows) {
    const known = groups.find(({ level }) => level === law.level);
    if (known) known.laws.push(law);
    else groups.push({ level: law.level, laws: [law] });
  }
  return groups;
}
