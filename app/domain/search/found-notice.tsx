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
  return (
    <p className="found-notice small no-print">
      <span>
        {count === 1 ? "Eine Stelle" : `${formatNumber(count)} Stellen`} zu „{inQuotes(query)}“
        markiert
      </span>
      <a href="#treffer">Zur Fundstelle</a>
      <a href={searchPath(query, {})}>Alle Treffer</a>
      <a href={href}>Ohne Markierung</a>
    </p>
  );
}
