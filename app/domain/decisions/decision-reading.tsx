import { Notice } from "~/components/notice";
import type { DecisionPage } from "./decision-page.server";
import { headnoteLabel } from "./texts";
import "@fontsource-variable/source-serif-4/wght.css";
import "./decision-reading.css";

/** What the decision says, in our words, and what it rests on. */
export function DecisionReading({ decision }: { decision: DecisionPage }) {
  const { headnote, outcome, provisions, note } = decision;
  return (
    <>
      <section aria-labelledby="leitsatz">
        <h2 id="leitsatz">{headnoteLabel}</h2>
        {headnote ? (
          <p className="decision-headnote">{headnote}</p>
        ) : (
          <p className="muted">Noch nicht zusammengefasst.</p>
        )}
        {outcome && (
          <p className="decision-outcome">
            <strong>Ergebnis:</strong> {outcome}
          </p>
        )}
      </section>
      {note && (
        <Notice kind="info" title="Was an den Angaben offen ist">
          <p className="decision-note">{note}</p>
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
