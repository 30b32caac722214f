import { useRef, type ReactNode } from "react";
import { useCitationCards } from "~/editor/reading/use-citation-cards";
import { formatNumber } from "~/lib/number";
import { useDecisionKeys } from "./use-decision-keys";
import "./cited-text.css";

type Props = {
  /** Suggestions of the whole record, and whether so many were found that some were left out. */
  open: number;
  isTruncated: boolean;
  /** Page where suggestions are decided, for those who may. */
  decideHref: string | null;
  children: ReactNode;
};

/** Texts with citations: cards at them, and what waits for a decision. */
export function CitedArea({ open, isTruncated, decideHref, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  useCitationCards(area);
  useDecisionKeys(area, decideHref);
  return (
    <div ref={area} className="citation-area">
      {decideHref && open > 0 && (
        <p className="citation-area__open small no-print">
          <a href={decideHref}>
            {open === 1
              ? "Eine erkannte Fundstelle prüfen"
              : `${formatNumber(open)} erkannte Fundstellen prüfen`}
          </a>
          <span className="citation-area__keys muted">
            F8 springt zur nächsten; Eingabe bestätigt, Entf verwirft, K berichtigt.
          </span>
        </p>
      )}
      {isTruncated && (
        <p className="small muted">
          Der Text nennt mehr Fundstellen, als gemerkt werden; die hinteren sind nur Text.
        </p>
      )}
      {children}
    </div>
  );
}
