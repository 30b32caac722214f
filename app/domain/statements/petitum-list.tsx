import type { ReactNode } from "react";
import { Badge } from "~/components/badge";
import type { PetitumOutcome } from "./statement";
import { petitumOutcomeTexts } from "./texts";
import "./petitum-list.css";

export type ShownPetitum = {
  id: string;
  text: string;
  provision: string;
  outcome: PetitumOutcome;
  outcomeNote: string;
};

/** The demands as a numbered list. */
export function PetitumList({ children }: { children: ReactNode }) {
  return <ol className="petita">{children}</ol>;
}

type Props = {
  petitum: ShownPetitum;
  /** Addresses lead to it; not where it stands on a page more than once. */
  isAnchor?: boolean;
  /** Its texts with their citations; the plain ones where there are none. */
  cited?: { text: ReactNode; provision: ReactNode };
  /** What a writer gets under it: the form for its outcome. */
  children?: ReactNode;
};

/** One demand with its provision, what became of it, and the passage that proves it. */
export function Petitum({ petitum, isAnchor = true, cited, children }: Props) {
  const status = petitumOutcomeTexts[petitum.outcome];
  return (
    <li id={isAnchor ? `petitum-${petitum.id}` : undefined} className="petitum">
      <div className="petitum__head">
        {petitum.provision && (
          <span className="petitum__provision">{cited?.provision ?? petitum.provision}</span>
        )}
        <Badge tone={status.tone} sign={status.sign}>
          {status.word}
        </Badge>
      </div>
      <p className="petitum__text">{cited?.text ?? petitum.text}</p>
      {petitum.outcomeNote && (
        <p className="petitum__proof">
          <span className="petitum__proof-label">Beleg: </span>
          {petitum.outcomeNote}
        </p>
      )}
      {children}
    </li>
  );
}
