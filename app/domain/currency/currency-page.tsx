import type { ReactNode } from "react";
import type { FormAnswer } from "~/components/form-error";
import { FormErrorNotice } from "~/components/form-error";
import { EmptyState } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { formatLongDate } from "~/lib/fuzzy-date";
import { answersFor } from "./currency";
import { CurrencyBadge } from "./currency-badge";
import type { CurrencyPage } from "./currency-page.server";
import { FindingList } from "./finding-list";
import { ReviewForm } from "./review-form";
import { relianceText } from "./texts";
import "./currency.css";

type Answer = FormAnswer & { submission?: { initialValue?: Record<string, unknown> | null } };
type Props = {
  data: CurrencyPage;
  type: "opinion" | "statement";
  /** The page of the text. */
  page: string;
  answer: Answer | undefined;
  /** The form that asks for another day. */
  asOf: ReactNode;
};

/** Does this text still stand? What changed on the day asked for, and what was decided about it. */
export function CurrencyView({ data, type, page, answer, asOf }: Props) {
  const { findings, verdict, reliance, asked, mayReview, newer } = data;
  const answered = answer?.submission?.initialValue?.changeId;
  return (
    <>
      <SavedNotice />
      {answer?.formError && <FormErrorNotice answer={answer} />}
      <p className="currency-lead">
        <CurrencyBadge verdict={verdict} /> {relianceText(reliance)}{" "}
        {asked.isToday ? "Stand von heute." : `Stand vom ${formatLongDate(asked.day)}.`}
      </p>
      <div className="currency-as-of">{asOf}</div>
      {findings.length === 0 ? (
        <EmptyState
          title={
            reliance.known > 0 ? "Nichts hat sich geändert" : "Darüber lässt sich noch nichts sagen"
          }
        >
          <p>
            {reliance.known > 0
              ? "Keine der zitierten Vorschriften wurde seit dem Tag dieses Textes geändert, und keine Änderung ist geplant – soweit Normenregister und Verfahren davon wissen."
              : "Beurteilt werden Vorschriften, die im Text als Zitat bestätigt sind und im Normenregister stehen."}
          </p>
        </EmptyState>
      ) : (
        <FindingList findings={findings} page={page}>
          {(finding) =>
            mayReview && (
              <ReviewForm
                key={finding.seen}
                finding={finding}
                seen={finding.seen}
                answers={answersFor(type)}
                newer={newer}
                isOpen={finding.review === null && findings.length === 1}
                answer={answered === finding.changeId ? answer : undefined}
              />
            )
          }
        </FindingList>
      )}
    </>
  );
}
