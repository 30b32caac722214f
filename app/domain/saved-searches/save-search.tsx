import { savedPaths } from "./saved-search";
import "./save-search.css";

/** Leads from a result page (`/suche?…`) to the form that remembers it. */
export function SaveSearch({ path }: { path: string }) {
  return (
    <p className="save-search">
      <a className="button button--small" href={savedPaths.add(path.replace(/^[^?]*\?/, ""))}>
        <span aria-hidden="true">☆</span> Suche merken
      </a>
    </p>
  );
}
