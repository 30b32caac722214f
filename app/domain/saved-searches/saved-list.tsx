import { Badge } from "~/components/badge";
import { EmptyState } from "~/components/page";
import { formatInstant } from "~/lib/instant";
import { typeset } from "~/lib/typeset";
import { resultPath, savedPaths, type Digest } from "./saved-search";
import { rhythmText, freshText } from "./texts";
import "./saved-searches.css";

export type SavedSearch = {
  id: string;
  name: string;
  note: string;
  address: string;
  /** What is searched there. */
  words: string;
  digest: Digest;
  seenAt: number;
  fresh: number;
};

/** The searches a person remembers, each with what is new since she looked. */
type Props = {
  saved: readonly SavedSearch[];
  /** Whether this server sends mail at all. */
  mails: boolean;
};

export function SavedList({ saved, mails }: Props) {
  if (saved.length === 0) {
    return (
      <EmptyState title="Noch keine Suche gemerkt">
        <p>
          Hier stehen Suchen, zu denen Sie Neues erfahren wollen: ein Gesetz, ein Thema, ein
          Aktenzeichen.
        </p>
        <a className="button button--primary" href="/suche">
          Suchen und merken
        </a>
      </EmptyState>
    );
  }
  return (
    <ul className="saved-list">
      {saved.map((search) => (
        <li key={search.id} className="saved-list__item">
          <Head {...search} />
          <p className="saved-query small">
            <a href={resultPath(search.address)}>{search.words}</a>
          </p>
          {search.note && <p className="saved-list__note">{typeset(search.note)}</p>}
          <p className="saved-list__foot small muted">
            <span>
              <span aria-hidden="true">✉</span> {rhythmText(search.digest, mails)}
            </span>
            <a href={savedPaths.edit(search.id)}>
              Bearbeiten<span className="visually-hidden">: {search.name}</span>
            </a>
            <a href={savedPaths.remove(search.id)}>
              Entfernen<span className="visually-hidden">: {search.name}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Head({ id, name, fresh, seenAt }: SavedSearch) {
  return (
    <div className="saved-list__head">
      <h2 className="saved-list__name">
        <a href={savedPaths.one(id)}>{typeset(name)}</a>
      </h2>
      <p className="saved-list__fresh">
        <Badge tone={fresh > 0 ? "info" : "neutral"} sign={fresh > 0 ? "●" : "✓"}>
          {freshText(fresh)}
        </Badge>{" "}
        <span className="small muted">seit {formatInstant(seenAt)}</span>
      </p>
    </div>
  );
}
