import { useState } from "react";
import { meaningBeside } from "./meaning";
import type { CitationReader } from "./reader";
import { kindTexts, openCount } from "./texts";
import type { Citations, DecidedPlace, Suggestion } from "./watch";

type Props = {
  citations: Citations;
  reader: CitationReader;
  onShow: (suggestion: Suggestion) => void;
  onShowDecided: (place: DecidedPlace) => void;
  onConfirm: (suggestion: Suggestion) => void;
  onReject: (suggestion: Suggestion) => void;
  onConfirmAll: () => void;
};

/** The same as in the text, as a list: what is open with its place, and what is decided. */
export function CitationPanel({ citations, reader, ...on }: Props) {
  const { open, decided } = citations;
  const confirmed = decided.filter(({ decision }) => decision === "confirmed");
  const rejected = decided.filter(({ decision }) => decision === "rejected");
  if (open.length === 0 && decided.length === 0) return null;
  return (
    <section className="citation-panel" aria-labelledby="citation-panel-title">
      <div className="citation-panel__head">
        <h2 id="citation-panel-title" tabIndex={-1}>
          Zitate
        </h2>
        <p className="citation-panel__count">
          {open.length > 0 ? openCount(open.length) : "✓ Alle entschieden"}
        </p>
        {open.length > 1 && (
          <button type="button" className="button button--small" onClick={on.onConfirmAll}>
            Alle {open.length} bestätigen
          </button>
        )}
      </div>
      {open.length > 0 && (
        <>
          <p className="citation-panel__help">
            <kbd>F8</kbd> führt zum nächsten offenen Zitat im Text, <kbd>Eingabe</kbd> bestätigt es.
          </p>
          <ol className="citation-panel__list">
            {open.map((suggestion) => (
              <li key={suggestion.id}>
                <OpenCitation suggestion={suggestion} reader={reader} {...on} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Decided title={`Bestätigt (${confirmed.length})`} places={confirmed} {...{ reader, on }} />
      <Decided title={`Kein Zitat (${rejected.length})`} places={rejected} {...{ reader, on }} />
    </section>
  );
}

type OpenProps = Pick<Props, "reader" | "onShow" | "onConfirm" | "onReject"> & {
  suggestion: Suggestion;
};

function OpenCitation({ suggestion, reader, onShow, onConfirm, onReject }: OpenProps) {
  const { words, record, under, before, after } = suggestion;
  const meaning = meaningBeside(words, record, reader);
  return (
    <>
      <div className="citation-panel__place">
        <p className="citation-panel__words">
          <span>{fromWord(before)}</span>
          <button type="button" className="citation-panel__show" onClick={() => onShow(suggestion)}>
            {words.replaceAll("\n", " ")}
          </button>
          <span>{toWord(after)}</span>
        </p>
        <p className="citation-panel__meaning">
          {[kindTexts[record.kind], meaning, under].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="citation-panel__actions">
        <button
          type="button"
          className="button button--small"
          aria-label={`Bestätigen: ${words}`}
          onClick={() => onConfirm(suggestion)}
        >
          Bestätigen
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          aria-label={`Kein Zitat: ${words}`}
          onClick={() => onReject(suggestion)}
        >
          Kein Zitat
        </button>
      </div>
    </>
  );
}

type DecidedProps = {
  title: string;
  places: readonly DecidedPlace[];
  reader: CitationReader;
  on: Pick<Props, "onShowDecided">;
};

function Decided({ title, places, reader, on }: DecidedProps) {
  const [isShown, setShown] = useState(false);
  if (places.length === 0) return null;
  return (
    <details
      className="citation-panel__decided"
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isShown && (
        <ul>
          {places.map((place) => (
            <li key={place.key}>
              <button
                type="button"
                className="citation-panel__show"
                onClick={() => on.onShowDecided(place)}
              >
                {place.words.replaceAll("\n", " ")}
              </button>
              <span className="citation-panel__meaning">
                {[
                  place.decision === "confirmed" &&
                    meaningBeside(place.words, place.record, reader),
                  place.under,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Words around the place, cut at a blank. */
const fromWord = (text: string) =>
  text.length < 36 ? text : `… ${text.slice(text.search(/\s/) + 1)}`;
const toWord = (text: string) =>
  text.length < 36 ? text : `${text.slice(0, Math.max(0, text.lastIndexOf(" ")))} …`;
