import { daysBetween } from "~/lib/day";
import { formatFuzzyDate, formatWeekdayDate } from "~/lib/fuzzy-date";
import type { ListedProcedure } from "./listed-procedure.server";
import { Nobody } from "./nobody";
import type { BoardColumn } from "./procedure-board.server";
import {
  noPosition,
  notRated,
  positionTexts,
  relevanceTexts,
  stepStateTexts,
  urgency,
} from "./texts";
import "./procedure-board.css";
import { formatNumber, moreText } from "~/lib/number";

type Props = {
  columns: readonly BoardColumn[];
  /** Name of the model, for the screen reader. */
  name: string;
  today: string;
  /** The list of everything in a column, with the other filters kept. */
  listHref: (columnKey: string) => string;
};

/** The stages side by side; the board scrolls sideways, also by the arrow keys. */
export function ProcedureBoard({ columns, name, today, listHref }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <section className="board" aria-label={`Tafel: ${name}`} tabIndex={0}>
      <ul className="board__columns">
        {columns.map((column) => (
          <li
            key={column.key}
            className={column.total ? "board__column" : "board__column is-empty"}
          >
            <h2 className="board__heading">
              {column.name}
              <span className="board__count">
                <span className="visually-hidden">, </span>
                {formatNumber(column.total)}
                <span className="visually-hidden"> Verfahren</span>
              </span>
            </h2>
            {column.cards.length > 0 && (
              <ul className="board__cards">
                {column.cards.map((card) => (
                  <li key={card.id}>
                    <Card procedure={card} today={today} />
                  </li>
                ))}
              </ul>
            )}
            {column.total > column.cards.length && (
              <a className="board__more" href={listHref(column.key)}>
                … {moreText(column.total - column.cards.length, "weiteres")}
                <span className="visually-hidden"> in „{column.name}“ als Liste</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ procedure, today }: { procedure: ListedProcedure; today: string }) {
  const { id, title, shortTitle, relevance, position, responsible } = procedure;
  const rated = relevance ? relevanceTexts[relevance] : notRated;
  const stand = position ? positionTexts[position] : noPosition;
  const { nextStep, nextDeadline } = procedure;
  const due = nextDeadline && urgency(daysBetween(today, nextDeadline.due));
  return (
    <article className={`board-card board-card--${rated.tone}`}>
      <h3 className="board-card__title">
        <a href={`/verfahren/${id}`}>{shortTitle || title}</a>
      </h3>
      <p className="board-card__facts">
        <span>
          <span aria-hidden="true">{rated.sign}</span>{" "}
          {relevance ? `Relevanz ${rated.word}` : rated.word}
        </span>
        <span>
          <span aria-hidden="true">{stand.sign}</span> {stand.word}
        </span>
      </p>
      {nextDeadline && due && (
        <p className={`board-card__due board-card__due--${due.tone}`}>
          <span aria-hidden="true">{due.sign}</span> Frist {formatWeekdayDate(nextDeadline.due)} ·{" "}
          {due.word}
        </p>
      )}
      {nextStep && (
        <p className="board-card__next">
          {nextStep.date ? formatFuzzyDate(nextStep.date) : stepStateTexts[nextStep.state]}:{" "}
          {nextStep.title}
        </p>
      )}
      <p className="board-card__who">
        {responsible ?? <Nobody outcome={procedure.outcome} text="niemand zuständig" />}
      </p>
    </article>
  );
}
