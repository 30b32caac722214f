import { daysBetween } from "~/lib/day";
import { formatFuzzyDate, formatWeekdayDate, latestDay } from "~/lib/fuzzy-date";
import type { ListedProcedure } from "./listed-procedure.server";
import { Nobody } from "./nobody";
import { StageBar } from "./stage-bar";
import { obligationTexts } from "./stage-texts";
import { StatusBadge } from "./status-badge";
import {
  levelTexts,
  noPosition,
  positionTexts,
  relevanceTexts,
  stepStateTexts,
  urgency,
} from "./texts";
import "./procedure-list.css";

type Props = { procedures: readonly ListedProcedure[]; today: string };

/** Every procedure in one line: where it stands, what comes, what we want, who sees to it. */
export function ProcedureTable({ procedures, today }: Props) {
  return (
    <div className="table-scroll">
      <table className="table table--cards procedure-table">
        <caption className="visually-hidden">Verfahren</caption>
        <thead>
          <tr>
            <th scope="col">Verfahren</th>
            <th scope="col">Stand</th>
            <th scope="col">Nächster Schritt</th>
            <th scope="col">Nächste Frist</th>
            <th scope="col">Haltung</th>
            <th scope="col">Zuständig</th>
          </tr>
        </thead>
        <tbody>
          {procedures.map((procedure) => (
            <Line key={procedure.id} procedure={procedure} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ procedure, today }: { procedure: ListedProcedure; today: string }) {
  const { id, title, shortTitle, position, responsible, confidentiality } = procedure;
  return (
    <tr>
      <th scope="row">
        <a href={`/verfahren/${id}`}>{shortTitle || title}</a>
        {shortTitle && shortTitle !== title && (
          <span className="table__quiet procedure-table__title">{title}</span>
        )}
        <span className="table__quiet">
          {factsOf(procedure).join(" · ")}
          {confidentiality !== "house" && (
            <> · {confidentiality === "department" ? "◐ Abteilung" : "● vertraulich"}</>
          )}
        </span>
      </th>
      <td data-label="Stand" className="procedure-table__stage">
        <StageBar
          progress={procedure.progress}
          outcome={procedure.outcome}
          overridden={procedure.overridden}
        />
      </td>
      <td data-label="Nächster Schritt">
        <NextStep step={procedure.nextStep} today={today} />
      </td>
      <td data-label="Nächste Frist">
        <NextDeadline deadline={procedure.nextDeadline} today={today} />
      </td>
      <td data-label="Haltung">
        <StatusBadge status={position ? positionTexts[position] : noPosition} />
      </td>
      <td data-label="Zuständig">{responsible ?? <Nobody outcome={procedure.outcome} />}</td>
    </tr>
  );
}

function factsOf({ level, relevance }: ListedProcedure): string[] {
  return [
    levelTexts[level],
    relevance ? `Relevanz ${relevanceTexts[relevance].word}` : "nicht bewertet",
  ];
}

function NextStep({ step, today }: { step: ListedProcedure["nextStep"]; today: string }) {
  if (!step) return <Nothing text="kein nächster Schritt" />;
  const late = step.state === "expected" && step.date !== null && latestDay(step.date) < today;
  return (
    <>
      <span className="procedure-table__step">{step.title}</span>
      <span className="table__quiet">
        {late ? "war erwartet" : stepStateTexts[step.state]}
        {step.date && ` ${formatFuzzyDate(step.date)}`}
      </span>
    </>
  );
}

function NextDeadline({
  deadline,
  today,
}: {
  deadline: ListedProcedure["nextDeadline"];
  today: string;
}) {
  if (!deadline) return <Nothing text="keine offene Frist" />;
  const { word, sign, tone } = urgency(daysBetween(today, deadline.due));
  return (
    <>
      <strong className="nowrap">{formatWeekdayDate(deadline.due)}</strong>
      <span className={`procedure-table__urgency procedure-table__urgency--${tone}`}>
        <span aria-hidden="true">{sign}</span> {word}
      </span>
      <span className="table__quiet procedure-table__step">
        {obligationTexts[deadline.obligation]}: {deadline.title}
      </span>
    </>
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
