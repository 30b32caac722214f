import { isDay } from "~/lib/day";
import type { ProvisionPart } from "../provision-text";
import { partPath, provisionCounter } from "./bounds";
import { federalName } from "./federal-name";
import { readHeading } from "./heading";
import { readMarker } from "./marker";
import { noteId, refuse } from "./problem";
import { editionOf, emptyLaw, readProvision, type ReadLaw, type ReadProvision } from "./read-law";
import { uniqueProvisions } from "./sections";
import {
  childOf,
  collapse,
  elements,
  findAll,
  findFirst,
  idOf,
  textOf,
  valueOf,
  type XmlNode,
} from "./xml-tree";

export const isGii = (root: XmlNode) => childOf(root, "dokumente") !== undefined;

/** Reads the XML of gesetze-im-internet.de: one `norm` for the law, its parts and its provisions. */
export function readGii(root: XmlNode, place: string): ReadLaw {
  const documents = childOf(root, "dokumente")!;
  const norms = findAll(documents, "norm");
  const head = childOf(norms[0], "metadaten");
  const written = textOf(childOf(head, "jurabk")) || textOf(childOf(head, "amtabk"));
  const title = textOf(childOf(head, "langue")) || textOf(childOf(head, "kurzue")) || written;
  if (!head || (!written && !title)) refuse("no-name", place);
  const { abbreviation, aliases } = federalName(written, title);
  const official = ["amtabk", "kurzue"].map((name) => textOf(childOf(head, name)));
  const dated = textOf(childOf(head, "ausfertigung-datum"));
  const build = /^(\d{4})(\d{2})(\d{2})/.exec(valueOf(documents, "builddate") ?? "");
  const built = build ? build.slice(1).join("-") : "";
  return {
    ...emptyLaw(place),
    abbreviation,
    aliases: [...aliases, ...official].filter(Boolean),
    title,
    level: "bund",
    promulgation: findAll(head, "fundstelle")
      .map((one) => textOf(one))
      .join("; "),
    dated: isDay(dated) ? dated : null,
    seenOn: isDay(built) ? built : null,
    recorded: editionOf(isDay(built) ? built : null),
    note: findAll(head, "standkommentar")
      .map((one) => textOf(one))
      .join("; "),
    isComplete: true,
    provisions: uniqueProvisions(provisionsOf(norms, place), place, { official: abbreviation }),
  };
}

function provisionsOf(norms: readonly XmlNode[], place: string): ReadProvision[] {
  const parts: { depth: number; text: string }[] = [];
  const seen = new Map<string, string>();
  const countProvisions = provisionCounter();
  return norms.flatMap((norm): ReadProvision[] => {
    const id = idOf(norm) ?? "";
    const head = childOf(norm, "metadaten");
    const name = ["enbez", "titel"].map((one) => textOf(childOf(head, one), notes)).join(" ");
    noteId(seen, id, name.trim(), place);
    const unit = childOf(head, "gliederungseinheit");
    if (unit) {
      const depth = textOf(childOf(unit, "gliederungskennzahl")).length;
      while ((parts.at(-1)?.depth ?? 0) >= depth) parts.pop();
      const names = ["gliederungsbez", "gliederungstitel"].map((name) =>
        textOf(childOf(unit, name)),
      );
      parts.push({ depth, text: names.filter(Boolean).join(" ") });
    }
    const heading = readHeading(textOf(childOf(head, "enbez")));
    if (!heading) return [];
    const title = [heading.text, textOf(childOf(head, "titel"), notes)].filter(Boolean).join(" ");
    const text = findFirst(childOf(norm, "textdaten"), "Content");
    const content = text ? readContent(text) : [];
    const where = `${place}, ${id}`;
    countProvisions(heading.numbers.length, where);
    const part = partPath(
      parts.map((one) => one.text),
      where,
    );
    return heading.numbers.map((number) =>
      readProvision({ unit: heading.unit, number, heading: title, part, content, place: id }),
    );
  });
}

const notes = new Set(["FnR", "Footnote", "FnArea"]);

/** Each `P` is an Absatz or goes on with the one before. */
function readContent(node: XmlNode): ProvisionPart[] {
  const content: ProvisionPart[] = [];
  for (const child of elements(node)) {
    if (notes.has(child.name)) continue;
    const paragraph: ProvisionPart = { level: null, number: "", text: "", parts: [] };
    fill(paragraph, child);
    const marker = readMarker(paragraph.text);
    if (marker?.level === "absatz") {
      content.push({ ...paragraph, level: "absatz", number: marker.number, text: marker.rest });
    } else if (paragraph.text !== "" || paragraph.parts.length > 0) {
      const last = content.at(-1);
      (last?.level === "absatz" ? last.parts : content).push(paragraph);
    }
  }
  return content;
}

/** Text, `DL` lists of `DT` and `DD`, and text behind them. */
function fill(part: ProvisionPart, node: XmlNode): void {
  let running = "";
  const flush = () => {
    const text = collapse(running);
    running = "";
    if (text === "") return;
    if (part.text === "" && part.parts.length === 0) part.text = text;
    else part.parts.push({ level: null, number: "", text, parts: [] });
  };
  for (const child of node.children) {
    if (typeof child === "string") running += child;
    else if (notes.has(child.name)) continue;
    else if (child.name === "DL") {
      flush();
      addList(part, child);
    } else if (findFirst(child, "DL")) {
      flush();
      fill(part, child);
    } else running += ` ${textOf(child, notes)} `.replace(/^ (?=[,.;:)])/, "");
  }
  flush();
}

function addList(part: ProvisionPart, list: XmlNode): void {
  let item: ProvisionPart | null = null;
  for (const child of elements(list)) {
    if (child.name === "DT") {
      const written = textOf(child);
      const marker = readMarker(`${written} `);
      item = { level: marker?.level ?? null, number: marker?.number ?? "", text: "", parts: [] };
      if (!marker) item.text = written;
      part.parts.push(item);
    } else if (child.name === "DD" && item) fill(item, child);
  }
}
