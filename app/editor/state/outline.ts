import type { HeadingNode, ReadableDocument, Section, SectionHeadingNode } from "./document";
import { inlineText } from "./plain-text";

export type OutlineEntry = {
  /** Anchor in the reading view; the same for the same text and place. */
  id: string;
  /** 2 section, 3 to 5 headings within it. */
  level: 2 | 3 | 4 | 5;
  /** `A.`, `I.`, `1.`, `a)`; empty where the author numbered by hand and for the head-notes. */
  number: string;
  text: string;
  section: Section | null;
  node: SectionHeadingNode | HeadingNode;
};

const handNumbered = /^(?:[A-H]|[IVX]+|\d{1,2})\.[\s\u00a0]|^[a-z]{1,2}\)[\s\u00a0]/;
/** True for a heading such as „II. Maßstab“ or „b) Frist“. */
export const isHandNumbered = (text: string) => handNumbered.test(text.trim());

const levelOf = { h2: 2, h3: 3, h4: 4, h5: 5 } as const;
const numberOf = [upperLetter, roman, String, lowerLetter];
const closing = [".", ".", ".", ")"];

/** All headings with their outline numbers; the head-notes stand apart and are not counted. */
export function headings(document: ReadableDocument): OutlineEntry[] {
  const counters = [0, 0, 0, 0];
  const taken = new Map<string, number>();
  let section: Section | null = null;
  let sectionId = "";
  return document.root.children
    .filter((block) => block.type === "section-heading" || block.type === "heading")
    .map((node) => {
      const text = inlineText(node.children).trim();
      const level = levelOf[node.tag];
      const at = level - 2;
      if (node.type === "section-heading") section = node.section;
      const counted = section !== "leitsaetze";
      if (counted) counters[at] = (counters[at] ?? 0) + 1;
      counters.fill(0, at + 1);
      const numbered = counted && text !== "" && !isHandNumbered(text);
      const wanted =
        node.type === "section-heading"
          ? node.section
          : [sectionId, slug(text)].filter(Boolean).join("-");
      const id = unique(wanted || "abschnitt", taken);
      if (node.type === "section-heading") sectionId = id;
      const number = numbered ? `${numberOf[at]?.(counters[at] ?? 0)}${closing[at]}` : "";
      return { id, level, number, text, section, node };
    });
}

function unique(wanted: string, taken: Map<string, number>): string {
  const times = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, times);
  return times === 1 ? wanted : unique(`${wanted}-${times}`, taken);
}

const folded: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", "§": "p" };

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß§]/g, (letter) => folded[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

function upperLetter(count: number): string {
  return lowerLetter(count).toUpperCase();
}

function lowerLetter(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? lowerLetter(rest) : "") + String.fromCharCode(97 + ((count - 1) % 26));
}

function roman(count: number): string {
  const digits: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = count;
  let text = "";
  for (const [value, sign] of digits) for (; left >= value; left -= value) text += sign;
  return text;
}
