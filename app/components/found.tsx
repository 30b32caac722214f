import { foundPieces, type FoundMark } from "~/lib/found-mark";
import "./found.css";

type Props = {
  text: string;
  /** Marks of the text this is a stretch of. */
  marks: readonly FoundMark[] | undefined;
  /** Where in it the stretch begins. */
  offset?: number;
};

/**
 * Words with what was looked for marked. The first mark of a page is its anchor: a browser that
 * follows `#treffer` goes there and puts the focus on it.
 */
export function Found({ text, marks, offset = 0 }: Props) {
  if (!marks || marks.length === 0) return text;
  return foundPieces(text, marks, offset).map(({ text: words, mark }, key) =>
    mark ? (
      <mark key={key} className="found" {...(mark.isFirst && { id: "treffer", tabIndex: -1 })}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
