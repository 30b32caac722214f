import { allFormatBits, sections, type DocumentNode } from "./document";
import { citationDecisions, isCitationId, isCitedRecord, longestWords } from "./cited-record";
import { isSafeUrl } from "./safe-url";

type Check = (value: unknown) => boolean;
type NodeType = DocumentNode["type"] | "root";
export type NodeRule = {
  required: readonly string[];
  properties: ReadonlyMap<string, Check>;
  children: ReadonlySet<string> | null;
};

// Maps, because a property named "toString" must not find Object's own.
function rule(
  required: Record<string, Check>,
  optional: Record<string, Check>,
  children: NodeRule["children"],
): NodeRule {
  return {
    required: ["version", ...Object.keys(required)],
    properties: new Map(Object.entries({ version: oneOf(1), ...required, ...optional })),
    children,
  };
}

function oneOf(...values: unknown[]): Check {
  return (value) => values.includes(value);
}
function integer(min: number, max: number): Check {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
const textFormat: Check = (value) =>
  integer(0, 127)(value) && ((value as number) & ~allFormatBits) === 0;
// U+0000 cuts a text short in SQLite and C libraries.
const storableText: Check = (value) => typeof value === "string" && !value.includes("\u0000");
const shortText: Check = (value) =>
  value === null || (typeof value === "string" && value.length <= 500);

const inline = ["text", "linebreak", "link", "citation"] as const;

function element(
  required: Record<string, Check>,
  children: readonly NodeType[],
  optional: Record<string, Check> = {},
): NodeRule {
  const common = {
    direction: oneOf(null, "ltr", "rtl"),
    format: oneOf(""),
    indent: oneOf(0),
    textFormat,
    textStyle: oneOf(""),
  };
  return rule(
    { children: Array.isArray, ...required },
    { ...common, ...optional },
    new Set(children),
  );
}

/** What may be stored: per node type its properties, their values and its children. Nothing else. */
export const nodeRules: ReadonlyMap<string, NodeRule> = new Map<NodeType, NodeRule>([
  ["root", element({}, ["section-heading", "heading", "paragraph", "quote", "list", "table"])],
  ["section-heading", element({ section: oneOf(...sections), tag: oneOf("h2") }, inline)],
  ["heading", element({ tag: oneOf("h3", "h4", "h5") }, inline)],
  ["paragraph", element({}, inline)],
  ["quote", element({}, inline)],
  [
    "list",
    element(
      { listType: oneOf("bullet", "number"), tag: oneOf("ul", "ol"), start: integer(1, 9_999) },
      ["listitem"],
    ),
  ],
  [
    "listitem",
    element({ value: integer(1, 99_999) }, [...inline, "list"], { indent: integer(0, 8) }),
  ],
  ["table", element({}, ["tablerow"])],
  ["tablerow", element({}, ["tablecell"])],
  [
    "tablecell",
    element({ headerState: oneOf(0, 1, 2, 3) }, ["paragraph", "heading", "quote", "list"], {
      colSpan: integer(1, 50),
      rowSpan: integer(1, 500),
      backgroundColor: oneOf(null),
    }),
  ],
  [
    "link",
    element(
      { url: (value) => typeof value === "string" && isSafeUrl(value) },
      ["text", "linebreak", "citation"],
      {
        rel: shortText,
        target: oneOf(null, "_blank", "_self"),
        title: shortText,
      },
    ),
  ],
  [
    "citation",
    element(
      {
        id: isCitationId,
        decision: oneOf(...citationDecisions),
        words: (value) =>
          storableText(value) && value !== "" && (value as string).length <= longestWords,
        record: isCitedRecord,
      },
      ["text", "linebreak"],
    ),
  ],
  [
    "text",
    rule(
      { text: storableText, format: textFormat },
      { detail: oneOf(0), mode: oneOf("normal"), style: oneOf("") },
      null,
    ),
  ],
  ["linebreak", rule({}, {}, null)],
]);
