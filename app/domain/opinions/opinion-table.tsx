import { Badge } from "~/components/badge";
import { SortableHead } from "~/components/sortable-head";
import type { Verdict } from "~/domain/currency/currency";
import { CurrencyBadge } from "~/domain/currency/currency-badge";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { dayOfInstant } from "~/lib/day";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { OpinionRow } from "./opinion-list.server";
import { opinionListHref, type OpinionFilter, type OpinionSort } from "./opinion-list";
import { kindLabels, stateBadges, stateLabels } from "./texts";
import "./opinion-table.css";

type Props = {
  rows: readonly OpinionRow[];
  verdicts: Record<string, Verdict>;
  filter: OpinionFilter;
};

export function OpinionTable({ rows, verdicts, filter }: Props) {
  return (
    <div className="table-scroll">
      <table className="table table--cards opinion-table">
        <caption className="visually-hidden">Gutachten, Vermerke und Kurzbewertungen</caption>
        <thead>
          <tr>
            <Head filter={filter} by="aktenzeichen" label="Aktenzeichen" />
            <th scope="col">Titel und erster Leitsatz</th>
            <Head filter={filter} by="datum" label="Datum" />
            <th scope="col">Stand</th>
            <th scope="col">Verfasst von</th>
            <Head filter={filter} by="bearbeitet" label="Bearbeitet" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} verdict={verdicts[row.id]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, verdict }: { row: OpinionRow; verdict: Verdict | undefined }) {
  const badge = stateBadges[row.state];
  return (
    <tr>
      <td className="opinion-table__number">
        {row.fileNumber}
        <span className="table__quiet opinion-table__aside">{kindLabels[row.kind]}</span>
      </td>
      <th scope="row" className="opinion-table__title">
        <a href={`/gutachten/${row.id}`}>{row.title}</a>
        {row.confidentiality !== "house" && (
          <span className="table__quiet">
            <span aria-hidden="true">{confidentialitySigns[row.confidentiality]} </span>
            {confidentialityLabels[row.confidentiality]}
          </span>
        )}
        {row.teaser && <span className="table__quiet opinion-table__teaser">{row.teaser}</span>}
      </th>
      <td className="nowrap" data-label="Datum">
        {formatFuzzyDate(row.date)}
      </td>
      <td className="opinion-table__states">
        <Badge tone={badge.tone} sign={badge.sign}>
          {stateLabels[row.state]}
        </Badge>
        <CurrencyBadge
          verdict={row.state === "draft" && verdict === "stands" ? undefined : verdict}
        />
      </td>
      <td data-label="Verfasst von">{[row.owner, row.department].filter(Boolean).join(" · ")}</td>
      <td data-label="Bearbeitet" className="nowrap">
        {formatDayOf(row.updatedAt)}
        <span className="table__quiet opinion-table__aside">Fassung&nbsp;{row.version}</span>
      </td>
    </tr>
  );
}

function Head({ filter, by, label }: { filter: OpinionFilter; by: OpinionSort; label: string }) {
  const active = filter.sortierung === by;
  const next = active && filter.richtung === "ab" ? "auf" : "ab";
  return (
    <SortableHead
      label={label}
      href={opinionListHref(filter, { sortierung: by, richtung: next })}
      direction={active ? filter.richtung : null}
    />
  );
}

const formatDayOf = (instant: number) => formatFuzzyDate(dayOfInstant(instant));
