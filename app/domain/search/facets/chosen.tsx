import { facetNames, type FacetName } from "../search";
import { facetTexts } from "../texts";
import { opensPanel } from "./facet-panel";
import { lawOf, type Narrowing } from "./narrowing";
import "./facets.css";

/** Kinds are chosen above, where they stay in sight. */
const names = facetNames.filter((name) => name !== "art");

type Props = { narrowing: Narrowing; canNarrow: boolean };

/** What narrows now, each value to be taken back; on a narrow screen also the way to all of them. */
export function ChosenFilters({ narrowing, canNarrow }: Props) {
  const { filters, toggled, without } = narrowing;
  const chosen = names.flatMap((name) =>
    (filters[name] ?? []).map((value, index) => ({ name, value, isFirst: index === 0 })),
  );
  if (chosen.length === 0 && !canNarrow) return null;
  return (
    <div className={`chosen-filters no-print ${chosen.length === 0 ? "chosen-filters--none" : ""}`}>
      {canNarrow && (
        <button
          type="button"
          className="button button--small chosen-filters__opener"
          {...opensPanel}
        >
          Eingrenzen
        </button>
      )}
      {chosen.length > 0 && (
        <ul className="chosen-filters__list" aria-label="Gewählte Eingrenzungen">
          {chosen.map(({ name, value, isFirst }) => (
            <li key={`${name} ${value}`}>
              <a className="chosen-filters__one" href={toggled(name, value)}>
                <span>
                  <span className={isFirst ? "muted" : "visually-hidden"}>{facetTexts[name]}:</span>
                  {!isFirst && <span className="muted">oder</span>}{" "}
                  {labelOf(narrowing, name, value)}
                </span>
                <span aria-hidden="true">✕</span>
                <span className="visually-hidden"> (aufheben)</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 1 && <a href={without(names)}>Alle aufheben</a>}
    </div>
  );
}

function labelOf({ facets }: Narrowing, name: FacetName, value: string): string {
  const label = (wanted: string) => facets[name].find((each) => each.value === wanted)?.label;
  if (name !== "norm" || !value.includes("/")) return label(value) ?? value;
  return [label(value) ?? value, label(lawOf(value))].filter(Boolean).join(" ");
}
