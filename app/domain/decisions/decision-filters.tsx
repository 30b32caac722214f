import { FilterBar, FilterChoice, FilterNumber, FilterWords } from "~/components/filter-bar";
import { isFiltered, type DecisionFilter } from "./decision-list";

type Props = {
  filter: DecisionFilter;
  courts: readonly string[];
  /** Title of the procedure that the list is narrowed to. */
  procedure: string | null;
};

export function DecisionFilters({ filter, courts, procedure }: Props) {
  const { sortierung, richtung } = filter;
  return (
    <FilterBar
      action="/entscheidungen"
      keep={{ sortierung: sortierung === "datum" ? null : sortierung, richtung }}
      clearHref={isFiltered(filter) && "/entscheidungen"}
    >
      <FilterWords label="Aktenzeichen, Leitsatz oder Ergebnis" name="q" value={filter.q} />
      <FilterChoice
        label="Gericht"
        name="gericht"
        value={filter.gericht}
        options={courts.map((court) => ({ value: court, label: court }))}
      />
      <FilterWords label="Vorschrift oder Gesetz" name="vorschrift" value={filter.vorschrift} />
      <FilterNumber label="Jahr" name="jahr" value={filter.jahr} digits="4" example="2017" />
      {filter.verfahren && (
        <label className="filter-bar__chosen choice">
          <input type="checkbox" name="verfahren" value={filter.verfahren} defaultChecked />
          <span>
            nur zum Verfahren <strong>{procedure ?? "(nicht vorhanden)"}</strong>
          </span>
        </label>
      )}
    </FilterBar>
  );
}
