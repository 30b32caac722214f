import { formatInstant } from "~/lib/instant";
import { OutcomeComparison, SimilarEntry } from "./similar-entry";
import type { SimilarAnswer, SimilarBasis } from "./similar";
import "./similar.css";

type Props = Pick<SimilarAnswer, "similar" | "outcome" | "verdicts">;

/** Other opinions on the question of a text, each with what it has in common. */
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
