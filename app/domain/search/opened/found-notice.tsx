import { formatNumber } from "~/lib/number";
import { searchPath } from "../search";
import { inQuotes } from "../texts";
import "./found-notice.css";

type Props = {
  found: { query: string; count: number; isPart: boolean } | null;
  /** The page without marks. */
  href: string;
};

/** Says what is marked on a page that was opened from a hit, and leads back. */
export function FoundNotice({ found, href }: Props) {
  if (!found) return null;
  const { query, count, isPart } = found;
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
          {isPart
            ? `${typed} steht nicht am Anfang dieses langen Textes; weiter hinten ist nicht markiert`
            : `${typed} steht nicht im Text dieser Seite; gefunden ist es in Titel, Nummer oder anderen Angaben`}
        </span>
        {leave}
      </p>
    );
  return (
    <p className="found-notice small no-print">
      <span>
        {count === 1 ? "Eine Stelle" : `${formatNumber(count)} Stellen`} zu {typed} markiert
        {isPart && "; in diesem langen Text nur die um die Fundstelle"}
      </span>
      <a href="#treffer">Zur Fundstelle</a>
      {leave}
    </p>
  );
}
