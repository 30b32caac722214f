import { FilterBar, FilterChoice, FilterWords } from "~/components/filter-bar";
import { positions } from "~/domain/procedures/procedure";
import { positionTexts } from "~/domain/procedures/texts";
import { petitumOutcomes, statementOrigins } from "./statement";
import { isFiltered, notSent, type StatementFilter } from "./statement-list";
import { originLabels, petitumOutcomeTexts } from "./texts";

type Props = {
  filter: StatementFilter;
  years: readonly string[];
  /** The procedure the list is narrowed to. */
  procedure: { id: string; title: string } | null;
};

const origins = statementOrigins.map((origin) => ({ value: origin, label: originLabels[origin] }));
const positionOptions = positions.map((position) => ({
  value: position,
  label: positionTexts[position].word,
}));
const outcomes = petitumOutcomes.map((outcome) => ({
  value: outcome,
  label: petitumOutcomeTexts[outcome].word,
}));

export function StatementFilters({ filter, years, procedure }: Props) {
  return (
    <FilterBar action="/stellungnahmen" clearHref={isFiltered(filter) && "/stellungnahmen"}>
      <FilterWords label="Titel oder wer Stellung nimmt" name="q" value={filter.q} />
      <FilterChoice label="Wessen" name="wessen" value={filter.wessen} options={origins} />
      <FilterChoice
        label="Haltung"
        name="haltung"
        value={filter.haltung}
        options={positionOptions}
      />
      <FilterChoice
        label="Jahr"
        name="jahr"
        value={filter.jahr}
        options={[
          ...years.map((year) => ({ value: year, label: year })),
          { value: notSent, label: "ohne Datum, Entwürfe" },
        ]}
      />
      <FilterChoice
        label="Petitum mit Ergebnis"
        name="ergebnis"
        value={filter.ergebnis}
        options={outcomes}
      />
      {filter.verfahren && (
        <label className="filter-bar__chosen choice">
          <input type="checkbox" name="verfahren" value={filter.verfahren} defaultChecked />
          <span>
            nur im Verfahren <strong>{procedure?.title ?? "(nicht vorhanden)"}</strong>
          </span>
        </label>
      )}
    </FilterBar>
  );
}
