import type {
  BlockNode,
  ReadableDocument,
  Section,
  SectionHeadingNode,
  UnreadableNode,
} from "../state/document";
import { blockLines } from "../state/plain-text";

type Block = BlockNode | UnreadableNode;
export type ReadingSection = {
  /** Position of its first block in the document. */
  first: number;
  heading: SectionHeadingNode | null;
  blocks: Block[];
};

const withMarginNumbers = new Set<Section>(["sachverhalt", "wuerdigung", "ergebnis"]);

/** The blocks grouped under their section headings, headings included. */
export function readingSections(document: ReadableDocument): ReadingSection[] {
  const found: ReadingSection[] = [];
  document.root.children.forEach((block, first) => {
    if (block.type === "section-heading") found.push({ first, heading: block, blocks: [block] });
    else if (found.length === 0) found.push({ first, heading: null, blocks: [block] });
    else found.at(-1)?.blocks.push(block);
  });
  return found;
}

/**
 * The document as a law journal prints it: written head-notes are the first section, all else
 * stands as it was; what comes before any heading stays there.
 */
export function headnotesFirst(document: ReadableDocument): ReadableDocument {
  const parts = readingSections(document);
  const isHeadnotes = ({ heading, blocks }: ReadingSection) =>
    heading?.section === "leitsaetze" &&
    blocks.some((block) => block !== heading && !isBlank(block));
  const rank = (part: ReadingSection) => (part.heading ? (isHeadnotes(part) ? 1 : 2) : 0);
  const ordered = parts.toSorted((one, other) => rank(one) - rank(other));
  return {
    ...document,
    root: { ...document.root, children: ordered.flatMap((part) => part.blocks) },
  };
}

const isBlank = (block: Block) => block.type !== "unreadable" && blockLines(block).length === 0;

/** Margin numbers (Rn.): every written paragraph of facts, assessment and result, counted through. */
export function paragraphNumbers(document: ReadableDocument): ReadonlyMap<Block, number> {
  const numbers = new Map<Block, number>();
  for (const { heading, blocks } of readingSections(document)) {
    if (!heading || !withMarginNumbers.has(heading.section)) continue;
    for (const block of blocks)
      if (block.type === "paragraph" && block.children.length > 0)
        numbers.set(block, numbers.size + 1);
  }
  return numbers;
}
