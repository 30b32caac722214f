import type { BlockNode, EditorDocument, Section, SectionHeadingNode } from "./document";

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
