/* oxlint-disable no-underscore-dangle -- Lexical names the fields of a node so */
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  enumValue,
  nodeSchema,
  withField,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type ParagraphNode,
  type RangeSelection,
} from "lexical";
import { HeadingNode } from "@lexical/rich-text";
import { sections, sectionTitles, type Section } from "../state/document";

const sectionSchema = nodeSchema<SectionHeadingNode>()({
  section: withField(enumValue(sections), { field: "__section" }),
});

/**
 * Opens one of the six sections of an opinion; everything up to the next one belongs to it.
 * Its stored form is `SectionHeadingNode` in `state/document.ts`.
 */
export class SectionHeadingNode extends HeadingNode {
  /** @internal */
  __section: Section;

  override $config() {
    return this.config("section-heading", { extends: HeadingNode, json: sectionSchema });
  }

  constructor(section: Section = "rechtsfrage", key?: NodeKey) {
    super("h2", key);
    this.__section = section;
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__section = previous.__section;
  }

  getSection(): Section {
    return this.getLatest().__section;
  }

  setSection(section: Section): this {
    const self = this.getWritable();
    self.__section = section;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.classList.add("section-heading", `section-heading--${this.__section}`);
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    return previous.__section !== this.__section || super.updateDOM(previous, element, config);
  }

  /** Enter never makes a second heading of the same section. */
  override insertNewAfter(_selection?: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createSectionHeadingNode(
  section: Section,
  title: string = sectionTitles[section],
): SectionHeadingNode {
  const node = $applyNodeReplacement(new SectionHeadingNode(section));
  return node.append($createTextNode(title));
}

export function $isSectionHeadingNode(
  node: LexicalNode | null | undefined,
): node is SectionHeadingNode {
  return node instanceof SectionHeadingNode;
}
