import { formatBits, type LinkNode, type TextNode } from "~/editor/state/document";
import { withProtectedSpaces } from "./protected-spaces";

const marks = /\*\*|\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

const textNode = (text: string, format: number): TextNode => ({
  detail: 0,
  format,
  mode: "normal",
  style: "",
  text,
  type: "text",
  version: 1,
});

const linkNode = (text: string, url: string, format: number): LinkNode => ({
  children: [textNode(text, format)],
  direction: null,
  format: "",
  indent: 0,
  rel: /^https?:/.test(url) ? "noopener noreferrer" : null,
  target: null,
  title: null,
  type: "link",
  url,
  version: 1,
});

/** `**bold**`, `*italic*` and `[text](url)`; throws where a mark is never closed. */
export function inlineNodes(source: string): (TextNode | LinkNode)[] {
  const text = withProtectedSpaces(source);
  const nodes: (TextNode | LinkNode)[] = [];
  let format = 0;
  let from = 0;
  const addText = (until: number) => {
    if (until > from) nodes.push(textNode(text.slice(from, until), format));
  };
  for (const mark of text.matchAll(marks)) {
    addText(mark.index);
    from = mark.index + mark[0].length;
    const [token, linkText, url] = mark;
    if (linkText !== undefined && url !== undefined) nodes.push(linkNode(linkText, url, format));
    else format ^= token === "**" ? formatBits.bold : formatBits.italic;
  }
  addText(text.length);
  if (format !== 0) throw new Error(`Hervorhebung nicht geschlossen: ${source}`);
  return nodes;
}
