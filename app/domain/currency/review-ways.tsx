import type { Grouping } from "./joint-review";

type Props = {
  here: string;
  grouping: Grouping | null;
  /** How many changes wait for an answer. */
  open: number;
};

const ways: { value: Grouping | null; word: string }[] = [
  { value: null, word: "einzeln" },
  { value: "gesetz", word: "gemeinsam, nach Gesetz" },
  { value: "vorschrift", word: "gemeinsam, nach Vorschrift" },
];

/** One by one or several at once: links, so that it works without script and stands in the address. */
export function ReviewWays({ here, grouping, open }: Props) {
  return (
    <nav className="review-ways no-print" aria-label="Wie antworten">
      <span className="review-ways__count">{open} offene Änderungen beantworten:</span>
      <ul className="review-ways__list">
        {ways.map(({ value, word }) => (
          <li key={word}>
            <a
              href={value ? `${here}?gemeinsam=${value}` : here}
              aria-current={value === grouping ? "page" : undefined}
            >
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
