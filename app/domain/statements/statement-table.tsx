import { Badge } from "~/components/badge";
import type { Verdict } from "~/domain/currency/currency";
import { CurrencyBadge } from "~/domain/currency/currency-badge";
import { noPosition, positionTexts } from "~/domain/procedures/texts";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { StatementRow } from "./statement-list.server";
import { petitaCountText, sentText, tallyText } from "./texts";
import "./statement-table.css";

type Verdicts = Record<string, Verdict>;

export function StatementTable({
  rows,
  verdicts,
}: {
  rows: readonly StatementRow[];
  verdicts: Verdicts;
}) {
  return (
    <div className="table-scroll">
      <table className="table table--cards statement-table">
        <caption className="visually-hidden">Stellungnahmen und was aus ihren Petita wurde</caption>
        <thead>
          <tr>
            <th scope="col">Stellungnahme</th>
            <th scope="col">Haltung</th>
            <th scope="col">Versandt</th>
            <th scope="col">Petita</th>
            <th scope="col">Verfahren</th>
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

function Row({ row, verdict }: { row: StatementRow; verdict: Verdict | undefined }) {
  const position = row.position ? positionTexts[row.position] : noPosition;
  const hasPetita = Object.keys(row.tally).length > 0;
  return (
    <tr>
      <th scope="row" className="statement-table__title">
        <a href={`/stellungnahmen/${row.id}`}>{row.title}</a>
        <span className="table__quiet">
          {row.origin === "ours" && <strong>Unsere · </strong>}
          {row.author}
        </span>
        <CurrencyBadge verdict={verdict} />
        {row.confidentiality !== "house" && (
          <span className="table__quiet">
            <span aria-hidden="true">{confidentialitySigns[row.confidentiality]} </span>
            {confidentialityLabels[row.confidentiality]}
          </span>
        )}
      </th>
      <td>
        <Badge tone={position.tone} sign={position.sign}>
          {position.word}
        </Badge>
      </td>
      <td data-label="Versandt" className="nowrap">
        {row.sentOn ? formatFuzzyDate(row.sentOn) : sentText(row)}
      </td>
      <td data-label="Petita" className="statement-table__petita">
        {hasPetita ? (
          <>
            {petitaCountText(row.tally)}
            <span className="table__quiet">{tallyText(row.tally)}</span>
          </>
        ) : (
          <span className="muted">keine erfasst</span>
        )}
      </td>
      <td data-label="Verfahren" className="statement-table__procedure">
        {row.procedure ? (
          <a href={`/verfahren/${row.procedure.id}`}>{row.procedure.title}</a>
        ) : (
          <span className="muted">keines</span>
        )}
      </td>
    </tr>
  );
}
