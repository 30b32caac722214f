import { searchPath } from "../search";
import { inQuotes } from "../texts";
import type { TriedPiece } from "./tried-query.server";
import "./tried-query.css";

type Props = { query: string; pieces: readonly TriedPiece[]; keep: string };

/** A query to try, and what it means by the synonyms as they stand now. */
export function TriedQuery({ query, pieces, keep }: Props) {
  return (
    <section className="tried-query" aria-labelledby="probieren-titel">
      <h2 id="probieren-titel">Probieren</h2>
      <form method="get" action="/verwaltung/synonyme" className="tried-query__form">
        {keep && <input type="hidden" name="q" value={keep} />}
        <label htmlFor="probieren">Was bedeutet diese Suche?</label>
        <input
          id="probieren"
          className="control"
          type="search"
          name="probieren"
          defaultValue={query}
          key={query}
          maxLength={200}
          autoComplete="off"
        />
        <button className="button">Zeigen</button>
      </form>
      {query && (
        <div role="status">
          {pieces.length === 0 ? (
            <p className="muted">Darin ist nichts, wonach sich suchen ließe.</p>
          ) : (
            <ul className="tried-query__pieces">
              {pieces.map(({ typed, also }, index) => (
                <li key={index}>
                  <strong>{inQuotes(typed)}</strong>{" "}
                  {also.length > 0 ? (
                    <>oder {also.map((each) => `„${each}“`).join(", ")}</>
                  ) : (
                    <span className="muted">– kein Synonym</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {pieces.length > 0 && (
            <p>
              <a href={searchPath(query, {})}>So suchen</a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
