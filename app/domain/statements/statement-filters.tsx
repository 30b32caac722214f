import type { ReactNode } from "react";
import { positions } from "~/domain/procedures/procedure";
import { positionTexts } from "~/domain/procedures/texts";
import { petitumOutcomes, statementOrigins } from "./statement";
import { isFiltered, notSent, statementListPath, type StatementFilter } from "./statement-list";
import { originLabels, petitumOutcomeTexts } from "./texts";
import "~/components/form.css";
import "./statement-filters.css";

type Props = {
  filter: StatementFilter;
  years: readonly string[];
  /** The procedure the list is narrowed to. */
  procedure: { id: string; title: string } | null;
};

/** A plain GET form: the filter lives in the address. */
export function StatementFilters({ filter, years, procedure }: Props) {
  return (
    <search>
      <form method="get" action="/stellungnahmen" className="statement-filters no-print">
        <label className="statement-filters__words">
          Titel oder wer Stellung nimmt
          <input className="control" type="search" name="q" defaultValue={filter.q} />
        </label>
        <Choice label="Wessen" name="wessen" value={filter.wessen}>
          {statementOrigins.map((origin) => (
            <option key={origin} value={origin}>
              {originLabels[origin]}
            </option>
          ))}
        </Choice>
        <Choice label="Haltung" name="haltung" value={filter.haltung}>
          {positions.map((position) => (
            <option key={position} value={position}>
              {positionTexts[position].word}
            </option>
          ))}
        </Choice>
        <Choice label="Jahr" name="jahr" value={filter.jahr}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
          <option value={notSent}>ohne Datum, Entwürfe</option>
        </Choice>
        <Choice label="Petitum mit Ergebnis" name="ergebnis" value={filter.ergebnis}>
          {petitumOutcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {petitumOutcomeTexts[outcome].word}
            </option>
          ))}
        </Choice>
        {filter.verfahren && <input type="hidden" name="verfahren" value={filter.verfahren} />}
        <div className="statement-filters__actions">
          <button className="button">Filtern</button>
          {isFiltered(filter) && (
            <a className="button button--quiet" href="/stellungnahmen">
              Alle zeigen
            </a>
          )}
        </div>
      </form>
      {procedure && (
        <p className="statement-filters__procedure">
          Nur zum Verfahren „{procedure.title}“{" "}
          <a href={statementListPath(filter, { verfahren: undefined })}>aufheben</a>
        </p>
      )}
    </search>
  );
}

function Choice(props: { label: string; name: string; value?: string; children: ReactNode }) {
  return (
    <label>
      {props.label}
      <select className="control" name={props.name} defaultValue={props.value ?? ""}>
        <option value="">alle</option>
        {props.children}
      </select>
    </label>
  );
}
