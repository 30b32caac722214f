import type { ReactNode } from "react";
import { isWhole, type ProvisionPath } from "~/domain/law/provision-path";
import { placeHref, writtenPlace } from "./asked-place";
import "./place-choice.css";

type Props = {
  /** Address of the page. */
  action: string;
  /** The Absätze that our texts name. */
  cited: readonly string[];
  place: ProvisionPath;
  /** The day the page shows, where it is not today. */
  on: string | null;
  /** What was typed and names no place. */
  unread: string;
};

/** Narrows what cites a provision to one place of it. */
export function PlaceChoice({ action, cited, place, on, unread }: Props) {
  const written = writtenPlace(place);
  const href = (chosen: string) => placeHref(action, { on, place: chosen });
  return (
    <div className="place-choice no-print">
      {cited.length > 0 && (
        <ul className="place-choice__list" aria-label="Zitierte Absätze">
          <li>
            <Choice href={href("")} isChosen={isWhole(place)}>
              Alle Stellen
            </Choice>
          </li>
          {cited.map((absatz) => (
            <li key={absatz}>
              <Choice href={href(`Abs. ${absatz}`)} isChosen={written === `Abs. ${absatz}`}>
                Abs.&nbsp;{absatz}
              </Choice>
            </li>
          ))}
        </ul>
      )}
      <form method="get" action={`${action}#beruehrt`} className="place-choice__form">
        {on && <input type="hidden" name="am" value={on} />}
        <label className="place-choice__field">
          Nur was diese Stelle berührt
          <input
            className="control"
            name="stelle"
            defaultValue={unread || written}
            key={unread || written}
            placeholder="Abs. 1 Satz 2"
            autoComplete="off"
            maxLength={60}
            aria-invalid={unread ? true : undefined}
            aria-describedby={unread ? "stelle-fehler" : undefined}
          />
        </label>
        <button className="button">Eingrenzen</button>
        {unread && (
          <p className="field__error place-choice__error" id="stelle-fehler">
            „{unread}“ ist keine Stelle. Schreiben Sie zum Beispiel: Abs. 1 Satz 2 Nr. 3.
          </p>
        )}
      </form>
    </div>
  );
}

type ChoiceProps = { href: string; isChosen: boolean; children: ReactNode };

function Choice({ href, isChosen, children }: ChoiceProps) {
  return (
    <a className="place-choice__place" href={href} aria-current={isChosen ? "true" : undefined}>
      {isChosen && <span aria-hidden="true">✓ </span>}
      {children}
    </a>
  );
}
