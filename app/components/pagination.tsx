import "./pagination.css";
import { formatNumber } from "~/lib/number";

type Props = {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** What is counted, in the plural. */
  noun: string;
  /** Address of a page with all filters kept. */
  href: (page: number) => string;
};

export function Pagination({ page, pageSize, total, noun, href }: Props) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav className="pagination" aria-label="Seiten">
      <p className="muted">
        {formatNumber(first)}–{formatNumber(last)} von {formatNumber(total)} {noun}
      </p>
      {pages > 1 && (
        <ul className="pagination__links">
          {page > 1 && (
            <li>
              <a href={href(page - 1)} rel="prev">
                ‹ Zurück
              </a>
            </li>
          )}
          <li aria-current="page">
            Seite {formatNumber(page)} von {formatNumber(pages)}
          </li>
          {page < pages && (
            <li>
              <a href={href(page + 1)} rel="next">
                Weiter ›
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
