import { Badge } from "~/components/badge";
import { changeLabels, changeSigns, type ChangeKind } from "~/domain/law/change";
import { formatLongDate } from "~/lib/fuzzy-date";
import { groupByLaw, type AffectedProvision } from "./affected-provision";
import "./affected-provisions.css";

type Props = { procedureId: string; rows: readonly AffectedProvision[]; mayWrite: boolean };

/** What the procedure does to which provision, by law. */
export function AffectedProvisions({ procedureId, rows, mayWrite }: Props) {
  return (
    <div className="affected">
      {groupByLaw(rows).map(({ law, href, rows: own }) => (
        <section key={law} className="affected__law" aria-label={law}>
          <h3>{href ? <a href={href}>{law}</a> : law}</h3>
          <ul className="affected__list">
            {own.map((row) => (
              <Provision key={row.id} procedureId={procedureId} row={row} mayWrite={mayWrite} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Provision({
  procedureId,
  row,
  mayWrite,
}: Omit<Props, "rows"> & { row: AffectedProvision }) {
  const { id, law, source } = row;
  return (
    <li className="affected__item">
      <div className="affected__facts">
        <ProvisionName row={row} />
        <WhatHappens change={row.change} effectiveOn={row.effectiveOn} />
        {mayWrite && (
          <a className="affected__change no-print" href={`/verfahren/${procedureId}/normen/${id}`}>
            Bearbeiten
            <span className="visually-hidden">
              : {row.provision} {law}
            </span>
          </a>
        )}
      </div>
      {source && source.quote !== "" && <Passage source={source} />}
    </li>
  );
}

export function ProvisionName({ row }: { row: AffectedProvision }) {
  const name = row.provision || "Gesetz als Ganzes";
  return (
    <strong className="affected__name">
      {row.provisionHref ? <a href={row.provisionHref}>{name}</a> : name}
    </strong>
  );
}

export function WhatHappens({
  change,
  effectiveOn,
}: {
  change: ChangeKind | null;
  effectiveOn: string | null;
}) {
  return (
    <>
      {change ? (
        <Badge tone={change === "repealed" ? "danger" : "info"} sign={changeSigns[change]}>
          {changeLabels[change]}
        </Badge>
      ) : (
        <span className="muted small">was geschieht, ist noch nicht gesagt</span>
      )}
      {effectiveOn && <span className="muted small">ab {formatLongDate(effectiveOn)}</span>}
    </>
  );
}

/** The words of the draft, and where they stand. */
export function Passage({ source }: { source: NonNullable<AffectedProvision["source"]> }) {
  return (
    <div className="affected__passage">
      <blockquote className="affected__quote">{source.quote}</blockquote>
      <p className="small muted">
        aus: <a href={`/dokumente/${source.id}`}>{source.title}</a>
      </p>
    </div>
  );
}
