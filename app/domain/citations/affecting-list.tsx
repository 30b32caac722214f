import { Badge } from "~/components/badge";
import { changeLabels } from "~/domain/law/change";
import { formatPath } from "~/domain/law/provision-path";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import type { Affecting, AffectingLaw } from "./affecting.server";
import "./citing-list.css";

/** Where a procedure stands, in words; procedures say it, this concept does not know them. */
type Staged = { stageText: string };

/** The procedures that change a provision: what happens to which place, from when. */
export function AffectingProcedures({ rows }: { rows: readonly (Affecting & Staged)[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="citing__list">
      {rows.map((row, index) => (
        <li key={index} className="citing__record">
          <a className="citing__title" href={`/verfahren/${row.id}/normen`}>
            {typeset(row.title)}
          </a>
          <span className="citing__quiet">{row.stageText}</span>
          <span className="citing__quiet">
            {[
              row.path && formatPath(row.path),
              row.change && changeLabels[row.change],
              row.effectiveOn && `ab ${formatFuzzyDate(row.effectiveOn)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function AffectingLawProcedures({ rows }: { rows: readonly (AffectingLaw & Staged)[] }) {
  return (
    <ul className="citing__list">
      {rows.map((row) => (
        <li key={row.id} className="citing__record">
          <a className="citing__title" href={`/verfahren/${row.id}/normen`}>
            {typeset(row.title)}
          </a>
          <span className="citing__quiet">
            {row.stageText}
            {row.places > 0 && ` · ${row.places === 1 ? "1 Stelle" : `${row.places} Stellen`}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Suggested() {
  return (
    <Badge tone="neutral" sign="?">
      Vorschlag
    </Badge>
  );
}
