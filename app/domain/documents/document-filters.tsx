import { FilterBar, FilterChoice, FilterNumber, FilterWords } from "~/components/filter-bar";
import { documentKinds, extractionStates } from "./document";
import { isFiltered, type DocumentFilter } from "./document-list";
import { documentKindLabels, extractionTexts } from "./texts";

type Props = {
  filter: DocumentFilter;
  publishers: readonly string[];
  /** Title of the procedure that the list is narrowed to. */
  procedure: string | null;
};

const kinds = documentKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind] }));
const texts = extractionStates.map((state) => ({
  value: state,
  label: extractionTexts[state].word,
}));

export function DocumentFilters({ filter, publishers, procedure }: Props) {
  const { sortierung, richtung } = filter;
  return (
    <FilterBar
      action="/dokumente"
      keep={{ sortierung: sortierung === "datum" ? null : sortierung, richtung }}
      clearHref={isFiltered(filter) && "/dokumente"}
    >
      <FilterWords label="Titel, Nummer oder Herausgeber" name="q" value={filter.q} />
      <FilterChoice label="Art" name="art" value={filter.art} options={kinds} />
      <FilterChoice
        label="Herausgeber"
        name="herausgeber"
        value={filter.herausgeber}
        options={publishers.map((publisher) => ({ value: publisher, label: publisher }))}
      />
      <FilterNumber label="Jahr" name="jahr" value={filter.jahr} digits="4" example="2024" />
      <FilterChoice label="Datei und Text" name="text" value={filter.text} options={texts} />
      {filter.verfahren && (
        <label className="filter-bar__chosen choice">
          <input type="checkbox" name="verfahren" value={filter.verfahren} defaultChecked />
          <span>
            nur im Verfahren <strong>{procedure ?? "(nicht vorhanden)"}</strong>
          </span>
        </label>
      )}
    </FilterBar>
  );
}
