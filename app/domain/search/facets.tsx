import { facetNames, searchPath, type FacetName, type Facets, type Filters } from "./search";
import { facetTexts } from "./texts";
import "./facets.css";
import { formatNumber } from "~/lib/number";

type Props = { query: string; facets: Facets; filters: Filters };

const narrowing = facetNames.filter((name) => name !== "art");

/** Narrowing by links: every state of the search has its address. */
export function FacetBar({ query, facets, filters }: Props) {
  const all = facets.art.reduce((sum, { count }) => sum + count, 0);
  const shown = narrowing.filter((name) => facets[name].length > 1 || filters[name]);
  return (
    <div className="facets">
      <nav aria-label="Art der Treffer">
        <ul className="facets__types">
          <TypeLink
            href={searchPath(query, { ...filters, art: undefined })}
            label="Alle"
            count={all}
            current={!filters.art}
          />
          {facets.art.map(({ value, label, count }) => (
            <TypeLink
              key={value}
              href={searchPath(query, { ...filters, art: value })}
              label={label}
              count={count}
              current={filters.art === value}
            />
          ))}
        </ul>
      </nav>
      {shown.length > 0 && (
        <details className="facets__more" open={narrowing.some((name) => filters[name])}>
          <summary>Weiter eingrenzen</summary>
          <div className="facets__groups">
            {shown.map((name) => (
              <FacetGroup key={name} name={name} query={query} facets={facets} filters={filters} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

type TypeLinkProps = { href: string; label: string; count: number; current: boolean };

function TypeLink({ href, label, count, current }: TypeLinkProps) {
  return (
    <li>
      <a className="facets__type" href={href} aria-current={current ? "true" : undefined}>
        {label} <span className="facets__count">{formatNumber(count)}</span>
      </a>
    </li>
  );
}

const mostValues = 12;

function FacetGroup({ name, query, facets, filters }: Props & { name: FacetName }) {
  const chosen = filters[name];
  const values = facets[name].filter(({ value }, index) => index < mostValues || value === chosen);
  return (
    <section className="facets__group">
      <h2 className="facets__name">{facetTexts[name]}</h2>
      <ul className="facets__values">
        {values.map(({ value, label, count }) => (
          <li key={value}>
            {value === chosen ? (
              <a href={searchPath(query, { ...filters, [name]: undefined })} aria-current="true">
                <span aria-hidden="true">✓ </span>
                {label}
                <span className="visually-hidden"> (gewählt, aufheben)</span>
                <span aria-hidden="true"> ✕</span>
              </a>
            ) : (
              <a href={searchPath(query, { ...filters, [name]: value })}>
                {label} <span className="facets__count">{formatNumber(count)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
