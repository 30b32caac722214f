import { useEffect, useState } from "react";
import { formatInstant } from "~/lib/instant";
import { opinionAddress } from "../opinion-address";
import { OutcomeComparison, SimilarEntry } from "./similar-entry";
import type { SimilarAnswer, SimilarBasis } from "./similar";
import "./similar.css";

/** Below a text that is read: other opinions on its question; they come once the text is there. */
export function SimilarSection({ id }: { id: string }) {
  const [answer, setAnswer] = useState<SimilarAnswer | null>(null);
  const { similar: page, similarData } = opinionAddress(id);
  useEffect(() => {
    const stop = new AbortController();
    fetch(similarData, {
      headers: { Accept: "application/json" },
      redirect: "error",
      signal: stop.signal,
    })
      .then(async (response) => response.ok && setAnswer((await response.json()) as SimilarAnswer))
      // The link to the page stays.
      .catch(() => undefined);
    return () => stop.abort();
  }, [similarData]);
  return (
    <section className="similar-section no-print" aria-labelledby="aehnliche">
      <h2 id="aehnliche">Ähnliche Gutachten</h2>
      {answer === null && (
        <p>
          <a href={page}>Gutachten zur selben Frage zeigen</a>
        </p>
      )}
      {answer?.similar.length === 0 && (
        <p className="muted">Kein anderes Gutachten behandelt erkennbar dieselbe Frage.</p>
      )}
      {answer && <SimilarList {...answer} />}
      {answer && <ComparedText basis={answer.basis} />}
    </section>
  );
}

type Props = Pick<SimilarAnswer, "similar" | "outcome" | "verdicts">;

export function SimilarList({ similar, outcome, verdicts }: Props) {
  return (
    <ul className="similar-list">
      {similar.map((other) => (
        <SimilarEntry key={other.id} similar={other} verdict={verdicts[other.id]}>
          <OutcomeComparison own={outcome} other={other} />
        </SimilarEntry>
      ))}
    </ul>
  );
}

/** Which text was compared: the editor compares what is typed, this page must not seem to know less. */
export function ComparedText({ basis: { version, draftSavedAt } }: { basis: SimilarBasis }) {
  return (
    <p className="muted small">
      {draftSavedAt === null
        ? `Verglichen wird Fassung\u00a0${version}.`
        : `Verglichen wird Ihr Entwurf vom ${formatInstant(draftSavedAt)}, der noch keine Fassung ist.`}
    </p>
  );
}
