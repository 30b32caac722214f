import type { ReactNode } from "react";
import { CurrencyBadge } from "~/domain/currency/currency-badge";
import type { Verdict } from "~/domain/currency/currency";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { citeOpinion } from "../cite";
import { opinionAddress } from "../opinion-address";
import { outcomesDiffer, type OpinionOutcome } from "../outcome";
import { outcomeLabels, stateLabels } from "../texts";
import { whySimilar, type SimilarOpinion } from "./similar";

type Props = {
  similar: SimilarOpinion;
  verdict: Verdict | undefined;
  /** In a window of its own: the text that is being written stays. */
  opensNew?: boolean;
  children?: ReactNode;
};

/** One opinion on the same question, and why. */
export function SimilarEntry({ similar, verdict, opensNew, children }: Props) {
  const { id, title, date, state } = similar;
  return (
    <li className="similar-list__entry">
      <a
        className="similar-list__title"
        href={opinionAddress(id).page}
        {...(opensNew ? { target: "_blank", rel: "noreferrer" } : {})}
      >
        {title}
        {opensNew && <span className="visually-hidden"> (neues Fenster)</span>}
      </a>
      <span className="similar-list__quiet">
        {citeOpinion(similar)} · {formatFuzzyDate(date)}
        {state === "draft" && ` · ${stateLabels.draft}`}
      </span>
      {/* A draft that nothing contradicts stands nowhere yet. */}
      {!(state === "draft" && verdict === "stands") && <CurrencyBadge verdict={verdict} />}
      <span className="similar-list__why">{sentence(whySimilar(similar))}</span>
      {children}
    </li>
  );
}

type Comparison = {
  own: OpinionOutcome | null;
  other: Pick<SimilarOpinion, "outcome" | "deviation">;
};

/** The two results beside each other: only where both have one is anything compared. */
export function OutcomeComparison({ own, other: { outcome, deviation } }: Comparison) {
  if (outcome === null) return null;
  const theirs = `„${outcomeLabels[outcome]}“`;
  if (own === null) return <span className="similar-list__quiet">Ergebnis dort: {theirs}</span>;
  if (!outcomesDiffer(own, outcome)) {
    return (
      <span className="similar-list__quiet">
        {own === outcome ? `Gleiches Ergebnis: ${theirs}` : `Ergebnis dort: ${theirs}`}
      </span>
    );
  }
  return (
    <span className="similar-list__differs">
      <span aria-hidden="true">⚠ </span>
      Anderes Ergebnis: dort {theirs}, hier „{outcomeLabels[own]}“
      {deviation === "ours" && "; als abweichend vermerkt"}
      {deviation === "theirs" && "; dort als abweichend vermerkt"}
    </span>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
