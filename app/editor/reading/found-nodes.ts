import { createContext } from "react";
import type { FoundMark } from "~/lib/found-mark";
import type { InlineNode, ReadableDocument, TextNode } from "../state/document";

/** The text of one block, line or cell, and where its nodes begin in it. */
type InlineRun = { text: string; nodes: { node: TextNode; start: number }[] };

/** Every run of text of a document, in its stored order. */
export function inlineTexts(document: ReadableDocument): string[] {
  return inlineRuns(document).map(({ text }) => text);
}

export type FoundNodes = ReadonlyMap<TextNode, FoundMark[]>;

/** Marks by the node they stand in; `marks` has a list for each of `inlineTexts`. */
export function foundNodes(
  document: ReadableDocument,
  marks: readonly (readonly FoundMark[])[],
): FoundNodes {
  const found = new Map<TextNode, FoundMark[]>();
  for (const [index, { nodes }] of inlineRuns(document).entries()) {
    for (const { node, start } of nodes) {
      const inside = (marks[index] ?? []).filter(
        (mark) => mark.start < start + node.text.length && mark.end > start,
      );
      if (inside.length > 0)
        found.set(
          node,
          inside.map((mark) => shifted(mark, start)),
        );
    }
  }
  return found;
}

const shifted = ({ start, end, isFirst }: FoundMark, by: number): FoundMark => ({
  start: start - by,
  end: end - by,
  isFirst,
});

export const FoundContext = createContext<FoundNodes>(new Map());

type Parent = { type: string; children?: readonly Parent[] };

const inlineTypes = new Set(["text", "linebreak", "link", "citation"]);

function inlineRuns(document: ReadableDocument): InlineRun[] {
  const runs: InlineRun[] = [];
  const collect = ({ children = [] }: Parent) => {
    const inline = children.filter(({ type }) => inlineTypes.has(type));
    if (inline.length > 0) runs.push(runOf(inline as unknown as InlineNode[]));
    for (const child of children) if (!inlineTypes.has(child.type)) collect(child);
  };
  collect(document.root as unknown as Parent);
  return runs;
}

function runOf(inline: readonly InlineNode[]): InlineRun {
  const run: InlineRun = { text: "", nodes: [] };
  const add = (node: InlineNode) => {
    if (node.type === "linebreak") run.text += "\n";
    else if (node.type === "text") {
      run.nodes.push({ node, start: run.text.length });
      run.text += node.text;
    } else node.children.forEach(add);
  };
  inline.forEach(add);
  return run;
}
