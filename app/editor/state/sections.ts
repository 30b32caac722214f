import type { BlockNode, EditorDocument, Section, SectionHeadingNode } from "./document";
import { blockLines, inlineText } from "./plain-text";

export type DocumentSection = {
  /** `null` before the first section heading. */
  section: Section | null;
  heading: SectionHeadingNode | null;
  blocks: Exclude<BlockNode, SectionHeadingNode>[];
};

/** The document cut at its section headings, in the order written; no block is left out. */
export function splitSections(document: EditorDocument): DocumentSection[] {
  const parts: DocumentSection[] = [{ section: null, heading: null, blocks: [] }];
  for (const block of document.root.children) {
    if (block.type === "section-heading")
      parts.push({ section: block.section, heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.filter((part) => part.heading || part.blocks.length > 0);
}

/** The section's blocks as a document of its own, or `null` where it was not written. */
export function sectionDocument(document: EditorDocument, section: Section): EditorDocument | null {
  const blocks = splitSections(document)
    .filter((part) => part.section === section)
    .flatMap((part) => part.blocks);
  return blocks.length === 0 ? null : { ...document, root: { ...document.root, children: blocks } };
}

/** True where no sentence is written; headings alone say nothing. */
export function isEmptyDocument(document: EditorDocument): boolean {
  return splitSections(document).every((part) => !isWritten(part));
}

/** The titles of the sections that hold no sentence, in the order written. */
export function emptySections(document: EditorDocument): string[] {
  return splitSections(document)
    .filter((part) => part.heading && !isWritten(part))
    .map((part) => inlineText(part.heading?.children ?? []).trim());
}

const isWritten = ({ blocks }: DocumentSection) =>
  blocks.some((block) => block.type !== "heading" && blockLines(block).length > 0);
