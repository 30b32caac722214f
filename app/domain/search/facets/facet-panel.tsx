import { formatNumber } from "~/lib/number";
import { facetNames, type FacetName, type FacetValue } from "../search";
import { countedAmongText, facetTexts } from "../texts";
import type { Narrowing } from "./narrowing";
import "./facets.css";

const groups = facetNames.filter((name) => name !== "art");
const shownAtOnce = 6;

type Props = { narrowing: Narrowing; countedAmong: number | null };

/** Narrowing by links: every state of the search has its address. */
export function FacetPanel({ narrowing, countedAmong }: Props) {
  const { facets, filters } = narrowing;
  const shown = groups.filter((name) => facets[name].length > (filters[name] ? 0 : 1));
  if (shown.length === 0) return null;
  return (
    <section className="facets no-print" aria-labelledby="eingrenzen">
      <h2 id="eingrenzen" className="facets__title">
        Eingrenzen
      </h2>
      {shown.map((name) => (
        <FacetGroup key={name} name={name} narrowing={narrowing} />
      ))}
      {countedAmong !== null && <p className="small muted">{countedAmongText(countedAmong)}</p>}
    </section>
  );
}

function FacetGroup({ name, narrowing }: { name: FacetName; narrowing: Narrowing }) {
  const { facets, filters } = narrowing;
  const values = name === "norm" ? lawsWithProvisions(facets.norm, filters.norm) : facets[name];
  const first = values.filter(
    ({ value }, index) => index < shownAtOnce || isChosen(value, filters[name]),
  );
  const rest = values.filter((value) => !first.includes(value));
  const list = (shown: readonly FacetValue[]) => (
    <ul className="facets__values">
      {shown.map((value) => (
        <Value key={value.value} name={name} value={value} narrowing={narrowing} />
      ))}
    </ul>
  );
  return (
    <section className="facets__group" aria-labelledby={`eingrenzen-${name}`}>
      <h3 id={`eingrenzen-${name}`} className="facets__name">
        {facetTexts[name]}
      </h3>
      {list(first)}
      {rest.length > 0 && (
        <details className="facets__rest">
          <summary>{formatNumber(rest.length)} mehr anzeigen</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

/** Below a law its provisions, where it is chosen. */
function lawsWithProvisions(values: readonly FacetValue[], chosen: string | undefined) {
  const laws = values.filter(({ value }) => !value.includes("/"));
  const [law] = chosen?.split("/") ?? [];
  if (!law) return laws;
  const provisions = values.filter(({ value }) => value.startsWith(`${law}/`));
  return laws.flatMap((each) => (each.value === law ? [each, ...provisions] : [each]));
}

const isChosen = (value: string, chosen: string | undefined) =>
  chosen !== undefined && (value === chosen || value.startsWith(`${chosen.split("/")[0]}/`));

type ValueProps = { name: FacetName; value: FacetValue; narrowing: Narrowing };

function Value({ name, value: { value, label, count }, narrowing }: ValueProps) {
  const chosen = narrowing.filters[name] === value;
  const isWithin = name === "norm" && value.includes("/");
  return (
    <li className={isWithin ? "facets__within" : undefined}>
      <a
        className="facets__value"
        href={narrowing.href(name, chosen ? undefined : value)}
        aria-current={chosen ? "true" : undefined}
      >
        <span className="facets__label">
          {chosen && <span aria-hidden="true">✓ </span>}
          {label}
          {chosen && <span className="visually-hidden"> (gewählt, aufheben)</span>}
        </span>
        <span className="facets__count">
          {formatNumber(count)}
          <span className="visually-hidden"> Treffer</span>
        </span>
      </a>
    </li>
  );
}
