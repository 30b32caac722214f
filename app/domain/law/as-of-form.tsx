import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { AskedDay } from "./asked-day";
import "./as-of-form.css";

type Props = { action: string; asked: AskedDay };

/** „Was galt am …“: a plain form, so that the day stands in the address. */
export function AsOfForm({ action, asked }: Props) {
  const value = asked.error ? asked.asked : asked.isToday ? "" : formatFuzzyDate(asked.day);
  return (
    <search className="as-of no-print">
      <form method="get" action={action} className="as-of__form">
        <label className="as-of__label" htmlFor="am">
          Was galt am
        </label>
        <input
          id="am"
          className="control as-of__day"
          name="am"
          defaultValue={value}
          placeholder="TT.MM.JJJJ"
          autoComplete="off"
          maxLength={30}
          aria-invalid={asked.error ? true : undefined}
          aria-describedby={asked.error ? "am-fehler" : undefined}
        />
        <button className="button button--small">Zeigen</button>
        {!asked.isToday && (
          <a className="as-of__today" href={action}>
            Heute
          </a>
        )}
      </form>
      {asked.error && (
        <p className="field__error" id="am-fehler">
          {asked.error}
        </p>
      )}
    </search>
  );
}
