import { checkBounds, limits, type BoundsCode } from "./check-bounds";
import { citationSchema, documentSchema, type CitationNode, type EditorDocument } from "./document";
import { nodeRules, type NodeRule } from "./node-rules";
import { wordsOf } from "./words";

export type EditorStateCode =
  | BoundsCode
  | "not-json"
  | "newer-version"
  | "empty"
  | "unknown-node"
  | "misplaced-node"
  | "unknown-property"
  | "missing-property"
  | "wrong-value"
  | "unsafe-link"
  | "styled-text"
  | "forbidden-key";

/** `where` is the path to the first offence, such as `root.children[3].url`. */
export type EditorStateCheck =
  { ok: true; state: EditorDocument } | { ok: false; code: EditorStateCode; where: string };

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Decides whether stored or received text is a document this program understands completely.
 * Runs in the browser and on the server, on hostile input: never throws, never recurses.
 */
export function checkEditorState(text: string): EditorStateCheck {
  const bounds = checkBounds(text);
  if (bounds) return refuse(bounds, "document");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("not-json", "document");
  }
  if (!isObject(value)) return refuse("wrong-value", "document");
  const envelope = checkEnvelope(value);
  if (envelope) return envelope;
  const offence = checkNodes(value.root, value.schema as number);
  if (offence) return offence;
  const state = value as EditorDocument;
  return state.root.children.length === 0 ? refuse("empty", "root.children") : { ok: true, state };
}

type Refusal = Extract<EditorStateCheck, { ok: false }>;
type Visit = {
  node: unknown;
  allowed: NodeRule["children"];
  depth: number;
  up: Visit | null;
  at: number;
};

function checkEnvelope(value: Record<string, unknown>): Refusal | null {
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) return refuse("forbidden-key", key);
    if (key !== "schema" && key !== "root") return refuse("unknown-property", key);
  }
  if (!("schema" in value)) return refuse("missing-property", "schema");
  if (typeof value.schema === "number" && value.schema > documentSchema)
    return refuse("newer-version", "schema");
  if (value.schema !== 1 && value.schema !== documentSchema) return refuse("wrong-value", "schema");
  return "root" in value ? null : refuse("missing-property", "root");
}

function checkNodes(root: unknown, schema: number): Refusal | null {
  const citations: Visit[] = [];
  const open: Visit[] = [{ node: root, allowed: new Set(["root"]), depth: 0, up: null, at: 0 }];
  let seen = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    seen++;
    if (visit.depth > limits.depth) return refuse("too-deep", pathTo(visit));
    const offence = checkNode(visit);
    if (offence) return refuse(offence.code, pathTo(visit) + offence.property);
    const children = (visit.node as { children?: unknown[] }).children;
    if (!children) continue;
    if (seen + open.length + children.length > limits.nodes)
      return refuse("too-many-nodes", pathTo(visit));
    const { type } = visit.node as { type: string };
    if (type === "citation" && schema < citationSchema)
      return refuse("unknown-node", `${pathTo(visit)}.type`);
    if (type === "citation") citations.push(visit);
    const allowed = nodeRules.get(type)?.children ?? null;
    for (let at = children.length - 1; at >= 0; at--)
      open.push({ node: children[at], allowed, depth: visit.depth + 1, up: visit, at });
  }
  return checkCitations(citations);
}

/** A decision belongs to its very words, and its name to one place. Needs nodes that are checked. */
function checkCitations(visits: readonly Visit[]): Refusal | null {
  const taken = new Set<string>();
  for (const visit of visits) {
    const { id, words, children } = visit.node as CitationNode;
    if (taken.has(id)) return refuse("wrong-value", `${pathTo(visit)}.id`);
    if (wordsOf(children) !== words) return refuse("wrong-value", `${pathTo(visit)}.words`);
    taken.add(id);
  }
  return null;
}

function checkNode({ node, allowed }: Visit): { code: EditorStateCode; property: string } | null {
  if (!isObject(node)) return { code: "wrong-value", property: "" };
  for (const key in node)
    if (forbiddenKeys.has(key)) return { code: "forbidden-key", property: `.${key}` };
  const rule = typeof node.type === "string" ? nodeRules.get(node.type) : undefined;
  if (!rule) return { code: "unknown-node", property: ".type" };
  if (!allowed?.has(node.type as string)) return { code: "misplaced-node", property: ".type" };
  for (const key of Object.keys(node)) {
    if (key === "type") continue;
    const check = rule.properties.get(key);
    if (!check) return { code: "unknown-property", property: `.${key}` };
    if (!check(node[key])) return { code: wrongValueCode(key), property: `.${key}` };
  }
  for (const key of rule.required)
    if (!Object.hasOwn(node, key)) return { code: "missing-property", property: `.${key}` };
  if (node.type === "list" && (node.listType === "number") !== (node.tag === "ol"))
    return { code: "wrong-value", property: ".tag" };
  return null;
}

function wrongValueCode(key: string): EditorStateCode {
  if (key === "url") return "unsafe-link";
  return key === "style" || key === "textStyle" ? "styled-text" : "wrong-value";
}

function pathTo(visit: Visit): string {
  const steps: string[] = [];
  for (let at: Visit = visit; at.up; at = at.up) steps.push(`children[${at.at}]`);
  return ["root", ...steps.toReversed()].join(".");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(code: EditorStateCode, where: string): Refusal {
  return { ok: false, code, where };
}
