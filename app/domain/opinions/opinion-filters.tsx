import { FilterBar, FilterChoice, FilterWords } from "~/components/filter-bar";
import { currencyOptions } from "~/domain/currency/texts";
import { isFiltered, type OpinionFilter } from "./opinion-list";
import { opinionKinds, opinionStates } from "./opinion";
import { kindLabels, stateLabels } from "./texts";

type Named = { id: string; name: string };
type Props = {
  filter: OpinionFilter;
  years: { first: number; last: number } | null;
  departments: readonly Named[];
  people: readonly Named[];
};

const kinds = opinionKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }));
const states = opinionStates.map((state) => ({ value: state, label: stateLabels[state] }));

export function OpinionFilters({ filter, years, departments, people }: Props) {
  const { q, art, jahr, stand, haltbarkeit, abteilung, von, sortierung, richtung } = filter;
  return (
    <FilterBar
      action="/gutachten"
      keep={{
        sortierung: sortierung === "datum" ? null : sortierung,
        richtung: richtung === "ab" ? null : richtung,
      }}
      clearHref={isFiltered(filter) && "/gutachten"}
      more={{
        open: Boolean(abteilung ?? von),
        fields: (
          <>
            <FilterChoice
              label="Abteilung"
              name="abteilung"
              value={abteilung}
              options={departments.map(asOption)}
            />
            <FilterChoice
              label="Verfasst von"
              name="von"
              value={von}
              options={people.map(asOption)}
            />
          </>
        ),
      }}
    >
      <FilterWords label="Titel, Aktenzeichen oder Leitsatz" name="q" value={q} />
      <FilterChoice label="Art" name="art" value={art} options={kinds} />
      <FilterChoice label="Jahr" name="jahr" value={jahr?.toString()} options={yearsDown(years)} />
      <FilterChoice label="Stand" name="stand" value={stand} options={states} />
      <FilterChoice
        label="Haltbarkeit"
        name="haltbarkeit"
        value={haltbarkeit}
        options={currencyOptions}
      />
    </FilterBar>
  );
}

const asOption = ({ id, name }: Named) => ({ value: id, label: name });

function yearsDown(years: Props["years"]) {
  if (!years) return [];
  return Array.from({ length: years.last - years.first + 1 }, (_, at) => {
    const year = String(years.last - at);
    return { value: year, label: year };
  });
}
