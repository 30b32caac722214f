import { formatNumber } from "~/lib/number";
import { searchPath } from "./search";
import { inQuotes } from "./texts";
import "./found-notice.css";

type Props = {
  found: { query: string; count: number } | null;
  /** The page without marks. */
  href: string;
};

/** Says what is marked on a page that was opened from a hit, and leads back. */
export function FoundNotice({ found, href }: Props) {
  if (!found) return null;
  const { query, count } = found;
  const typed = `„${inQuotes(query)}“`;
  const leave = (
    <>
      <a href={searchPath(query, {})}>Alle Treffer</a>
      <a href={href}>Ohne Markierung</a>
    </>
  );
  if (count === 0)
    return (
      <p className="found-notice small no-print" id="treffer" tabIndex={-1}>
        <span>
          {typed} steht nicht im Text dieser Seite; gefunden ist es in Titel, Nummer oder anderen
          Angaben
        </span>
        {leave}
      </p>
    );
  return (
    <p className="found-notice small no-print">
      <span>
        {count === 1 ? "Eine Stelle" : `${formatNumber(count)} Stellen`} zu {typed} markiert
      </span>
      <a href="#treffer">Zur Fundstelle</a>
      {leave}
    </p>
  );
}
