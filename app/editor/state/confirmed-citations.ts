import type { CitationNode, ReadableDocument } from "./document";

/** The confirmed citations of a text, in its order. */
export function confirmedCitations(document: ReadableDocument): CitationNode[] {
  const found: CitationNode[] = [];
  const collect = (node: { type: string; children?: unknown[] }) => {
    const citation = node as CitationNode;
    if (node.type === "citation" && citation.decision === "confirmed") found.push(citation);
    for (const child of node.children ?? []) collect(child as typeof node);
  };
  for (const block of document.root.children) collect(block);
  return found;
}
