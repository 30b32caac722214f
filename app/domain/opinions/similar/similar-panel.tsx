import { useState } from "react";
import { formatLongDate } from "~/lib/fuzzy-date";
import type { ParagraphPart } from "~/editor/opinion-editor";
import { citeOpinion } from "../cite";
import { opinionAddress } from "../opinion-address";
import { outcomesDiffer } from "../outcome";
import { outcomeLabels } from "../texts";
import { OutcomeComparison, SimilarEntry } from "./similar-entry";
import type { SimilarOpinion } from "./similar";
import type { SavedSignal } from "./saved-signal";
import { useSimilar } from "./use-similar";
import "./similar.css";

type Props = {
  id: string;
  onInsert: (parts: readonly ParagraphPart[]) => void;
  saved: SavedSignal;
};

/** Beside the text: opinions on the same question, and where they come to another result. */
export function SimilarPanel({ id, onInsert, saved }: Props) {
  const { answer, failed, setDeviation } = useSimilar(id, saved);
  const [said, setSaid] = useState("");
  const similar = answer?.similar ?? [];

  async function deviate(other: SimilarOpinion) {
    onInsert(deviationParts(other));
    const noted = await setDeviation({ other: other.id, deviates: true });
    setSaid(noted ? `Absatz eingefügt, abweichend von ${other.fileNumber} vermerkt.` : notNoted);
  }
  async function takeBack(other: SimilarOpinion) {
    const noted = await setDeviation({ other: other.id, deviates: false });
    setSaid(noted ? `Vermerk zurückgenommen; ${other.fileNumber} bleibt verknüpft.` : notNoted);
  }

  return (
    <aside className="similar-panel" aria-labelledby="aehnliche">
      <h2 id="aehnliche">Ähnliche Gutachten</h2>
      {answer === null && !failed && <p className="muted small">Wird gesucht …</p>}
      {failed && answer === null && (
        <p className="muted small">
          Gerade nicht zu ermitteln. Nach dem nächsten Speichern wird es wieder versucht.
        </p>
      )}
      {answer !== null && similar.length === 0 && (
        <p className="muted small">
          Noch keines. Sobald der Text Vorschriften nennt oder Rechtsfrage und Leitsätze stehen,
          erscheint hier, was dieselbe Frage behandelt.
        </p>
      )}
      <ul className="similar-list">
        {similar.map((other) => (
          <SimilarEntry
            key={other.id}
            similar={other}
            verdict={answer?.verdicts[other.id]}
            opensNew
          >
            <OutcomeComparison own={answer?.outcome ?? null} other={other} />
            {other.deviation === "ours" ? (
              <button
                type="button"
                className="button button--small"
                onClick={() => void takeBack(other)}
              >
                Vermerk „abweichend“ zurücknehmen
                <span className="visually-hidden"> zu {other.fileNumber}</span>
              </button>
            ) : (
              outcomesDiffer(answer?.outcome ?? null, other.outcome) && (
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => void deviate(other)}
                >
                  „Abweichend von …“ einfügen
                  <span className="visually-hidden"> zu {other.fileNumber}</span>
                </button>
              )
            )}
          </SimilarEntry>
        ))}
      </ul>
      {answer?.outcome === null && similar.some(({ outcome: theirs }) => theirs !== null) && (
        <p className="muted small">
          Tragen Sie oben unter „Angaben“ das Ergebnis ein ({outcomeLabels.permitted},{" "}
          {outcomeLabels["not-permitted"]} …), dann wird es verglichen.
        </p>
      )}
      <p className="small" role="status">
        {said}
      </p>
    </aside>
  );
}

const notNoted =
  "Der Vermerk ließ sich nicht speichern. Der Text ist noch da; versuchen Sie es erneut.";

/** „Abweichend von Gutachten IK-2019-0012 vom 14. März 2019, weil …“ */
function deviationParts(other: SimilarOpinion): ParagraphPart[] {
  return [
    { text: "Abweichend von " },
    { text: citeOpinion(other), url: opinionAddress(other.id).page },
    { text: ` vom ${formatLongDate(other.date)}, weil ` },
    { text: "…" },
  ];
}
