import type { FormAnswer } from "~/components/form-error";
import { FormErrorNotice } from "~/components/form-error";
import { EmptyState, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { AsOfForm } from "~/domain/law/as-of-form";
import { recordPath } from "~/domain/records/record";
import { formatLongDate } from "~/lib/fuzzy-date";
import type { Expiring } from "./currency";
import { CurrencyBadge } from "./currency-badge";
import type { CurrencyPageData } from "./currency-page.server";
import { FindingList } from "./finding-list";
import { openFindings, type GoneFinding } from "./joint-review";
import { GapList } from "./gap-list";
import { JointReviewForm } from "./joint-review-form";
import { ReviewForm } from "./review-form";
import { ReviewWays } from "./review-ways";
import { relianceText } from "./texts";
import "./currency.css";

export type CurrencyAnswer = (FormAnswer & { gone?: GoneFinding[] }) | undefined;
type Props = { data: CurrencyPageData; answer: CurrencyAnswer };

const lists: Record<Expiring, { label: string; href: string }> = {
  opinion: { label: "Gutachten", href: "/gutachten" },
  statement: { label: "Stellungnahmen", href: "/stellungnahmen" },
};

/** Does this text still stand? What changed on the day asked for, and what was decided about it. */
export function CurrencyPage({ data, answer }: Props) {
  const { id, type, title, name, findings, verdict, reliance, asked, mayReview, newer } = data;
  const { grouping } = data;
  const page = recordPath(type, id);
  const here = `${page}/haltbarkeit`;
  const open = openFindings(findings);
  const answered = answer?.submission?.initialValue?.changeId;
  return (
    <>
      <PageHeader
        title="Haltbarkeit"
        lead={title}
        crumbs={[lists[type], { label: name, href: page }, { label: "Haltbarkeit" }]}
      />
      <SavedNotice />
      {answer?.formError && !grouping && <FormErrorNotice answer={answer} />}
      <p className="currency-lead">
        <CurrencyBadge verdict={verdict} /> {relianceText(reliance)}{" "}
        {asked.isToday ? "Stand von heute." : `Stand vom ${formatLongDate(asked.day)}.`}
      </p>
      <div className="currency-as-of">
        <AsOfForm action={here} asked={asked} />
      </div>
      {mayReview && open.length > 1 && (
        <ReviewWays here={here} grouping={grouping} open={open.length} />
      )}
      {findings.length === 0 ? (
        <NothingChanged reliance={reliance} />
      ) : grouping ? (
        <JointReviewForm
          key={open.map(({ seen }) => seen).join()}
          findings={open}
          grouping={grouping}
          type={type}
          page={page}
          newer={newer}
          answer={answer}
        />
      ) : (
        <FindingList findings={findings} page={page}>
          {(finding) =>
            mayReview && (
              <ReviewForm
                key={finding.seen}
                finding={finding}
                seen={finding.seen}
                type={type}
                newer={newer}
                isOpen={finding.review === null && findings.length === 1}
                answer={answered === finding.changeId ? answer : undefined}
              />
            )
          }
        </FindingList>
      )}
      {reliance.gaps.length + reliance.unknown.length > 0 && (
        <GapList gaps={reliance.gaps} unknown={reliance.unknown} />
      )}
    </>
  );
}

function NothingChanged({ reliance }: { reliance: CurrencyPageData["reliance"] }) {
  const { knowledge } = reliance;
  if (knowledge === "none") {
    return (
      <EmptyState title="Darüber lässt sich noch nichts sagen">
        <p>
          Beurteilt werden Vorschriften, die im Text als Zitat bestätigt sind und im Normenregister
          stehen.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={knowledge === "complete" ? "Nichts hat sich geändert" : "Keine Änderung erfasst"}
    >
      <p>
        Von keiner der zitierten Vorschriften im Register ist eine Änderung seit dem Tag dieses
        Textes erfasst, und keine ist geplant – soweit Normenregister und Verfahren davon wissen.
      </p>
    </EmptyState>
  );
}
