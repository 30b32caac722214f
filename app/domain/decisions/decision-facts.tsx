import type { ReactNode } from "react";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { dayOfInstant } from "~/lib/day";
import { formatFuzzyDate, formatLongDate } from "~/lib/fuzzy-date";
import type { DecisionPage } from "./decision-page.server";

/** What identifies the decision, and where its wording is to be had. */
export function DecisionFacts({ decision }: { decision: DecisionPage }) {
  const { printedIn, sourceUrl } = decision;
  return (
    <section className="card decision-facts" aria-labelledby="angaben">
      <h2 id="angaben">Angaben</h2>
      <dl>
        <Fact label="Gericht">{decision.court}</Fact>
        <Fact label="Form">{decision.form}</Fact>
        <Fact label="Datum">{decision.date ? formatLongDate(decision.date) : "unbekannt"}</Fact>
        <Fact label="Aktenzeichen">{decision.docket || "unbekannt"}</Fact>
        <Fact label="ECLI">{decision.ecli}</Fact>
        <Fact label="Abgedruckt in">
          {printedIn && (
            <ul>
              {printedIn.split("\n").map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label="Im Netz">
          {sourceUrl && (
            <a href={sourceUrl} rel="noreferrer">
              {new URL(sourceUrl).hostname.replace(/^www\./, "")}
            </a>
          )}
        </Fact>
        <Fact label="Sichtbarkeit">
          <span aria-hidden="true">{confidentialitySigns[decision.confidentiality]} </span>
          {confidentialityLabels[decision.confidentiality]}
          {decision.confidentiality === "department" && `: ${decision.department}`}
        </Fact>
        <Fact label="Angelegt">
          {decision.owner &&
            `${formatFuzzyDate(dayOfInstant(decision.createdAt))} von ${decision.owner}`}
        </Fact>
      </dl>
    </section>
  );
}

/** Says nothing where there is nothing to say. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
