import { formatNumber } from "~/lib/number";
import { facetNames, type FacetName, type FacetValue } from "../search";
import { countedAmongText, facetTexts } from "../texts";
import { isChosen, lawOf, type Narrowing } from "./narrowing";
import "./facets.css";

const groups = facetNames.filter((name) => name !== "art");
const shownAtOnce = 6;

const panelId = "eingrenzen-wahl";

/** React 18 hands these attributes on without knowing them. */
const asPopover = { popover: "auto" };
export const opensPanel = { popovertarget: panelId };
const closesPanel = { ...opensPanel, popovertargetaction: "hide" };

/** The facets that leave something to choose. */
export const shownFacets = ({ facets, filters }: Narrowing): FacetName[] =>
  groups.filter((name) => facets[name].length > (filters[name] ? 0 : 1));

type Props = { narrowing: Narrowing; countedAmong: number | null };

/**
 * Narrowing by links: every state of the search has its address. Beside the hits; on a narrow
 * screen over them, opened by the button above them, which needs no script either.
 */
export function FacetPanel({ narrowing, countedAmong }: Props) {
  const shown = shownFacets(narrowing);
  if (shown.length === 0) return null;
  return (
    <section className="facets no-print" aria-labelledby="eingrenzen" id={panelId} {...asPopover}>
      <div className="facets__head">
        <h2 id="eingrenzen" className="facets__title">
          Eingrenzen
        </h2>
        <button type="button" className="button button--small facets__close" {...closesPanel}>
          Schließen
        </button>
      </div>
      {shown.map((name) => (
        <FacetGroup key={name} name={name} narrowing={narrowing} />
      ))}
      <p className="small muted">
        Mehrere Werte einer Gruppe gelten als „oder“, mehrere Gruppen als „und“.
        {countedAmong !== null && ` ${countedAmongText(countedAmong)}`}
      </p>
    </section>
  );
}

function FacetGroup({ name, narrowing }: { name: FacetName; narrowing: Narrowing }) {
  const { facets, filters } = narrowing;
  const chosen = filters[name] ?? [];
  const values = name === "norm" ? lawsWithProvisions(facets.norm, chosen) : facets[name];
  const first = values.filter(
    ({ value }, index) => index < shownAtOnce || isNearChosen(value, name, chosen),
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

/** Below a law its provisions, where it or one of them is chosen. */
function lawsWithProvisions(values: readonly FacetValue[], chosen: readonly string[]) {
  const laws = values.filter(({ value }) => !value.includes("/"));
  const open = new Set(chosen.map(lawOf));
  return laws.flatMap((law) =>
    open.has(law.value)
      ? [law, ...values.filter(({ value }) => value.startsWith(`${law.value}/`))]
      : [law],
  );
}

/** The value itself, or a provision of a law that is chosen. */
const isNearChosen = (value: string, name: FacetName, chosen: readonly string[]) =>
  chosen.includes(value) ||
  (name === "norm" && chosen.some((each) => lawOf(each) === lawOf(value)));

type ValueProps = { name: FacetName; value: FacetValue; narrowing: Narrowing };

function Value({ name, value: { value, label, count }, narrowing }: ValueProps) {
  const chosen = isChosen(narrowing, name, value);
  const isWithin = name === "norm" && value.includes("/");
  return (
    <li className={isWithin ? "facets__within" : undefined}>
      <a
        className="facets__value"
        href={narrowing.toggled(name, value)}
        aria-current={chosen ? "true" : undefined}
      >
        <span className="facets__box" aria-hidden="true">
          {chosen && "✓"}
        </span>
        <span className="facets__label">
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
