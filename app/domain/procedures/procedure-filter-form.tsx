import {
  activeFilters,
  konnexitaetOptions,
  levelOptions,
  outcomeOptions,
  positionOptions,
  relevanceOptions,
  type ModelNames,
} from "./filter-labels";
import { procedureListPath } from "./procedure-filters";
import { FilterBar, FilterChoice, FilterNumber, FilterWords } from "~/components/filter-bar";
import "./procedure-list.css";

type Props = {
  params: URLSearchParams;
  models: readonly ModelNames[];
  people: readonly { id: string; name: string }[];
};

const rare = ["ausgang", "relevanz", "haltung", "konnexitaet", "wp"];

export function ProcedureFilterForm({ params, models, people }: Props) {
  const field = (name: string) => ({ name, value: params.get(name) });
  return (
    <FilterBar
      action="/verfahren"
      keep={{
        ansicht: params.get("ansicht"),
        modell: params.get("modell"),
        sortierung: params.get("sortierung"),
      }}
      more={{
        open: rare.some((name) => params.get(name)),
        fields: (
          <>
            <FilterChoice label="Ausgang" {...field("ausgang")} options={outcomeOptions} />
            <FilterChoice label="Relevanz" {...field("relevanz")} options={relevanceOptions} />
            <FilterChoice label="Haltung" {...field("haltung")} options={positionOptions} />
            <FilterChoice
              label="Konnexität"
              {...field("konnexitaet")}
              options={konnexitaetOptions}
            />
            <FilterNumber label="Wahlperiode" {...field("wp")} digits="1,2" example="18" />
          </>
        ),
      }}
    >
      <FilterWords label="Titel oder Nummer" {...field("q")} />
      <FilterChoice label="Ebene" {...field("ebene")} options={levelOptions} />
      <FilterChoice label="Stand" {...field("stand")}>
        {models.map((model) => (
          <optgroup key={model.id} label={model.name}>
            {model.stages.map((stage) => (
              <option key={stage.key} value={`${model.id}/${stage.key}`}>
                {stage.name}
              </option>
            ))}
          </optgroup>
        ))}
      </FilterChoice>
      <FilterChoice label="Zuständig" {...field("zustaendig")}>
        <option value="ich">ich</option>
        <option value="niemand">niemand</option>
        <optgroup label="Personen">
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </FilterChoice>
    </FilterBar>
  );
}

/** What narrows the list right now; each chip takes its filter out. */
export function FilterChips({ params, models, people }: Props) {
  const active = activeFilters(params, models, people);
  if (active.length === 0) return null;
  const none = Object.fromEntries(active.map(({ name }) => [name, null]));
  return (
    <ul className="chips no-print" aria-label="Gesetzte Filter">
      {active.map(({ name, label }) => (
        <li key={name}>
          <a className="chips__chip" href={procedureListPath(params, { [name]: null })}>
            {label} <span aria-hidden="true">✕</span>
            <span className="visually-hidden"> – Filter entfernen</span>
          </a>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <a href={procedureListPath(params, none)}>Alle Filter entfernen</a>
        </li>
      )}
    </ul>
  );
}
