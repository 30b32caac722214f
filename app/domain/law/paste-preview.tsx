import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "~/components/badge";
import { Notice } from "~/components/notice";
import { formatNumber } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import type { PastePreview, PreviewRow } from "./paste-law.server";
import "./paste-preview.css";

const outcomes: Record<PreviewRow["outcome"], { word: string; sign: string; tone: BadgeTone }> = {
  new: { word: "neu", sign: "+", tone: "success" },
  changed: { word: "neue Fassung", sign: "≠", tone: "warning" },
  unchanged: { word: "unverändert", sign: "=", tone: "neutral" },
};

const linesShown = 200;

/** What was recognised, what of it will be new, and which lines found no place. */
export function PreviewList({ preview }: { preview: PastePreview }) {
  const { law, abbreviation, title, rows, unplaced, doubtful } = preview;
  const counted = (outcome: PreviewRow["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return (
    <div className="paste-preview">
      <Notice
        kind="info"
        title={law ? `Gehört zu ${law.abbreviation}` : `Wird ein neues Gesetz: ${abbreviation}`}
        live
      >
        <p>
          {typeset(title)}. Geschrieben ist noch nichts.{" "}
          {[
            [counted("new"), "neu"],
            [counted("changed"), "mit neuer Fassung"],
            [counted("unchanged"), "unverändert"],
          ]
            .filter(([count]) => count)
            .map(([count, word]) => `${formatNumber(Number(count))} ${word}`)
            .join(", ")}
          .
        </p>
      </Notice>
      {unplaced.length > 0 && (
        <Lines
          lines={unplaced}
          title={
            unplaced.length === 1
              ? "Eine Zeile gehört zu keiner Vorschrift und fällt weg"
              : `${formatNumber(unplaced.length)} Zeilen gehören zu keiner Vorschrift und fallen weg`
          }
        />
      )}
      {doubtful.length > 0 && (
        <Lines
          lines={doubtful}
          title={
            doubtful.length === 1
              ? "Eine Zeile könnte eine Überschrift sein und gilt als Text der Vorschrift davor"
              : `${formatNumber(doubtful.length)} Zeilen könnten Überschriften sein und gelten als Text der Vorschrift davor`
          }
        >
          <p>Ist es eine Überschrift, setzen Sie davor eine leere Zeile.</p>
        </Lines>
      )}
      <details className="paste-preview__rows" open={rows.length <= linesShown}>
        <summary>
          {rows.length === 1
            ? "1 Vorschrift erkannt"
            : `${formatNumber(rows.length)} Vorschriften erkannt`}
        </summary>
        <ul className="paste-preview__list">
          {rows.map(({ label, heading, outcome }) => {
            const { word, sign, tone } = outcomes[outcome];
            return (
              <li key={label} className="paste-preview__row">
                <span className="paste-preview__label">{label}</span>
                <span className="paste-preview__heading">
                  {typeset(heading) || <span className="muted">ohne Überschrift</span>}
                </span>
                <Badge tone={tone} sign={sign}>
                  {word}
                </Badge>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}

type LinesProps = { title: string; lines: PastePreview["unplaced"]; children?: ReactNode };

const linesNamed = 50;

function Lines({ title, lines, children }: LinesProps) {
  return (
    <Notice kind="warning" title={title}>
      {children}
      <ul className="paste-preview__lines">
        {lines.slice(0, linesNamed).map(({ line, text }) => (
          <li key={line}>
            <span className="muted">Zeile {line}:</span> {text.slice(0, 160)}
          </li>
        ))}
        {lines.length > linesNamed && (
          <li>und {formatNumber(lines.length - linesNamed)} weitere</li>
        )}
      </ul>
    </Notice>
  );
}
