import type { ReactNode } from "react";
import { Found } from "~/components/found";
import { PageHeader } from "~/components/page";
import { dayOfInstant } from "~/lib/day";
import type { FoundMark } from "~/lib/found-mark";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { moreText } from "~/lib/number";
import { Nobody } from "./nobody";
import type { ProcedurePage } from "./procedure-page.server";
import { StatusBadge } from "./status-badge";
import {
  identifierKindTexts,
  konnexitaetTexts,
  levelTexts,
  noPosition,
  notRated,
  positionTexts,
  relevanceTexts,
  termText,
  workStateTexts,
} from "./texts";
import "./procedure-header.css";

type Props = {
  procedure: ProcedurePage;
  /** What was looked for in the summary. */
  found: readonly FoundMark[] | undefined;
  mayWrite: boolean;
  /** Everything; otherwise only what tells the procedure from others. */
  full: boolean;
};

/** What a procedure is and what it means for us. */
export function ProcedureHeader({ procedure, found, mayWrite, full }: Props) {
  const { id, title, shortTitle, level, term, summary, uncertainty } = procedure;
  return (
    <>
      <PageHeader
        title={shortTitle || title}
        lead={shortTitle && shortTitle !== title ? title : undefined}
        crumbs={[
          { label: "Verfahren", href: "/verfahren" },
          { label: levelTexts[level], href: `/verfahren?ebene=${level}` },
          ...(term
            ? [{ label: termText(term), href: `/verfahren?ebene=${level}&wp=${term}` }]
            : []),
        ]}
        actions={mayWrite && <HeaderActions id={id} />}
      />
      <Facts procedure={procedure} full={full} />
      {full && summary && (
        <p className="procedure-summary">
          <Found text={summary} marks={found} />
        </p>
      )}
      {full && uncertainty && (
        <p className="procedure-doubt">
          <span aria-hidden="true">?</span> <strong>Unsicher:</strong> {uncertainty}
        </p>
      )}
    </>
  );
}

function HeaderActions({ id }: { id: string }) {
  return (
    <>
      <a className="button button--quiet" href={`/verfahren/${id}/bearbeiten`}>
        Bearbeiten
      </a>
      <a className="button" href={`/verfahren/${id}/bewerten`}>
        Bewerten, zuweisen
      </a>
      <a className="button button--primary" href={`/verfahren/${id}/schritte/neu`}>
        Schritt eintragen
      </a>
    </>
  );
}

function Facts({ procedure, full }: { procedure: ProcedurePage; full: boolean }) {
  const { relevance, relevanceReason, position, konnexitaet, workState } = procedure;
  return (
    <dl className="procedure-facts">
      <Fact name="Relevanz für uns" wide>
        <StatusBadge status={relevance ? relevanceTexts[relevance] : notRated} />
        {full && relevanceReason && (
          <span className="procedure-facts__note">{relevanceReason}</span>
        )}
      </Fact>
      <Fact name="Unsere Haltung">
        <StatusBadge status={position ? positionTexts[position] : noPosition} />
        {konnexitaet && (
          <span className="procedure-facts__note">
            <span aria-hidden="true">{konnexitaetTexts[konnexitaet].sign}</span>{" "}
            {konnexitaetTexts[konnexitaet].word}
          </span>
        )}
      </Fact>
      <Fact name="Zuständig">
        <Responsible procedure={procedure} />
        <span className="procedure-facts__note">Arbeitsstand: {workStateTexts[workState]}</span>
      </Fact>
      {full && <SourceFacts procedure={procedure} />}
    </dl>
  );
}

/** Who brought it in and who decides, which laws it touches, under which numbers it runs. */
function SourceFacts({ procedure }: { procedure: ProcedurePage }) {
  const { leadMinistry, leadCommittee, committees, initiators, identifiers, laws, id } = procedure;
  return (
    <>
      {(leadMinistry || leadCommittee) && (
        <Fact name="Federführung" wide>
          {[leadMinistry, leadCommittee].filter(Boolean).join(" · ")}
          {committees.length > 0 && (
            <span className="procedure-facts__note">mitberatend: {committees.join(", ")}</span>
          )}
        </Fact>
      )}
      {initiators.length > 0 && <Fact name="Eingebracht von">{initiators.join(", ")}</Fact>}
      {laws.length > 0 && (
        <Fact name="Betroffen">
          <a href={`/verfahren/${id}/normen`}>{lawsText(laws)}</a>
        </Fact>
      )}
      {identifiers.length > 0 && (
        <Fact name="Nummern" wide>
          <ul className="procedure-facts__numbers">
            {identifiers.map(({ kind, value }) => (
              <li key={`${kind} ${value}`}>
                <span className="visually-hidden">{identifierKindTexts[kind]} </span>
                {value}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

type FactProps = { name: string; wide?: boolean; children: ReactNode };

function Fact({ name, wide, children }: FactProps) {
  const width = wide ? " procedure-facts__fact--wide" : "";
  return (
    <div className={`procedure-facts__fact${width}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Responsible({ procedure }: { procedure: ProcedurePage }) {
  const { responsible, responsibleSince } = procedure;
  if (!responsible) return <Nobody outcome={procedure.outcome} />;
  return (
    <>
      {responsible}
      {responsibleSince !== null && (
        <span className="muted"> (seit {formatFuzzyDate(dayOfInstant(responsibleSince))})</span>
      )}
    </>
  );
}

const mostLaws = 4;

function lawsText(laws: ProcedurePage["laws"]): string {
  const named = laws
    .slice(0, mostLaws)
    .map(({ law, provisions }) => (provisions > 0 ? `${law}\u00a0${provisions}` : law));
  const more = laws.length - named.length;
  return more > 0 ? `${named.join(" · ")} · ${moreText(more, "weiteres")}` : named.join(" · ");
}
