import type { ReactNode } from "react";
import { Notice } from "~/components/notice";
import { CitedArea } from "~/domain/citations/cited-area";
import { CitedText } from "~/domain/citations/cited-text";
import type { CitationMark } from "~/domain/citations/cited-text-marks";
import type { FoundMark } from "~/lib/found-mark";
import type { DocumentPage, DocumentText as Text } from "./document-page.server";
import { extractionErrorText } from "./texts";
import "./document-text.css";
import { formatNumber } from "~/lib/number";

type Cited = { marks: readonly CitationMark[]; open: number; isTruncated: boolean };

type Props = {
  document: Pick<DocumentPage, "id" | "extraction" | "extractionError" | "progress">;
  text: Text | null;
  /** More than the beginning is shown. */
  isOpened: boolean;
  cited: Cited;
  /** What was looked for. */
  found: readonly FoundMark[] | undefined;
  mayWrite: boolean;
  /** The button „Erneut versuchen“, for those who may. */
  retry: ReactNode;
};

/** What was read from the file, or how far the reading is, or why it failed. */
export function DocumentText(props: Props) {
  const { document, text, isOpened, cited, found, mayWrite, retry } = props;
  const { id, extraction } = document;
  const decideHref = mayWrite ? `/dokumente/${id}/fundstellen` : null;
  if (extraction === "none") return null;
  return (
    <section className="document-text" aria-labelledby="text">
      <h2 id="text">Text</h2>
      <div role="status">
        <Progress document={document} />
      </div>
      {extraction === "failed" && (
        <Notice kind="danger" title="Der Text konnte nicht ausgelesen werden">
          <p>{extractionErrorText(document.extractionError)}</p>
          <p>Die Datei selbst liegt sicher und lässt sich herunterladen.</p>
          {retry}
        </Notice>
      )}
      {extraction === "done" && document.extractionError && (
        <Notice kind="warning" title="Nicht der ganze Text ist durchsuchbar">
          {extractionErrorText(document.extractionError)}
        </Notice>
      )}
      {text && (
        <>
          <CitedArea {...cited} decideHref={decideHref}>
            <div className="document-text__body" id="auszug">
              <CitedText
                text={text.text}
                marks={cited.marks}
                decideHref={decideHref}
                found={found}
              />
            </div>
          </CitedArea>
          <TextLength id={id} text={text} isOpened={isOpened} />
        </>
      )}
    </section>
  );
}

function Progress({ document: { extraction, progress } }: Pick<Props, "document">) {
  if (extraction === "waiting") return <p className="muted">Wartet auf das Auslesen …</p>;
  if (extraction !== "running") return null;
  return (
    <p className="document-text__progress">
      {progress ? (
        <>
          <span>
            Wird ausgelesen: Seite {progress.done} von {progress.total}
          </span>
          <progress value={progress.done} max={progress.total} aria-label="Fortschritt" />
        </>
      ) : (
        <span>Wird ausgelesen …</span>
      )}
    </p>
  );
}

type LengthProps = { id: string; text: Text; isOpened: boolean };

function TextLength({ id, text, isOpened }: LengthProps) {
  const { isCut } = text;
  if (!isCut && !isOpened) return null;
  const length = formatNumber(text.length);
  return (
    <p className="document-text__length small muted">
      {isCut && isOpened && <span>{`${shownOf(text)} von ${length}`}</span>}
      {isOpened && <a href={`/dokumente/${id}#text`}>Nur den Anfang zeigen</a>}
      {isCut && !text.isMost && (
        <a href={`/dokumente/${id}?text=ganz#text`}>Ganzen Text zeigen ({length} Zeichen)</a>
      )}
    </p>
  );
}

const shownOf = ({ from, text }: Text) =>
  from === 0
    ? `Gezeigt sind die ersten ${formatNumber(text.length)} Zeichen`
    : `Gezeigt sind die Zeichen ${formatNumber(from + 1)} bis ${formatNumber(from + text.length)}`;
