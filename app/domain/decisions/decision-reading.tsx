import { Found } from "~/components/found";
import { Notice } from "~/components/notice";
import type { FoundMark } from "~/lib/found-mark";
import type { DecisionPage } from "./decision-page.server";
import { headnoteLabel } from "./texts";
import "@fontsource-variable/source-serif-4/wght.css";
import "./decision-reading.css";

type Props = {
  decision: DecisionPage;
  /** What was looked for in head-note, outcome and note. */
  found: readonly (readonly FoundMark[])[] | undefined;
};

/** What the decision says, in our words, and what it rests on. */
export function DecisionReading({ decision, found }: Props) {
  const { headnote, outcome, provisions, note } = decision;
  const [inHeadnote, inOutcome, inNote] = found ?? [];
  return (
    <>
      <section aria-labelledby="leitsatz">
        <h2 id="leitsatz">{headnoteLabel}</h2>
        {headnote ? (
          <p className="decision-headnote">
            <Found text={headnote} marks={inHeadnote} />
          </p>
        ) : (
          <p className="muted">Noch nicht zusammengefasst.</p>
        )}
        {outcome && (
          <p className="decision-outcome">
            <strong>Ergebnis:</strong> <Found text={outcome} marks={inOutcome} />
          </p>
        )}
      </section>
      {note && (
        <Notice kind="info" title="Was an den Angaben offen ist">
          <p className="decision-note">
            <Found text={note} marks={inNote} />
          </p>
        </Notice>
      )}
      <section aria-labelledby="vorschriften">
        <h2 id="vorschriften">Vorschriften</h2>
        {provisions.length === 0 ? (
          <p className="muted">Noch keine eingetragen.</p>
        ) : (
          <ul className="decision-provisions">
            {provisions.map(({ text, heading, href }) => (
              <li key={text}>
                {href ? <a href={href}>{text}</a> : text}
                {heading && <span className="muted"> {heading}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
