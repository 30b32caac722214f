import type { ReactNode } from "react";
import { Badge } from "~/components/badge";
import { noPosition, positionTexts } from "~/domain/procedures/texts";
import { recordPath, type RecordType } from "~/domain/records/record";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { formatLongDate } from "~/lib/fuzzy-date";
import type { Position } from "~/domain/procedures/procedure";
import type { StatementOrigin } from "./statement";
import { originLabels, sentText } from "./texts";
import "@fontsource-variable/source-serif-4/wght.css";
import "./statement-reading.css";

type Head = {
  origin: StatementOrigin;
  author: string;
  position: Position | null;
  recipient: string;
  sentOn: string | null;
  sourceUrl: string;
  confidentiality: Confidentiality;
};

/** Who says what to whom and when. */
export function StatementFacts({ statement }: { statement: Head }) {
  const position = statement.position ? positionTexts[statement.position] : noPosition;
  return (
    <dl className="statement-facts">
      <Fact name="Von">
        {statement.author}
        <span className="muted"> · {originLabels[statement.origin]}</span>
      </Fact>
      {statement.recipient && <Fact name="An">{statement.recipient}</Fact>}
      <Fact name="Versandt">
        {statement.sentOn ? formatLongDate(statement.sentOn) : sentText(statement)}
      </Fact>
      <Fact name="Haltung">
        <Badge tone={position.tone} sign={position.sign}>
          {position.word}
        </Badge>
      </Fact>
      <Fact name="Sichtbar">
        <span aria-hidden="true">{confidentialitySigns[statement.confidentiality]} </span>
        {confidentialityLabels[statement.confidentiality]}
      </Fact>
      {statement.sourceUrl && (
        <Fact name="Quelle">
          <a href={statement.sourceUrl} rel="noreferrer">
            {new URL(statement.sourceUrl).hostname}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="statement-facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type LinkedRecord = { id: string; type: RecordType; title: string };

const groups: [RecordType, string][] = [
  ["procedure", "Verfahren"],
  ["document", "Dokumente"],
  ["opinion", "Gutachten"],
  ["statement", "Stellungnahmen"],
  ["decision", "Entscheidungen"],
];

export function StatementLinks({ links }: { links: readonly LinkedRecord[] }) {
  if (links.length === 0) return null;
  return (
    <aside className="statement-links" aria-labelledby="verknuepft">
      <h2 id="verknuepft">Gehört zu</h2>
      {groups.map(([type, name]) => {
        const ofType = links.filter((link) => link.type === type);
        return (
          ofType.length > 0 && (
            <section key={type}>
              <h3 className="small muted">{name}</h3>
              <ul className="statement-links__list">
                {ofType.map((link) => (
                  <li key={link.id}>
                    <a href={recordPath(link.type, link.id)}>{link.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </aside>
  );
}
