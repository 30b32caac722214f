import { isDay, today, type Day } from "~/lib/day";
import { missingDayText, parseFuzzyDate } from "~/lib/fuzzy-date";
import { formatLongDate } from "~/lib/fuzzy-date";

export type DayAsked = { day: Day; typed: string; issue: string | null };

/** „Was galt am …“: the day of the address, today without one or where it is none. */
export function readDayAsked(params: URLSearchParams): DayAsked {
  const typed = params.get("am")?.trim() ?? "";
  if (typed === "") return { day: today(), typed, issue: null };
  const day = parseFuzzyDate(typed);
  if (day !== null && isDay(day)) return { day, typed, issue: null };
  const issue = missingDayText(typed) ?? "Nennen Sie einen Tag, etwa 01.03.2021.";
  return { day: today(), typed, issue };
}

/** Asks for another day; a plain form. */
export function DayForm({ asked, action }: { asked: DayAsked; action: string }) {
  const { day, typed, issue } = asked;
  return (
    <form className="day-form no-print" method="get" action={action}>
      <label className="field__label" htmlFor="am">
        Was galt am
      </label>
      <input
        id="am"
        name="am"
        className="control"
        defaultValue={typed}
        placeholder="TT.MM.JJJJ"
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? "am-error" : undefined}
      />
      <button className="button button--small">Zeigen</button>
      {typed !== "" && <a href={action}>Heute</a>}
      {issue && (
        <p className="field__error" id="am-error">
          {issue}
        </p>
      )}
      <p className="muted small">Gezeigt wird der Stand vom {formatLongDate(day)}.</p>
    </form>
  );
}
