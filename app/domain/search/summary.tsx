import { Notice } from "~/components/notice";
import { searchPath, type SearchResult } from "./search";
import { countText, inQuotes } from "./texts";

type Props = Pick<SearchResult, "total" | "complete" | "more" | "match"> & { query: string };

/** How much was found, and how much of what was looked for is in it. */
export function Summary({ query, total, complete, more, match }: Props) {
  const some = total > 0 && match === "some";
  return (
    <>
      <p className="search-summary" role="status">
        <strong>
          {more && "mehr als "}
          {countText(some ? total : complete)}
        </strong>{" "}
        zu „{inQuotes(query)}“
        {match === "all" && complete < total && ", danach solche, die einen Teil davon enthalten"}
      </p>
      {some && (
        <Notice kind="info">
          Nichts enthält alles, wonach Sie suchen. Diese Treffer enthalten einen Teil davon.
        </Notice>
      )}
    </>
  );
}

export function DidYouMean({ query }: { query: string }) {
  return (
    <p>
      Meinten Sie <a href={searchPath(query, {})}>{query}</a>?
    </p>
  );
}
