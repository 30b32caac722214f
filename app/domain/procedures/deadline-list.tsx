import { daysBetween } from "~/lib/day";
import { formatFuzzyDate, formatWeekdayDate } from "~/lib/fuzzy-date";
import type { Obligation } from "./procedure";
import { obligationTexts } from "./stage-texts";
import { StatusBadge } from "./status-badge";
import { restDayHint, urgency, type Status } from "./texts";
import "./deadline-hint.css";

type Deadline = {
  id: string;
  title: string;
  due: string;
  obligation: Obligation;
  basis: string;
  derivation: string;
  doneOn: string | null;
  responsible: string | null;
};

type Props = {
  procedureId: string;
  deadlines: readonly Deadline[];
  mayWrite: boolean;
  today: string;
};

/** Every deadline with its binding force, its basis and the sum it follows from. */
export function DeadlineList({ procedureId, deadlines, mayWrite, today }: Props) {
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <caption className="visually-hidden">Fristen</caption>
        <thead>
          <tr>
            <th scope="col">Frist</th>
            <th scope="col">Fällig</th>
            <th scope="col">Woraus sie folgt</th>
            <th scope="col">Zuständig</th>
            {mayWrite && <th scope="col">Ändern</th>}
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <tr key={deadline.id}>
              <th scope="row">
                {deadline.title}
                <span className="small muted"> · {obligationTexts[deadline.obligation]}</span>
              </th>
              <td data-label="Fällig">
                <span className="nowrap">{formatWeekdayDate(deadline.due)}</span>{" "}
                <StatusBadge status={statusOf(deadline, today)} />
                <RestDayHint deadline={deadline} />
              </td>
              <td data-label="Woraus sie folgt">
                {deadline.derivation || "von Hand gesetzt"}
                {deadline.basis && <span className="small muted"> · {deadline.basis}</span>}
              </td>
              <td data-label="Zuständig">
                {deadline.responsible ?? <span className="muted">niemand</span>}
              </td>
              {mayWrite && (
                <td data-label="Ändern">
                  <Change procedureId={procedureId} deadline={deadline} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RestDayHint({ deadline: { obligation, due, doneOn } }: { deadline: Deadline }) {
  const hint = doneOn === null ? restDayHint(obligation, due) : null;
  return hint && <span className="deadline-hint">{hint}</span>;
}

function statusOf({ doneOn, due }: Deadline, today: string): Status {
  if (doneOn === null) return urgency(daysBetween(today, due));
  return { word: `erledigt am ${formatFuzzyDate(doneOn)}`, sign: "✓", tone: "success" };
}

function Change({ procedureId, deadline }: { procedureId: string; deadline: Deadline }) {
  const { id, title, doneOn } = deadline;
  return (
    <form
      method="post"
      action={`/verfahren/${procedureId}/fristen`}
      className="deadline-change no-print"
    >
      <input type="hidden" name="frist" value={id} />
      <button className="button button--small" name="erledigt" value={doneOn ? "nein" : "ja"}>
        {doneOn ? "Wieder öffnen" : "Erledigt"}
        <span className="visually-hidden">: {title}</span>
      </button>{" "}
      <a className="deadline-change__link" href={`/verfahren/${procedureId}/fristen/${id}`}>
        Bearbeiten<span className="visually-hidden">: {title}</span>
      </a>
    </form>
  );
}
