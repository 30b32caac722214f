import { facetNames, searchPath, type FacetName } from "../search";
import { facetTexts } from "../texts";
import type { Narrowing } from "./narrowing";
import "./facets.css";

type Props = { narrowing: Narrowing; query: string };

/** What narrows now, each to be taken back. */
export function ChosenFilters({ narrowing, query }: Props) {
  const { filters, href } = narrowing;
  const chosen = facetNames.filter((name) => name !== "art" && filters[name]);
  if (chosen.length === 0) return null;
  return (
    <div className="chosen-filters no-print">
      <ul className="chosen-filters__list" aria-label="Gewählte Eingrenzungen">
        {chosen.map((name) => (
          <li key={name}>
            <a className="chosen-filters__one" href={href(name, undefined)}>
              <span>
                <span className="muted">{facetTexts[name]}:</span> {labelOf(narrowing, name)}
              </span>
              <span aria-hidden="true">✕</span>
              <span className="visually-hidden"> (aufheben)</span>
            </a>
          </li>
        ))}
      </ul>
      {chosen.length > 1 && <a href={searchPath(query, {})}>Alle aufheben</a>}
    </div>
  );
}

function labelOf({ facets, filters }: Narrowing, name: FacetName): string {
  const value = filters[name] ?? "";
  const label = facets[name].find((each) => each.value === value)?.label;
  if (name !== "norm" || !value.includes("/")) return label ?? value;
  const law = facets.norm.find((each) => each.value === value.split("/")[0])?.label;
  return [label ?? value, law].filter(Boolean).join(" ");
}
