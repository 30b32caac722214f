/* oxlint-disable no-underscore-dangle -- Lexical names the fields of a node so */
import {
  $applyNodeReplacement,
  $getDocument,
  ElementNode,
  enumValue,
  nodeSchema,
  rawValue,
  stringValue,
  withField,
  type BaseSelection,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from "lexical";
import { citationDecisions, type CitationDecision, type CitedRecord } from "../state/cited-record";

const citationSchema = nodeSchema<CitationNode>()({
  id: withField(stringValue(), { field: "__id" }),
  decision: withField(enumValue(citationDecisions), { field: "__decision" }),
  words: withField(stringValue(), { field: "__words" }),
  record: withField(rawValue<CitedRecord>(), { field: "__record" }),
});

/**
 * Words about which a person decided whether they cite something. Its stored form is `CitationNode`
 * in `state/document.ts`. Whoever changes its words takes the decision away: `CitationsExtension`.
 */
export class CitationNode extends ElementNode {
  /** @internal */
  __id: string;
  /** @internal */
  __decision: CitationDecision;
  /** @internal */
  __words: string;
  /** @internal */
  __record: CitedRecord | undefined;

  override $config() {
    return this.config("citation", { extends: ElementNode, json: citationSchema });
  }

  constructor(
    id = "",
    decision: CitationDecision = "confirmed",
    words = "",
    record: CitedRecord = { kind: "provision" },
    key?: NodeKey,
  ) {
    super(key);
    this.__id = id;
    this.__decision = decision;
    this.__words = words;
    this.__record = record;
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__id = previous.__id;
    this.__decision = previous.__decision;
    this.__words = previous.__words;
    this.__record = previous.__record;
  }

  getId(): string {
    return this.getLatest().__id;
  }

  setId(id: string): this {
    const self = this.getWritable();
    self.__id = id;
    return self;
  }

  getDecision(): CitationDecision {
    return this.getLatest().__decision;
  }

  setDecision(decision: CitationDecision): this {
    const self = this.getWritable();
    self.__decision = decision;
    return self;
  }

  getWords(): string {
    return this.getLatest().__words;
  }

  /** Unchecked until `CitationsExtension` has seen it: it may come from a clipboard. */
  getRecord(): CitedRecord {
    return this.getLatest().__record ?? { kind: "" };
  }

  /** What a person says these words cite. */
  setRecord(record: CitedRecord): this {
    const self = this.getWritable();
    self.__record = record;
    return self;
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement("span");
    element.className = `citation citation--${this.__decision}`;
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): false {
    if (previous.__decision !== this.__decision)
      element.className = `citation citation--${this.__decision}`;
    return false;
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  /** Cut in two, both parts hold other words than those decided about, and end as plain text. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): CitationNode {
    const rest = $createCitationNode(this.__id, this.__decision, this.__words, this.getRecord());
    this.insertAfter(rest, restoreSelection);
    return rest;
  }

  /** Copied with its words; a part of them is copied as plain text when it arrives. */
  override extractWithChild(_child: LexicalNode, _selection: BaseSelection | null): boolean {
    return true;
  }
}

export function $createCitationNode(
  id: string,
  decision: CitationDecision,
  words: string,
  record: CitedRecord,
): CitationNode {
  return $applyNodeReplacement(new CitationNode(id, decision, words, record));
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}
