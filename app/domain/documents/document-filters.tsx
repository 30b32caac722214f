import type { ReactNode } from "react";
import { documentKinds, extractionStates } from "./document";
import { isFiltered, type DocumentFilter } from "./document-list";
import { documentKindLabels, extractionTexts } from "./texts";
import "./document-filters.css";

type Props = {
  filter: DocumentFilter;
  publishers: readonly string[];
  /** Title of the procedure that the list is narrowed to. */
  procedure: string | null;
};

/** A plain GET form: the filter lives in the address. */
export function DocumentFilters({ filter, publishers, procedure }: Props) {
  return (
    <search className="document-filters">
      <form method="get" action="/dokumente" className="document-filters__form">
        <label className="document-filters__field document-filters__words">
          <span>Titel, Nummer oder Herausgeber</span>
          <input className="control" type="search" name="q" defaultValue={filter.q} />
        </label>
        <Choice label="Art" name="art" value={filter.art}>
          {documentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {documentKindLabels[kind]}
            </option>
          ))}
        </Choice>
        <Choice label="Herausgeber" name="herausgeber" value={filter.herausgeber}>
          {publishers.map((publisher) => (
            <option key={publisher}>{publisher}</option>
          ))}
        </Choice>
        <label className="document-filters__field">
          <span>Jahr</span>
          <input
            className="control"
            name="jahr"
            inputMode="numeric"
            pattern="[0-9]{4}"
            title="vierstellig, zum Beispiel 2024"
            defaultValue={filter.jahr}
          />
        </label>
        <Choice label="Datei und Text" name="text" value={filter.text}>
          {extractionStates.map((state) => (
            <option key={state} value={state}>
              {extractionTexts[state].word}
            </option>
          ))}
        </Choice>
        {filter.verfahren && (
          <label className="document-filters__chosen">
            <input type="checkbox" name="verfahren" value={filter.verfahren} defaultChecked />
            <span>
              nur im Verfahren <strong>{procedure ?? "(nicht vorhanden)"}</strong>
            </span>
          </label>
        )}
        {filter.sortierung !== "datum" && (
          <input type="hidden" name="sortierung" value={filter.sortierung} />
        )}
        {filter.richtung && <input type="hidden" name="richtung" value={filter.richtung} />}
        <div className="document-filters__actions">
          <button className="button">Filtern</button>
          {isFiltered(filter) && (
            <a className="button button--quiet" href="/dokumente">
              Alle zeigen
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

function Choice(props: { label: string; name: string; value?: string; children: ReactNode }) {
  return (
    <label className="document-filters__field">
      <span>{props.label}</span>
      <select className="control" name={props.name} defaultValue={props.value ?? ""}>
        <option value="">alle</option>
        {props.children}
      </select>
    </label>
  );
}
