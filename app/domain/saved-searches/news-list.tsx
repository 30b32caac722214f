import { Badge } from "~/components/badge";
import { recordPath } from "~/domain/records/record";
import { markedPath } from "~/domain/search/passage-path";
import { typeTexts } from "~/domain/search/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatInstant } from "~/lib/instant";
import type { News } from "./news";
import "./saved-searches.css";

type Props = {
  news: readonly News[];
  seenAt: number;
  /** What is searched: it is marked on the page of a record. */
  query: string;
};

/** What a saved search met since it was saved, newest first. */
export function NewsList({ news, seenAt, query }: Props) {
  return (
    <ol className="news-list">
      {news.map(({ id, type, title, date, foundAt }) => (
        <li key={id} className="news-list__item">
          <h2 className="news-list__title">
            <a href={markedPath(recordPath(type, id), query)}>{title}</a>
          </h2>
          <p className="news-list__facts small muted">
            <span>
              <span aria-hidden="true">{typeTexts[type].sign}</span> {typeTexts[type].word}
            </span>
            {date && <span>{formatFuzzyDate(date)}</span>}
            <span>gefunden {formatInstant(foundAt)}</span>
            {foundAt > seenAt && (
              <Badge tone="info" sign="●">
                neu
              </Badge>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
