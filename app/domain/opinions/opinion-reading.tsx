import { useRef, type ReactNode } from "react";
import { Badge } from "~/components/badge";
import { Notice } from "~/components/notice";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { ContentsList } from "~/editor/contents-list";
import type { CitationLink } from "~/editor/reading/citation-links";
import { foundNodes } from "~/editor/reading/found-nodes";
import { headnotesFirst } from "~/editor/reading/reading-sections";
import { useCitationCards } from "~/editor/reading/use-citation-cards";
import { RichText } from "~/editor/rich-text";
import type { EditorStateCode } from "~/editor/state/check-editor-state";
import type { ReadableDocument } from "~/editor/state/document";
import { headings } from "~/editor/state/outline";
import type { FoundMark } from "~/lib/found-mark";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatInstant } from "~/lib/instant";
import type { Cited } from "./cite";
import { opinionAddress } from "./opinion-address";
import { OpinionMargin, type OpinionLink } from "./opinion-margin";
import type { ReadOpinion } from "./reading.server";
import {
  kindLabels,
  outcomeBadges,
  outcomeLabels,
  stateBadges,
  stateIssueTexts,
  stateLabels,
} from "./texts";
import "./opinion-reading.css";

type Props = {
  document: ReadableDocument;
  links: readonly OpinionLink[];
  /** Where its confirmed citations lead, by their names. */
  cited: Readonly<Record<string, CitationLink>>;
  mayWrite: boolean;
  opinion: Cited;
  /** What was looked for, for each of `inlineTexts`. */
  found?: readonly (readonly FoundMark[])[];
  /** Shown at the end of the paragraph with this margin number. */
  notes?: (marginal: number) => ReactNode;
};

/** The page of a law journal: contents, text, margin. */
export function OpinionReading(props: Props) {
  const { document: stored, links, cited, mayWrite, opinion, found, notes } = props;
  const text = useRef<HTMLElement>(null);
  useCitationCards(text);
  const document = headnotesFirst(stored);
  const entries = headings(document);
  return (
    <div className="opinion-reading">
      {entries.length > 0 && (
        <details className="opinion-reading__contents no-print">
          <summary>Inhalt</summary>
          <ContentsList entries={entries} />
        </details>
      )}
      <article className="opinion-reading__text" aria-label="Text" ref={text}>
        <RichText
          document={document}
          links={cited}
          notes={notes}
          found={found && foundNodes(stored, found)}
        />
      </article>
      <OpinionMargin links={links} mayWrite={mayWrite} opinion={opinion} />
    </div>
  );
}

/** A text that is no version: nothing around it. */
export function DraftReading({ document }: { document: ReadableDocument }) {
  return (
    <article className="opinion-reading__text opinion-reading__text--draft" aria-label="Text">
      <RichText document={document} />
    </article>
  );
}

type Meta = Pick<
  ReadOpinion,
  "kind" | "date" | "owner" | "department" | "version" | "state" | "confidentiality" | "outcome"
>;

/** The line under the title: „Gutachten vom 14.03.2019 · Referat 1 · Fassung 3“. */
export function OpinionMeta({ opinion, children }: { opinion: Meta; children?: ReactNode }) {
  const { kind, date, owner, department, version, state, confidentiality, outcome } = opinion;
  return (
    <p className="opinion-meta">
      <span>
        {kindLabels[kind]} vom {formatFuzzyDate(date)}
      </span>
      {owner && <span>{owner}</span>}
      <span>Fassung&nbsp;{version}</span>
      <span>
        <span aria-hidden="true">{confidentialitySigns[confidentiality]} </span>
        <span className="visually-hidden">Sichtbarkeit: </span>
        {confidentialityLabels[confidentiality]}
        {confidentiality === "department" && department && ` ${department}`}
      </span>
      <span className="opinion-meta__states">
        <Badge {...stateBadges[state]}>{stateLabels[state]}</Badge>
        {outcome && <Badge {...outcomeBadges[outcome]}>Ergebnis: {outcomeLabels[outcome]}</Badge>}
        {children}
      </span>
    </p>
  );
}

export function OldVersionNotice({ opinion }: { opinion: Omit<ReadOpinion, "text"> }) {
  const { version, newestVersion, savedAt, savedBy, label, id } = opinion;
  if (version === newestVersion) return null;
  const { page, versions } = opinionAddress(id);
  return (
    <Notice kind="warning" title={`Sie lesen Fassung\u00a0${version} von ${newestVersion}.`}>
      <p>
        Gespeichert am {formatInstant(savedAt)}
        {savedBy && ` von ${savedBy}`}
        {label && ` („${label}“)`}. <a href={page}>Zur neuesten Fassung</a> ·{" "}
        <a href={versions}>Alle Fassungen</a>
      </p>
    </Notice>
  );
}

/** Says that the stored text holds something this program does not understand. */
export function UnreadableNotice({ code }: { code: EditorStateCode | null }) {
  if (!code) return null;
  return (
    <Notice kind="warning" title={stateIssueTexts[code]}>
      <p>
        Gezeigt wird, was lesbar ist. Der gespeicherte Text bleibt Zeichen für Zeichen erhalten und
        lässt sich mit dieser Programmversion nicht bearbeiten.
      </p>
    </Notice>
  );
}
