import type { ProvisionPart } from "../provision-text";
import { readMarker } from "./marker";
import { elements, textOf, collapse, childOf, type XmlNode } from "./xml-tree";

const skipped = new Set(["num", "heading", "meta"]);
const holders = new Set([
  "content",
  "list",
  "blockList",
  "blockContainer",
  "mainBody",
  "hcontainer",
]);
const numbered = new Set(["point", "item", "indent", "paragraph", "subparagraph", "li", "tblock"]);

/** The wording of an article: its Absätze, each with its lists and what stands behind them. */
export function readArticle(article: XmlNode): ProvisionPart[] {
  const content: ProvisionPart[] = [];
  for (const child of elements(article)) {
    if (skipped.has(child.name)) continue;
    if (child.name === "paragraph") {
      const number = /\((\d{1,3}[a-z]{0,2})\)/.exec(textOf(childOf(child, "num")))?.[1];
      const part = emptyPart(number ? "absatz" : null, number ?? "");
      content.push(part);
      fill(part, child);
    } else {
      const part = emptyPart(null, "");
      content.push(part);
      fillWith(part, child);
    }
  }
  return content.filter(({ text, parts }) => text !== "" || parts.length > 0);
}

/** The words of an annex or anything else that is not counted in Absätze. */
export function readRunning(node: XmlNode): ProvisionPart[] {
  const part = emptyPart(null, "");
  fill(part, node);
  return part.text === "" && part.parts.length === 0 ? [] : [part];
}

const emptyPart = (level: ProvisionPart["level"], number: string): ProvisionPart => ({
  level,
  number,
  text: "",
  parts: [],
});

function fill(part: ProvisionPart, node: XmlNode): void {
  const loose = collapse(node.children.filter((child) => typeof child === "string").join(" "));
  if (loose !== "") addText(part, loose);
  for (const child of elements(node)) if (!skipped.has(child.name)) fillWith(part, child);
}

function fillWith(part: ProvisionPart, child: XmlNode): void {
  if (holders.has(child.name)) fill(part, child);
  else if (numbered.has(child.name)) addItem(part, child);
  else if (child.name === "table") {
    for (const row of rowsOf(child)) addText(part, row);
  } else addText(part, textOf(child));
}

function addItem(part: ProvisionPart, node: XmlNode): void {
  const written = textOf(childOf(node, "num"));
  const marker = readMarker(`${written} `) ?? readMarker(`${written}) `);
  const item = emptyPart(marker?.level ?? null, marker?.number ?? "");
  if (!marker && written !== "") item.text = written;
  part.parts.push(item);
  fill(item, node);
}

function addText(part: ProvisionPart, text: string): void {
  if (text === "") return;
  if (part.parts.length === 0 && (part.text === "" || part.level === null)) {
    part.text = part.text === "" ? text : `${part.text} ${text}`;
  } else part.parts.push({ ...emptyPart(null, ""), text });
}

const rowsOf = (table: XmlNode): string[] =>
  elements(table).flatMap((child) =>
    child.name === "tr"
      ? [
          elements(child)
            .map((cell) => textOf(cell))
            .join(" | "),
        ]
      : child.children.length > 0
        ? rowsOf(child)
        : [],
  );
