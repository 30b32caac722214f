import type { ReactNode } from "react";
import { Notice } from "~/components/notice";
import { formatNumber } from "~/lib/number";
import { listFormats, listPath } from "../export/list-format";
import { searchPath, sorts, type Filters, type SearchResult, type Sort } from "../search";
import { countText, inQuotes, noteText, sortTexts } from "../texts";
import "./result-head.css";

type Search = { query: string; filters: Filters; sort: Sort };
type Counts = Pick<SearchResult, "total" | "complete" | "more" | "match">;

export const summaryId = "treffer-zahl";

/** How much was found, and how much of what was looked for is in it. */
export function Summary({ query, total, complete, more, match }: Counts & { query: string }) {
  const whole = match === "some" ? 0 : complete;
  const partial = match === "all" ? total - complete : match === "some" ? total : 0;
  return (
    <p className="search-summary" role="status" id={summaryId}>
      <strong>
        {more && "mehr als "}
        {countText(whole)}
      </strong>{" "}
      zu „{inQuotes(query)}“{partial > 0 && `; ${formatNumber(partial)} mit einem Teil der Wörter`}
    </p>
  );
}

export function QueryNotes({ notes }: Pick<SearchResult, "notes">) {
  if (notes.length === 0) return null;
  return (
    <Notice kind="info">
      {notes.map((note) => (
        <p key={`${note.field}:${note.value}`}>{noteText(note)}</p>
      ))}
    </Notice>
  );
}

export function DidYouMean({ query }: { query: string }) {
  return (
    <p className="did-you-mean">
      Meinten Sie{" "}
      <a href={searchPath(query, {})}>
        <strong>{query}</strong>
      </a>
      ?
    </p>
  );
}

type ToolsProps = Search & {
  match: SearchResult["match"];
  /** What else can be done with a result. */
  children?: ReactNode;
};

/** The order of the hits, and the result to take along. */
export function ResultTools({ query, filters, sort, match, children }: ToolsProps) {
  return (
    <div className="result-tools no-print">
      {match !== "fields" && (
        <nav aria-label="Reihenfolge">
          <ul className="result-tools__choice">
            {sorts.map((each) => (
              <li key={each}>
                <a
                  href={searchPath(query, filters, { sort: each })}
                  aria-current={each === sort ? "true" : undefined}
                >
                  {sortTexts[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul className="result-tools__files" aria-label="Trefferliste herunterladen">
        <li aria-hidden="true" className="muted">
          Liste:
        </li>
        {listFormats.map((format) => (
          <li key={format}>
            <a href={listPath(format, query, filters, sort)} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
