import { Badge } from "~/components/badge";
import { recordPath } from "~/domain/records/record";
import { typeTexts } from "~/domain/search/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { Check } from "./checks.server";
import { stateTexts } from "./texts";

/** What has to be looked at, the gravest first. */
export function CheckTable({ rows }: { rows: readonly Check[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <caption className="visually-hidden">
          Gutachten und Stellungnahmen, die zu prüfen sind
        </caption>
        <thead>
          <tr>
            <th scope="col">Gutachten oder Stellungnahme</th>
            <th scope="col">Vorschriften</th>
            <th scope="col">Was ist</th>
            <th scope="col">Vom</th>
            <th scope="col">Verfasst von</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, type, title, number, provisions, state, changes, date, owner } = row;
            const { tone, sign, word } = stateTexts[state];
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`${recordPath(type, id)}/haltbarkeit`}>{title}</a>
                  <span className="table__quiet">{number ?? typeTexts[type].word}</span>
                </th>
                <td data-label="Vorschriften">{provisions.join(", ")}</td>
                <td>
                  <Badge tone={tone} sign={sign}>
                    {word}
                  </Badge>
                  {changes > 1 && <span className="table__quiet">{changes} Änderungen</span>}
                </td>
                <td className="nowrap" data-label="Vom">
                  {formatFuzzyDate(date)}
                </td>
                <td data-label="Verfasst von">{owner}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
