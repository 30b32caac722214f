import type { ReactNode } from "react";
import {
  activeFilters,
  konnexitaetOptions,
  levelOptions,
  outcomeOptions,
  positionOptions,
  relevanceOptions,
  type FilterOption,
  type ModelNames,
} from "./filter-labels";
import { procedureListPath } from "./procedure-filters";
import "~/components/form.css";
import "./procedure-list.css";

type Props = {
  params: URLSearchParams;
  models: readonly ModelNames[];
  people: readonly { id: string; name: string }[];
};

const rare = ["ausgang", "relevanz", "haltung", "konnexitaet", "wp"];

/** The filters of the list; they live in the address, so a view can be kept and sent. */
export function ProcedureFilterForm({ params, models, people }: Props) {
  const open = rare.some((name) => params.get(name));
  return (
    <search>
      <form method="get" action="/verfahren" className="filters no-print">
        {["ansicht", "modell", "sortierung"].map((name) => {
          const value = params.get(name);
          return value && <input key={name} type="hidden" name={name} value={value} />;
        })}
        <div className="filters__grid filters__grid--first">
          <label>
            Titel oder Nummer
            <input
              className="control"
              type="search"
              name="q"
              defaultValue={params.get("q") ?? ""}
              maxLength={200}
            />
          </label>
          <Select name="ebene" label="Ebene" params={params} options={levelOptions} />
          <Select name="stand" label="Stand" params={params}>
            {models.map((model) => (
              <optgroup key={model.id} label={model.name}>
                {model.stages.map((stage) => (
                  <option key={stage.key} value={`${model.id}/${stage.key}`}>
                    {stage.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <Select name="zustaendig" label="Zuständig" params={params}>
            <option value="ich">ich</option>
            <option value="niemand">niemand</option>
            <optgroup label="Personen">
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          </Select>
        </div>
        <div className="filters__bottom">
          <details className="filters__more" open={open}>
            <summary>Weitere Filter</summary>
            <div className="filters__grid">
              <Select name="ausgang" label="Ausgang" params={params} options={outcomeOptions} />
              <Select name="relevanz" label="Relevanz" params={params} options={relevanceOptions} />
              <Select name="haltung" label="Haltung" params={params} options={positionOptions} />
              <Select
                name="konnexitaet"
                label="Konnexität"
                params={params}
                options={konnexitaetOptions}
              />
              <label>
                Wahlperiode
                <input
                  className="control"
                  name="wp"
                  inputMode="numeric"
                  pattern="[0-9]{1,2}"
                  defaultValue={params.get("wp") ?? ""}
                />
              </label>
            </div>
          </details>
          <button className="button button--small">Filtern</button>
        </div>
      </form>
    </search>
  );
}

function Select({
  name,
  label,
  params,
  options,
  children,
}: {
  name: string;
  label: string;
  params: URLSearchParams;
  options?: readonly FilterOption[];
  children?: ReactNode;
}) {
  return (
    <label>
      {label}
      <select className="control" name={name} defaultValue={params.get(name) ?? ""}>
        <option value="">alle</option>
        {options?.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {children}
      </select>
    </label>
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
