import { documentKindLabels } from "~/domain/documents/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { Draft } from "./affected-list.server";
import "./affected-provisions.css";

/** Papers whose text can be read for what they change. */
export function DraftReading({ drafts }: { drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null;
  return (
    <section className="drafts no-print" aria-labelledby="entwuerfe">
      <h3 id="entwuerfe">Aus den Entwürfen lesen</h3>
      <ul className="drafts__list">
        {drafts.map((draft) => (
          <li key={draft.id} className="drafts__item">
            <span className="drafts__name">
              <a href={`/dokumente/${draft.id}`}>{draft.title}</a>{" "}
              <span className="small muted">{factsOf(draft)}</span>
            </span>
            <form method="post">
              <input type="hidden" name="dokument" value={draft.id} />
              <button className="button button--small" name="tun" value="lesen">
                {draft.isRead ? "Neu auslesen" : "Entwurf auslesen"}
                <span className="visually-hidden">: {draft.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

const factsOf = ({ kind, number, date }: Draft) =>
  [documentKindLabels[kind], number, date && formatFuzzyDate(date)].filter(Boolean).join(" · ");
