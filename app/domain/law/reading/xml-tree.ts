import { XMLValidator } from "fast-xml-parser";
import { attribute, walkXml } from "~/lib/xml-text";
import { checkText } from "./bounds";
import { lineOf, refuse } from "./problem";

export type XmlNode = { name: string; attributes: string; children: (XmlNode | string)[] };

const deepest = 120;
const mostNodes = 1_500_000;

/** Official files name this DTD; it is never fetched, and nothing in them needs it. */
const federalDoctype =
  /<!DOCTYPE\s+dokumente\s+SYSTEM\s+"https?:\/\/www\.gesetze-im-internet\.de\/dtd\/[\w./-]{1,60}\.dtd"\s*>/;

/**
 * Reads XML without a document type into a tree; names without prefix. Throws a LawRefusal for
 * entities, an external DTD, what is not well-formed, too deep or too large.
 */
export function readXml(text: string, place: string): XmlNode {
  checkText(place, text);
  // Blanks instead of the declaration: lines stay where they are.
  const xml = text.replace(federalDoctype, (declared) => declared.replaceAll(/\S/g, " "));
  const declared = /<!(DOCTYPE|ENTITY)/i.exec(xml);
  if (declared) refuse("xml-doctype", lineOf(place, lineAt(xml, declared.index)));
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    refuse("xml-malformed", lineOf(place, valid.err.line), { line: valid.err.line });
  }
  checkReferences(xml, place);
  return buildTree(xml, place);
}

/** Without a document type there are five names and the numbers of signs; all else is refused. */
function checkReferences(xml: string, place: string): void {
  const marks = /<!--|<!\[CDATA\[|&/g;
  for (let found = marks.exec(xml); found; found = marks.exec(xml)) {
    const at = found.index;
    if (found[0] === "&") {
      const written = /^&[^;&<\s]{0,30};?/.exec(xml.slice(at, at + 32))?.[0] ?? "&";
      if (!isReference(written))
        refuse("xml-reference", lineOf(place, lineAt(xml, at)), { written });
      continue;
    }
    const end = xml.indexOf(found[0] === "<!--" ? "-->" : "]]>", at);
    if (end < 0) {
      const line = lineAt(xml, at);
      refuse("xml-malformed", lineOf(place, line), { line });
    }
    marks.lastIndex = end;
  }
}

function isReference(written: string): boolean {
  if (/^&(?:amp|lt|gt|quot|apos);$/.test(written)) return true;
  const [, hex, decimal] = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(written) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal ?? 0);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code <= 0x10ffff && !isSurrogate);
}

function buildTree(xml: string, place: string): XmlNode {
  const root: XmlNode = { name: "", attributes: "", children: [] };
  const open: XmlNode[] = [root];
  let nodes = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      nodes += 1;
      if (open.length > deepest) refuse("too-deep", placeOf(place, open), { most: deepest });
      if (nodes > mostNodes) refuse("too-large", placeOf(place, open), { most: mostNodes });
      const node: XmlNode = { name, attributes, children: [] };
      open.at(-1)!.children.push(node);
      open.push(node);
    },
    close: () => {
      if (open.length > 1) open.pop();
    },
    text: (written) => {
      open.at(-1)!.children.push(written);
    },
  });
  return root;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split("\n").length;

/** The innermost id above, where there is one. */
function placeOf(place: string, open: readonly XmlNode[]): string {
  const named = open.findLast((node) => idOf(node) !== null);
  return [place, named && idOf(named)].filter(Boolean).join(", ");
}

export const idOf = (node: XmlNode): string | null =>
  valueOf(node, "eId") ?? valueOf(node, "doknr");

export const valueOf = (node: XmlNode, name: string): string | null =>
  node.attributes.includes(name) ? attribute(node.attributes, name) : null;

export const elements = (node: XmlNode): XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== "string");

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && elements(node).find((child) => child.name === name);

/** All elements below of this name, in their order; does not look inside of those found. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

export const findFirst = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && findAll(node, name)[0];

const blocks = new Set([
  "p",
  "P",
  "br",
  "BR",
  "item",
  "point",
  "td",
  "th",
  "entry",
  "row",
  "tr",
  "LA",
]);

/** All its words in one line; official quotation marks stand in attributes. */
export function textOf(
  node: XmlNode | undefined,
  without: ReadonlySet<string> = new Set(),
): string {
  return node ? collapse(rawText(node, without)) : "";
}

function rawText(node: XmlNode, without: ReadonlySet<string>): string {
  const inner = node.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (without.has(child.name)) return "";
      return blocks.has(child.name) ? ` ${rawText(child, without)} ` : rawText(child, without);
    })
    .join("");
  const opened = valueOf(node, "startQuote");
  return opened === null ? inner : opened + inner.trim() + (valueOf(node, "endQuote") ?? "");
}

export const collapse = (text: string) => text.replaceAll(/\s+/g, " ").trim();
