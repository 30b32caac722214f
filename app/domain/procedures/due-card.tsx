import { daysBetween } from "~/lib/day";
import { formatWeekdayDate } from "~/lib/fuzzy-date";
import type { ProcedurePage } from "./procedure-page.server";
import { obligationTexts } from "./stage-texts";
import { StatusBadge } from "./status-badge";
import { urgency } from "./texts";
import "./procedure-header.css";

type Props = {
  procedureId: string;
  deadline: NonNullable<ProcedurePage["nextDeadline"]>;
  /** How many deadlines there are, done ones included. */
  count: number;
  today: string;
};

/** The one deadline that matters, and where it comes from. */
export function DueCard({ procedureId, deadline, count, today }: Props) {
  const { title, due, derivation, basis, obligation } = deadline;
  const pressing = urgency(daysBetween(today, due));
  return (
    <section className={`due-card due-card--${pressing.tone}`} aria-label="Nächste Frist">
      <p className="due-card__date">{formatWeekdayDate(due)}</p>
      <div className="due-card__text">
        <p className="due-card__title">
          {title} <StatusBadge status={pressing} />
        </p>
        <p className="due-card__why">
          {[derivation || basis, obligationTexts[obligation]].filter(Boolean).join(" · ")}
        </p>
      </div>
      <a href={`/verfahren/${procedureId}/fristen`}>
        {count === 1 ? "Zur Frist" : `Alle ${count} Fristen`}
      </a>
    </section>
  );
}
