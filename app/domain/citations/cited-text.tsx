import type { ReactNode } from "react";
import { Found } from "~/components/found";
import type { FoundMark } from "~/lib/found-mark";
import { piecesOf, type CitationMark } from "./cited-text-marks";
import "./cited-text.css";

type Props = {
  text: string;
  /** The citations of this text in their order. */
  marks: readonly CitationMark[];
  /** Page where suggestions are decided, for those who may. */
  decideHref: string | null;
  /** What was looked for. */
  found?: readonly FoundMark[];
};

/** A plain text with its citations: confirmed ones lead to what they cite, suggested ones are marked. */
export function CitedText({ text, marks, decideHref, found }: Props) {
  return piecesOf(text, marks).map(({ text: piece, start, mark }, at) => {
    const words = <Found text={piece} marks={found} offset={start} />;
    return mark ? (
      <Mark key={mark.id} words={words} mark={mark} decideHref={decideHref} />
    ) : (
      <span key={at}>{words}</span>
    );
  });
}

function Mark({
  words,
  mark: { id, isOpen, link },
  decideHref,
}: {
  words: ReactNode;
  mark: CitationMark;
  decideHref: string | null;
}) {
  if (isOpen && decideHref) {
    return (
      <a
        className="citation citation--open"
        href={`${decideHref}#fundstelle-${id}`}
        data-suggestion={id}
      >
        {words}
        <span className="visually-hidden"> (Vorschlag)</span>
      </a>
    );
  }
  if (isOpen || !link)
    return <span className={isOpen ? "citation citation--open" : "citation"}>{words}</span>;
  return (
    <a
      className="citation citation--linked"
      href={link.href}
      data-card={link.card}
      data-title={link.title}
    >
      {words}
    </a>
  );
}
