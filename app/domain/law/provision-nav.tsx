import { provisionPath } from "./provision-address";
import { provisionLabel, type ProvisionUnit } from "./provision";
import "./provision-view.css";

type Neighbour = { slug: string; unit: ProvisionUnit; number: string } | null;

/** To the provisions before and after. */
export function ProvisionNav(props: { slug: string; previous: Neighbour; next: Neighbour }) {
  const { slug, previous, next } = props;
  if (!previous && !next) return null;
  return (
    <nav aria-label="Vorschriften davor und danach" className="provision-nav no-print">
      {previous && (
        <a href={provisionPath(slug, previous.slug)} rel="prev">
          <span aria-hidden="true">‹ </span>
          {provisionLabel(previous.unit, previous.number)}
        </a>
      )}
      {next && (
        <a className="provision-nav__next" href={provisionPath(slug, next.slug)} rel="next">
          {provisionLabel(next.unit, next.number)}
          <span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  );
}
