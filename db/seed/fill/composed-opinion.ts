import {
  sectionTitles,
  type BlockNode,
  type EditorDocument,
  type HeadingTag,
  type ListNode,
  type Section,
  type TextNode,
} from "~/editor/state/document";
import { citingSentence } from "./cited-provisions";
import { paragraphsOf, shortened, type LegalText } from "./legal-text";
import type { Random } from "./random";

const element = { direction: null, format: "", indent: 0, version: 1 } as const;
const text = (words: string, format = 0): TextNode => ({
  type: "text",
  version: 1,
  text: words,
  format,
});

const paragraph = (words: string): BlockNode => ({
  ...element,
  type: "paragraph",
  children: [text(words)],
  textFormat: 0,
  textStyle: "",
});
const heading = (tag: HeadingTag, words: string): BlockNode => ({
  ...element,
  type: "heading",
  tag,
  children: [text(words)],
});
const section = (name: Section): BlockNode => ({
  ...element,
  type: "section-heading",
  section: name,
  tag: "h2",
  children: [text(sectionTitles[name])],
});
const list = (items: readonly string[]): ListNode => ({
  ...element,
  type: "list",
  listType: "number",
  start: 1,
  tag: "ol",
  children: items.map((words, index) => ({
    ...element,
    type: "listitem",
    value: index + 1,
    children: [text(words)],
  })),
});

/** How many paragraphs end with a sentence of citations: some 30 provisions an opinion, on average. */
const citing = 0.58;

/** An opinion of about `length` characters made of these texts, with all of its sections. */
export function composeOpinion(
  random: Random,
  texts: readonly LegalText[],
  length: number,
): EditorDocument {
  const piece = () => random.pick(texts);
  const sentence = () => shortened(piece().body, 300);
  const children: BlockNode[] = [
    section("rechtsfrage"),
    paragraph(sentence()),
    section("kurzantwort"),
    paragraph(sentence()),
    section("leitsaetze"),
    list(Array.from({ length: random.between(2, 4) }, sentence)),
    section("sachverhalt"),
    ...paragraphsOf(piece().body).slice(0, 4).map(paragraph),
    section("wuerdigung"),
    ...assessment(random, texts, length),
    section("ergebnis"),
    paragraph(sentence()),
  ];
  return { schema: 1, root: { ...element, type: "root", children } };
}

function assessment(random: Random, texts: readonly LegalText[], length: number): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (let written = 0, part = 0; written < length; part++) {
    const { heading: title, cite, body } = random.pick(texts);
    blocks.push(
      heading(part % 4 === 0 ? "h3" : "h4", shortened(title || cite || "Einordnung", 90)),
    );
    for (const words of paragraphsOf(body).slice(0, 8)) {
      if (written > 0 && random.chance(0.05)) blocks.push(quote(words));
      else if (random.chance(citing))
        blocks.push(cited(`${words} ${citingSentence(random)}`, cite));
      else blocks.push(cited(words, cite));
      written += words.length;
    }
  }
  return blocks;
}

const quote = (words: string): BlockNode => ({
  ...element,
  type: "quote",
  children: [text(words)],
});

function cited(words: string, cite: string): BlockNode {
  const children = cite ? [text(cite, 1), text(`: ${words}`)] : [text(words)];
  return { ...element, type: "paragraph", children, textFormat: 0, textStyle: "" };
}
