import { formatNumber } from "~/lib/number";
import { Badge } from "~/components/badge";
import { EmptyState } from "~/components/page";
import { stateTexts } from "~/domain/currency/texts";
import { ProcedureTable } from "~/domain/procedures/procedure-table";
import { StatusBadge } from "~/domain/procedures/status-badge";
import { notRated, relevanceTexts, urgency } from "~/domain/procedures/texts";
import { recordPath } from "~/domain/records/record";
import { typeTexts } from "~/domain/search/texts";
import { daysBetween } from "~/lib/day";
import { formatWeekdayDate } from "~/lib/fuzzy-date";
import { formatInstant } from "~/lib/instant";
import type { Overview } from "./overview.server";
import "./overview.css";

/** `1 Frist überfällig, 3 in den nächsten sieben Tagen` */
export function pressingText({ overdue, thisWeek }: Overview["pressing"]): string {
  const count = (number: number) => `${number} ${number === 1 ? "Frist" : "Fristen"}`;
  if (overdue === 0 && thisWeek === 0) return "In den nächsten sieben Tagen läuft keine Frist ab.";
  if (overdue === 0) return `${count(thisWeek)} in den nächsten sieben Tagen`;
  return `${count(overdue)} überfällig, ${thisWeek || "keine"} in den nächsten sieben Tagen`;
}

/** What is due, what nobody owns, what one is writing, what one follows, what is new. */
export function OverviewView({ overview }: { overview: Overview }) {
  const { due, unowned, writing, followed, changed, checks, leads, today } = overview;
  return (
    <div className="overview">
      <div className="overview__column">
        <section className="overview__card" aria-labelledby="due">
          <h2 id="due">Fristen der nächsten 30 Tage</h2>
          {due.length === 0 ? (
            <p className="muted">In den nächsten 30 Tagen läuft keine offene Frist ab.</p>
          ) : (
            <ul className="overview__lines">
              {due.map((line) => (
                <DueLine key={line.id} line={line} today={today} />
              ))}
            </ul>
          )}
        </section>
        {checks.rows.length > 0 && (
          <section className="overview__card" aria-labelledby="checks">
            <h2 id="checks">Haltbarkeit prüfen</h2>
            <ul className="overview__lines">
              {checks.rows.map((check) => (
                <CheckLine key={check.id} check={check} />
              ))}
            </ul>
            <p>
              <a href={leads ? "/haltbarkeit" : "/haltbarkeit?von=ich"}>
                {checks.more
                  ? `Mehr als ${formatNumber(checks.total)} ansehen`
                  : checks.total > checks.rows.length
                    ? `Alle ${formatNumber(checks.total)} ansehen`
                    : "Zur Liste"}
              </a>
            </p>
          </section>
        )}
      </div>
      <div className="overview__column">
        {unowned.length > 0 && (
          <section className="overview__card" aria-labelledby="unowned">
            <h2 id="unowned">Niemand zuständig</h2>
            <ul className="overview__lines">
              {unowned.map(({ id, title, relevance }) => (
                <li key={id} className="overview__line">
                  <a href={`/verfahren/${id}`}>{title}</a>
                  <StatusBadge status={relevance ? relevanceTexts[relevance] : notRated} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {writing.length > 0 && (
          <section className="overview__card" aria-labelledby="writing">
            <h2 id="writing">Sie schreiben an</h2>
            <ul className="overview__lines">
              {writing.map((line) => (
                <WritingLine key={line.id} line={line} />
              ))}
            </ul>
          </section>
        )}
        <section className="overview__card" aria-labelledby="changed">
          <h2 id="changed">Neu und geändert</h2>
          {changed.length === 0 ? (
            <p className="muted">Noch ist nichts eingetragen.</p>
          ) : (
            <ChangedLines changed={changed} />
          )}
        </section>
      </div>
      <section className="overview__wide" aria-labelledby="followed">
        <h2 id="followed">{leads ? "Laufende Verfahren" : "Ihre Verfahren"}</h2>
        {followed.length === 0 ? (
          <EmptyState title="Ihnen ist kein laufendes Verfahren zugewiesen">
            <a href="/verfahren?ausgang=laufend">Alle laufenden Verfahren ansehen</a>
          </EmptyState>
        ) : (
          <>
            <ProcedureTable procedures={followed} today={today} />
            <p>
              <a href={leads ? "/verfahren?ausgang=laufend" : "/verfahren?zustaendig=ich"}>
                {leads ? "Alle laufenden Verfahren" : "Alle, für die Sie zuständig sind"}
              </a>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

function DueLine({ line, today }: { line: Overview["due"][number]; today: string }) {
  const { title, due, procedureId, procedure, responsible, mine, basis } = line;
  return (
    <li className="overview__line">
      <span className="overview__date">{formatWeekdayDate(due)}</span>
      <span className="overview__what">
        <a href={`/verfahren/${procedureId}/fristen`}>{title}</a>
        <span className="muted small">
          {[procedure, basis, mine ? "Sie" : (responsible ?? "niemand zuständig")]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <StatusBadge status={urgency(daysBetween(today, due))} />
    </li>
  );
}

function CheckLine({ check }: { check: Overview["checks"]["rows"][number] }) {
  const { id, type, title, number, provisions, state } = check;
  const { tone, sign, word } = stateTexts[state];
  return (
    <li className="overview__line">
      <span className="overview__what">
        <a href={`${recordPath(type, id)}/haltbarkeit`}>{title}</a>
        <span className="muted small">
          {[number, provisions.join(", ")].filter(Boolean).join(" · ")}
        </span>
      </span>
      <Badge tone={tone} sign={sign}>
        {word}
      </Badge>
    </li>
  );
}

function WritingLine({ line }: { line: Overview["writing"][number] }) {
  const { id, title, fileNumber, draftAt } = line;
  return (
    <li className="overview__line">
      <span className="overview__what">
        <a href={`/gutachten/${id}/bearbeiten`}>{title}</a>
        <span className="muted small">{fileNumber}</span>
      </span>
      {draftAt !== null && (
        <Badge tone="warning" sign="✎">
          nicht als Fassung gespeichert
        </Badge>
      )}
    </li>
  );
}

function ChangedLines({ changed }: { changed: Overview["changed"] }) {
  return (
    <ul className="overview__lines">
      {changed.map(({ id, type, title, updatedAt }) => (
        <li key={id} className="overview__line">
          <span className="overview__what">
            <a href={recordPath(type, id)}>{title}</a>
            <span className="muted small">
              {typeTexts[type].word} · {formatInstant(updatedAt)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
