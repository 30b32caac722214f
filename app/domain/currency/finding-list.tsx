import type { ReactNode } from "react";
import { Badge } from "~/components/badge";
import { recordPath } from "~/domain/records/record";
import { formatInstant } from "~/lib/instant";
import type { Finding } from "./findings.server";
import { answeredTexts, findingText, impreciseText, stateTexts } from "./texts";
import "./currency.css";

type Props<Shown extends Finding> = {
  findings: readonly Shown[];
  /** The page of the text, for the ways to its paragraphs. */
  page: string;
  /** The form below a finding. */
  children?: (finding: Shown) => ReactNode;
};

/** Each change with what it says, where the text relies on it, and what was decided. */
export function FindingList<Shown extends Finding>({ findings, page, children }: Props<Shown>) {
  return (
    <ol className="findings">
      {findings.map((finding) => {
        const { changeId, state, provision, href, procedure, citedAt, review } = finding;
        const { tone, sign, word } = stateTexts[state];
        return (
          <li key={changeId} id={`aenderung-${changeId}`} className="finding">
            <h2 className="finding__title">
              {href ? <a href={href}>{provision}</a> : provision}{" "}
              <Badge tone={tone} sign={sign}>
                {word}
              </Badge>
            </h2>
            <p>{findingText(finding)}</p>
            {!citedAt.some(({ precise }) => precise) && (
              <p className="muted small">{impreciseText}</p>
            )}
            {finding.decision && (
              <p>
                Entscheidung:{" "}
                <a href={`/entscheidungen/${finding.decision.id}`}>{finding.decision.title}</a>
              </p>
            )}
            {procedure && (
              <p>
                Verfahren: <a href={`/verfahren/${procedure.id}`}>{procedure.name}</a>
              </p>
            )}
            <p className="finding__places">Zitiert: {<CitedAt finding={finding} page={page} />}</p>
            {review && (
              <blockquote className="finding__review">
                <p>
                  <strong>{answeredTexts[review.answer]}.</strong> {review.reason}
                  {review.supersededBy && (
                    <>
                      {" "}
                      Siehe{" "}
                      <a href={recordPath(review.supersededBy.type, review.supersededBy.id)}>
                        {review.supersededBy.title}
                      </a>
                      .
                    </>
                  )}
                </p>
                <footer className="muted small">
                  {review.by}, {formatInstant(review.at)}
                </footer>
              </blockquote>
            )}
            {children?.(finding)}
          </li>
        );
      })}
    </ol>
  );
}

/** The places of the text, each a way to its paragraph. */
export function CitedAt({ finding: { citedAt }, page }: { finding: Finding; page: string }) {
  const seen = new Set<string>();
  const places = citedAt.filter(({ text, marginal }) => {
    const key = `${text} ${marginal}`;
    return seen.size < seen.add(key).size;
  });
  return (
    <>
      {places.map(({ text, marginal }, index) => (
        <span key={index}>
          {index > 0 && "; "}
          {text}
          {marginal !== null && (
            <>
              {" "}
              (<a href={`${page}#rn-${marginal}`}>Rn.&nbsp;{marginal}</a>)
            </>
          )}
        </span>
      ))}
    </>
  );
}
