import { Badge } from "~/components/badge";
import { recordPath } from "~/domain/records/record";
import { Marked } from "~/domain/search/page/marked";
import { markedPath, passagePath } from "~/domain/search/opened/passage-path";
import { typeTexts } from "~/domain/search/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatInstant } from "~/lib/instant";
import type { News, NewsPassage } from "./news";
import "./saved-searches.css";

type Props = {
  news: readonly News[];
  /** By the id of the record; what has none has not got the words any more. */
  passages: Record<string, NewsPassage>;
  seenAt: number;
  /** What is searched: it is marked on the page of a record. */
  query: string;
};

/** What a saved search met since it was saved, newest first, with the passage and why. */
export function NewsList({ news, passages, seenAt, query }: Props) {
  return (
    <ol className="news-list">
      {news.map((one) => (
        <NewsItem key={one.id} {...{ one, seenAt, query }} passage={passages[one.id]} />
      ))}
    </ol>
  );
}

type ItemProps = { one: News; passage: NewsPassage | undefined; seenAt: number; query: string };

function NewsItem({ one, passage, seenAt, query }: ItemProps) {
  const { id, type, title, date, foundAt } = one;
  const href = passage ? passagePath(passage, query) : markedPath(recordPath(type, id), query);
  return (
    <li className="news-list__item">
      <h2 className="news-list__title">
        <a href={href}>{passage ? <Marked parts={passage.markedTitle} /> : title}</a>
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
      {passage && (
        <p className="news-list__passage">
          <Marked parts={passage.markedSnippet} />
        </p>
      )}
      {passage && <p className="small muted">{passage.why}</p>}
    </li>
  );
}
