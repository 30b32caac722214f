import { checkEditorState } from "./check-editor-state";
import {
  documentSchema,
  type BlockNode,
  type ReadableDocument,
  type UnreadableNode,
} from "./document";

const mostBlocks = 5_000;
const longestText = 20_000;

/**
 * What can still be shown of text that `checkEditorState` refused: every block that is fine by
 * itself, and for each other one its kind and its words. Never throws; changes nothing stored.
 */
export function salvage(text: string): ReadableDocument {
  let blocks: unknown;
  try {
    blocks = (JSON.parse(text) as { root?: { children?: unknown } } | null)?.root?.children;
  } catch {
    return { root: { children: [] } };
  }
  if (!Array.isArray(blocks)) return { root: { children: [] } };
  return { root: { children: blocks.slice(0, mostBlocks).map(readable) } };
}

function readable(block: unknown): BlockNode | UnreadableNode {
  const alone = understood(block);
  if (alone) return alone;
  const type = (block as { type?: unknown } | null)?.type;
  const nodeType = typeof type === "string" ? type.slice(0, 40) : "unbekannt";
  return { type: "unreadable", nodeType, text: wordsIn(block) };
}

function understood(block: unknown): BlockNode | undefined {
  try {
    const root = { type: "root", version: 1, children: [block] };
    const check = checkEditorState(JSON.stringify({ schema: documentSchema, root }));
    return check.ok ? check.state.root.children[0] : undefined;
  } catch {
    // JSON.stringify gives up on nesting of several thousand levels.
    return undefined;
  }
}

function wordsIn(block: unknown): string {
  const found: string[] = [];
  let length = 0;
  const open: unknown[] = [block];
  while (open.length > 0 && length < longestText) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const { text, children } = value as { text?: unknown; children?: unknown };
    if (typeof text === "string" && text !== "") {
      found.push(text);
      length += text.length;
    }
    if (Array.isArray(children))
      for (let at = Math.min(children.length, longestText) - 1; at >= 0; at--)
        open.push(children[at]);
  }
  return found.join(" ").slice(0, longestText);
}
