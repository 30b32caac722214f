import type { ReactNode } from "react";
import { isFiltered, type OpinionFilter } from "./opinion-list";
import { opinionKinds, opinionStates } from "./opinion";
import { kindLabels, stateLabels } from "./texts";
import "./opinion-filters.css";

type Named = { id: string; name: string };
type Props = {
  filter: OpinionFilter;
  years: { first: number; last: number } | null;
  departments: readonly Named[];
  people: readonly Named[];
};

/** A plain GET form: the filter lives in the address. */
export function OpinionFilters({ filter, years, departments, people }: Props) {
  return (
    <search className="opinion-filters">
      <form method="get" action="/gutachten" className="opinion-filters__form">
        <div className="opinion-filters__words">
          <label className="opinion-filters__field">
            <span>Titel, Aktenzeichen oder Leitsatz</span>
            <input className="control" type="search" name="q" defaultValue={filter.q} />
          </label>
          <button className="button">Filtern</button>
          {isFiltered(filter) && (
            <a className="button button--quiet" href="/gutachten">
              Alle zeigen
            </a>
          )}
        </div>
        <details className="opinion-filters__more" open={choosesMore(filter)}>
          <summary>Weitere Filter</summary>
          <div className="opinion-filters__choices">
            <Choice label="Art" name="art" value={filter.art}>
              {opinionKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindLabels[kind]}
                </option>
              ))}
            </Choice>
            <Choice label="Jahr" name="jahr" value={filter.jahr}>
              {yearsDown(years).map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Choice>
            <Choice label="Stand" name="stand" value={filter.stand}>
              {opinionStates.map((state) => (
                <option key={state} value={state}>
                  {stateLabels[state]}
                </option>
              ))}
            </Choice>
            <Choice label="Abteilung" name="abteilung" value={filter.abteilung}>
              {departments.map(namedOption)}
            </Choice>
            <Choice label="Verfasst von" name="von" value={filter.von}>
              {people.map(namedOption)}
            </Choice>
          </div>
        </details>
        {filter.sortierung !== "datum" && (
          <input type="hidden" name="sortierung" value={filter.sortierung} />
        )}
        {filter.richtung !== "ab" && (
          <input type="hidden" name="richtung" value={filter.richtung} />
        )}
      </form>
    </search>
  );
}

const choosesMore = (filter: OpinionFilter) => isFiltered({ ...filter, q: undefined });

function Choice(props: { label: string; name: string; value?: string; children: ReactNode }) {
  return (
    <label className="opinion-filters__field">
      <span>{props.label}</span>
      <select className="control" name={props.name} defaultValue={props.value ?? ""}>
        <option value="">alle</option>
        {props.children}
      </select>
    </label>
  );
}

const namedOption = ({ id, name }: Named) => (
  <option key={id} value={id}>
    {name}
  </option>
);

function yearsDown(years: Props["years"]): number[] {
  if (!years) return [];
  return Array.from({ length: years.last - years.first + 1 }, (_, at) => years.last - at);
}
