import type { ReactNode } from "react";
import { formatBits, type InlineNode, type LinkNode, type TextNode } from "../state/document";
import { isExternalUrl, isSafeUrl } from "../state/safe-url";

/** Text, line breaks and links inside a block. */
export function Inline({ nodes }: { nodes: readonly InlineNode[] }): ReactNode {
  const first = nodes[0];
  // The usual paragraph is one plain run of text: no wrapper, no key.
  if (nodes.length === 1 && first?.type === "text" && first.format === 0)
    return protectNumbers(first.text);
  return nodes.map((node, key) => {
    if (node.type === "linebreak") return <br key={key} />;
    if (node.type === "link") return <SafeLink key={key} node={node} />;
    return node.format === 0 ? protectNumbers(node.text) : <Formatted key={key} node={node} />;
  });
}

const signBeforeNumber =
  /(?<=(?:^|[\s\u00a0([„‚/–,;])(?:§{1,2}|Art\.|Abs\.|Satz|Sätze|Nr\.|Nrn\.|S\.|Rn\.)) (?=\d)/g;

/** No line breaks between "§" and its number, also in pasted text; what is stored stays as it is. */
function protectNumbers(text: string): string {
  return text.replace(signBeforeNumber, "\u00a0");
}

const elements = [
  ["strong", formatBits.bold],
  ["em", formatBits.italic],
  ["u", formatBits.underline],
  ["sub", formatBits.subscript],
  ["sup", formatBits.superscript],
] as const;

function Formatted({ node }: { node: TextNode }): ReactNode {
  return elements.reduce<ReactNode>(
    (content, [Tag, bit]) => (node.format & bit ? <Tag>{content}</Tag> : content),
    protectNumbers(node.text),
  );
}

function SafeLink({ node }: { node: LinkNode }) {
  const text = <Inline nodes={node.children} />;
  if (!isSafeUrl(node.url)) return text;
  if (!isExternalUrl(node.url)) return <a href={node.url}>{text}</a>;
  return (
    <a href={node.url} className="rich-text__external" rel="noopener noreferrer">
      {text}
      <span className="visually-hidden"> (externer Link)</span>
    </a>
  );
}
