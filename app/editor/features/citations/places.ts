import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from "lexical";
import { $readLine } from "./lines";

type Place = { line: NodeKey; start: number; end: number };

/** The words on the page; null where they are not drawn. Live: it moves with the text. */
export function rangeOf(editor: LexicalEditor, { line, start, end }: Place): Range | null {
  const leaves = editor.getEditorState().read(() => {
    const holder = $getNodeByKey(line);
    return $isElementNode(holder) ? $readLine(holder).leaves : [];
  });
  const from = leaves.find((leaf) => leaf.start <= start && start < leaf.end);
  const to = leaves.find((leaf) => leaf.start < end && end <= leaf.end);
  const first = from && textIn(editor.getElementByKey(from.key));
  const last = to && textIn(editor.getElementByKey(to.key));
  if (!first || !last) return null;
  const range = document.createRange();
  try {
    range.setStart(first, start - from.start);
    range.setEnd(last, end - to.start);
  } catch {
    // The page is one change ahead of what is known; the next reading puts it right.
    return null;
  }
  return range;
}

function textIn(element: Node | null): Text | null {
  let node = element;
  while (node && node.nodeType !== Node.TEXT_NODE) node = node.firstChild;
  return node as Text | null;
}

const highlights = () =>
  typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function"
    ? CSS.highlights
    : null;

/** Draws under these words without a change to text or page; nothing where a browser cannot. */
export function markPlaces(name: string, ranges: readonly (Range | null)[]): void {
  const drawn = ranges.filter((range) => range !== null);
  if (drawn.length === 0) highlights()?.delete(name);
  else highlights()?.set(name, new Highlight(...drawn));
}

/**
 * Draws under those of the places that are on the screen or near it: a browser looks at every range
 * it draws at each key. What was drawn before stays until then. Returns how to stop.
 */
export function drawNearby(
  editor: LexicalEditor,
  name: string,
  places: readonly Place[],
): () => void {
  if (places.length === 0) markPlaces(name, []);
  const placesIn = new Map<Element, Place[]>();
  for (const place of places) {
    const line = editor.getElementByKey(place.line);
    if (line) placesIn.set(line, [...(placesIn.get(line) ?? []), place]);
  }
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      const drawn = [...near].flatMap((line) => placesIn.get(line) ?? []);
      markPlaces(
        name,
        drawn.map((place) => rangeOf(editor, place)),
      );
    },
    { rootMargin: "50% 0px" },
  );
  for (const line of placesIn.keys()) observer.observe(line);
  return () => observer.disconnect();
}
