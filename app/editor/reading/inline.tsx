import { Fragment, useContext, type ReactNode } from "react";
import { Found } from "~/components/found";
import {
  formatBits,
  type CitationNode,
  type InlineNode,
  type LinkNode,
  type TextNode,
} from "../state/document";
import { isExternalUrl, isSafeUrl } from "../state/safe-url";
import { CitationLinks, type CitationLink } from "./citation-links";
import { FoundContext, type FoundNodes } from "./found-nodes";

type InlineProps = { nodes: readonly InlineNode[]; inLink?: boolean };

/** Text, line breaks, links and citations inside a block. */
export function Inline({ nodes, inLink = false }: InlineProps): ReactNode {
  const found = useContext(FoundContext);
  const first = nodes[0];
  // The usual paragraph is one plain run of text: no wrapper, no key.
  if (nodes.length === 1 && first?.type === "text" && first.format === 0)
    return wordsOf(first, found);
  return nodes.map((node, key) => {
    if (node.type === "linebreak") return <br key={key} />;
    if (node.type === "link") return <SafeLink key={key} node={node} />;
    if (node.type === "citation") return <Citation key={key} node={node} inLink={inLink} />;
    if (node.format !== 0) return <Formatted key={key} node={node} found={found} />;
    return found.has(node) ? (
      <Fragment key={key}>{wordsOf(node, found)}</Fragment>
    ) : (
      protectNumbers(node.text)
    );
  });
}

/** The text of a node, with what was looked for marked. */
function wordsOf(node: TextNode, found: FoundNodes): ReactNode {
  const text = protectNumbers(node.text);
  const marks = found.get(node);
  return marks ? <Found text={text} marks={marks} /> : text;
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

function Formatted({ node, found }: { node: TextNode; found: FoundNodes }): ReactNode {
  return elements.reduce<ReactNode>(
    (content, [Tag, bit]) => (node.format & bit ? <Tag>{content}</Tag> : content),
    wordsOf(node, found),
  );
}

/** Confirmed words lead to what they cite, as far as it is known; rejected ones are mere words. */
function Citation({ node, inLink }: { node: CitationNode; inLink: boolean }) {
  const links = useContext(CitationLinks);
  const text = <Inline nodes={node.children} />;
  if (node.decision === "rejected") return text;
  const id = `zitat-${node.id}`;
  const link = inLink ? undefined : safeLink(links, node.id);
  if (!link)
    return (
      <span id={id} className="citation">
        {text}
      </span>
    );
  return (
    <a
      id={id}
      className="citation citation--linked"
      href={link.href}
      data-card={link.card}
      data-title={link.title}
    >
      {text}
    </a>
  );
}

function safeLink(links: Readonly<Record<string, CitationLink>>, id: string) {
  const link = Object.hasOwn(links, id) ? links[id] : undefined;
  return link && isSafeUrl(link.href) ? link : undefined;
}

function SafeLink({ node }: { node: LinkNode }) {
  const text = <Inline nodes={node.children} inLink />;
  if (!isSafeUrl(node.url)) return text;
  if (!isExternalUrl(node.url)) return <a href={node.url}>{text}</a>;
  return (
    <a href={node.url} className="rich-text__external" rel="noopener noreferrer">
      {text}
      <span className="visually-hidden"> (externer Link)</span>
    </a>
  );
}
