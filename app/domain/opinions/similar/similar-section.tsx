import { useEffect, useState } from "react";
import { opinionAddress } from "../opinion-address";
import type { OpinionOutcome } from "../outcome";
import { OutcomeComparison, SimilarEntry } from "./similar-entry";
import type { SimilarAnswer, SimilarOpinion } from "./similar";
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
    </section>
  );
}

type Props = { similar: readonly SimilarOpinion[]; outcome: OpinionOutcome | null };

export function SimilarList({ similar, outcome }: Props) {
  return (
    <ul className="similar-list">
      {similar.map((other) => (
        <SimilarEntry key={other.id} similar={other}>
          <OutcomeComparison own={outcome} other={other} />
        </SimilarEntry>
      ))}
    </ul>
  );
}
