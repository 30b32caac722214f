import { SortableHead } from "~/components/sortable-head";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import {
  decisionListHref,
  directionOf,
  type DecisionFilter,
  type DecisionSort,
} from "./decision-list";
import type { DecisionRow } from "./decision-list.server";
import { provisionsText } from "./texts";
import "./decision-table.css";

type Props = { rows: readonly DecisionRow[]; filter: DecisionFilter };

export function DecisionTable({ rows, filter }: Props) {
  return (
    <div className="table-scroll">
      <table className="table table--cards decision-table">
        <caption className="visually-hidden">Gerichtsentscheidungen und worum es ging</caption>
        <thead>
          <tr>
            <Head filter={filter} by="datum" label="Datum" />
            <Head filter={filter} by="gericht" label="Gericht und Leitsatz" />
            <th scope="col">Vorschriften</th>
            <th scope="col">Ergebnis</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td data-label="Datum" className="nowrap">
                {row.date ? formatFuzzyDate(row.date) : <span className="muted">unbekannt</span>}
              </td>
              <th scope="row" className="decision-table__title">
                <a href={`/entscheidungen/${row.id}`}>{row.title}</a>
                {row.confidentiality !== "house" && (
                  <span className="table__quiet">
                    <span aria-hidden="true">{confidentialitySigns[row.confidentiality]} </span>
                    {confidentialityLabels[row.confidentiality]}
                  </span>
                )}
                {row.headnote && <span className="decision-table__headnote">{row.headnote}</span>}
              </th>
              <td data-label="Vorschriften" className="decision-table__provisions">
                {provisionsText(row.provisions) || <span className="muted">–</span>}
              </td>
              <td data-label="Ergebnis" className="decision-table__outcome">
                {row.outcome || <span className="muted">–</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ filter, by, label }: { filter: DecisionFilter; by: DecisionSort; label: string }) {
  const active = filter.sortierung === by;
  const direction = directionOf(filter);
  const next = direction === "ab" ? "auf" : "ab";
  return (
    <SortableHead
      label={label}
      href={decisionListHref(filter, { sortierung: by, richtung: active ? next : undefined })}
      direction={active ? direction : null}
    />
  );
}
