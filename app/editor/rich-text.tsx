import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import type { ReactNode } from "react";
import { CitationLinks, type CitationLink } from "./reading/citation-links";
import { FoundContext, type FoundNodes } from "./reading/found-nodes";
import { Inline } from "./reading/inline";
import { List } from "./reading/list";
import { paragraphNumbers, type ReadingSection, readingSections } from "./reading/reading-sections";
import { Table } from "./reading/table";
import type { BlockNode, ReadableDocument, UnreadableNode } from "./state/document";
import { headings, type OutlineEntry } from "./state/outline";
import "./rich-text.css";

type Props = {
  document: ReadableDocument;
  /** Outline numbers before headings and margin numbers before paragraphs; on by default. */
  numbered?: boolean;
  /** Where confirmed citations lead, by their ids. */
  links?: Readonly<Record<string, CitationLink>>;
  /** What stands below the paragraph with this margin number. */
  notes?: (marginal: number) => ReactNode;
  /** What was looked for, by the node it stands in. */
  found?: FoundNodes;
};

const noLinks = {};
const nothingFound: FoundNodes = new Map();

/**
 * An opinion as a page of a law journal: plain React from stored JSON, the same on server and
 * browser, without DOM and without the editor's code.
 */
export function RichText(props: Props) {
  const { document, numbered = true, links = noLinks, notes, found = nothingFound } = props;
  const outline = new Map(headings(document).map((entry) => [entry.node, entry]));
  const numbers = numbered ? paragraphNumbers(document) : new Map();
  const block = (node: BlockNode | UnreadableNode, key: number) => (
    <Block
      key={key}
      node={node}
      entry={outline.get(node as never)}
      number={numbers.get(node)}
      {...{ numbered, notes }}
    />
  );
  return (
    <CitationLinks.Provider value={links}>
      <FoundContext.Provider value={found}>
        <div className="rich-text">
          {readingSections(document).map((section) => (
            <SectionFrame key={section.first} section={section} outline={outline}>
              {section.blocks.map(block)}
            </SectionFrame>
          ))}
        </div>
      </FoundContext.Provider>
    </CitationLinks.Provider>
  );
}

function SectionFrame({
  section: { heading },
  outline,
  children,
}: {
  section: ReadingSection;
  outline: ReadonlyMap<unknown, OutlineEntry>;
  children: ReactNode;
}) {
  if (!heading) return children;
  const className = heading.section === "leitsaetze" ? "rich-text__headnotes" : undefined;
  return (
    <section className={className} aria-labelledby={outline.get(heading)?.id}>
      {children}
    </section>
  );
}

type BlockProps = {
  node: BlockNode | UnreadableNode;
  entry?: OutlineEntry;
  number?: number;
  numbered: boolean;
  notes?: (marginal: number) => ReactNode;
};

function Block({ node, entry, number, numbered, notes }: BlockProps) {
  switch (node.type) {
    case "section-heading":
    case "heading": {
      const Tag = node.tag;
      return (
        <Tag id={entry?.id}>
          {numbered && entry?.number && <span className="rich-text__outline">{entry.number} </span>}
          <Inline nodes={node.children} />
        </Tag>
      );
    }
    case "paragraph":
      if (node.children.length === 0) return null;
      if (number === undefined) return <p>{<Inline nodes={node.children} />}</p>;
      return (
        <>
          <p id={`rn-${number}`} className="rich-text__numbered">
            <span className="rich-text__margin">
              <span className="visually-hidden">Randnummer </span>
              {number}
            </span>
            <Inline nodes={node.children} />
          </p>
          {notes?.(number)}
        </>
      );
    case "quote":
      return (
        <blockquote>
          <Inline nodes={node.children} />
        </blockquote>
      );
    case "list":
      return <List node={node} />;
    case "table":
      return <Table node={node} />;
    case "unreadable":
      return <Unreadable node={node} />;
  }
}

/** A block this program does not know: said aloud, with the words found in it. */
function Unreadable({ node }: { node: UnreadableNode }) {
  return (
    <div className="rich-text__unreadable" role="note">
      <p>
        <strong>Nicht darstellbarer Inhalt</strong> (Art „{node.nodeType}“)
      </p>
      {node.text && <p className="rich-text__salvaged">{node.text}</p>}
    </div>
  );
}
