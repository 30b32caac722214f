import { formatNumber } from "~/lib/number";
import type { Narrowing } from "./narrowing";
import "./facets.css";

/** What kind of record is looked for: the first choice, above everything. */
export function TypeTabs({ narrowing: { facets, filters, href } }: { narrowing: Narrowing }) {
  const all = facets.art.reduce((sum, { count }) => sum + count, 0);
  // Nothing to choose between.
  if (all === 0) return null;
  return (
    <nav aria-label="Art der Treffer" className="no-print">
      <ul className="facets__types">
        <Tab href={href("art", undefined)} label="Alle" count={all} current={!filters.art} />
        {facets.art.map(({ value, label, count }) => (
          <Tab
            key={value}
            href={href("art", value)}
            label={label}
            count={count}
            current={filters.art === value}
          />
        ))}
      </ul>
    </nav>
  );
}

type TabProps = { href: string; label: string; count: number; current: boolean };

function Tab({ href, label, count, current }: TabProps) {
  return (
    <li>
      <a className="facets__type" href={href} aria-current={current ? "true" : undefined}>
        {label} <span className="facets__count">{formatNumber(count)}</span>
      </a>
    </li>
  );
}
