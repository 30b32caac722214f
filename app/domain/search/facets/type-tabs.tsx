import { formatNumber } from "~/lib/number";
import { isChosen, type Narrowing } from "./narrowing";
import "./facets.css";

/** What kinds of records are looked for: the first choice, above everything. */
export function TypeTabs({ narrowing }: { narrowing: Narrowing }) {
  const { facets, filters, toggled, without } = narrowing;
  // Nothing to choose between.
  if (facets.art.length === 0) return null;
  const all = facets.art.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav aria-label="Art der Treffer" className="no-print">
      <ul className="facets__types">
        <li>
          <a
            className="facets__type"
            href={without(["art"])}
            aria-current={filters.art ? undefined : "true"}
          >
            Alle <span className="facets__count">{formatNumber(all)}</span>
          </a>
        </li>
        {facets.art.map(({ value, label, count }) => {
          const chosen = isChosen(narrowing, "art", value);
          return (
            <li key={value}>
              <a
                className="facets__type"
                href={toggled("art", value)}
                aria-current={chosen ? "true" : undefined}
              >
                {chosen && <span aria-hidden="true">✓</span>}
                {label} <span className="facets__count">{formatNumber(count)}</span>
                {chosen && <span className="visually-hidden">(gewählt, aufheben)</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
