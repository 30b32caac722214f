import { formatInstant } from "~/lib/instant";
import { positionTexts } from "~/domain/procedures/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { Petitum, PetitumList } from "./petitum-list";
import type { StatementVersion } from "./statement-version";
import "./statement-reading.css";

type Props = {
  versions: readonly {
    number: number;
    replacedAt: number;
    replacedBy: string | null;
    state: StatementVersion;
  }[];
};

/** Every earlier state, newest first, folded: who replaced it when, and what it said. */
export function StatementHistory({ versions }: Props) {
  return (
    <ol className="statement-history" reversed>
      {versions.map(({ number, replacedAt, replacedBy, state }) => (
        <li key={number} className="card">
          <details>
            <summary>
              Fassung&nbsp;{number}
              <span className="muted">
                {" "}
                · ersetzt am {formatInstant(replacedAt)} von {replacedBy ?? "Votum"}
              </span>
            </summary>
            <Version state={state} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Version({ state }: { state: StatementVersion }) {
  const position = state.position ? positionTexts[state.position] : null;
  const facts = [
    state.author,
    position && `${position.sign} ${position.word}`,
    state.recipient && `an ${state.recipient}`,
    state.sentOn && `versandt ${formatFuzzyDate(state.sentOn)}`,
  ];
  return (
    <div className="statement-history__state">
      <h2>{state.title}</h2>
      <p className="muted">{facts.filter(Boolean).join(" · ")}</p>
      {state.summary && <p className="statement-summary">{state.summary}</p>}
      {state.petita.length > 0 && (
        <PetitumList>
          {state.petita.map((petitum) => (
            <Petitum key={petitum.id} petitum={petitum} isAnchor={false} />
          ))}
        </PetitumList>
      )}
    </div>
  );
}
