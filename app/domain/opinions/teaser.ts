import type { EditorDocument, Section } from "~/editor/state/document";
import { plainText } from "~/editor/state/plain-text";
import { sectionDocument } from "~/editor/state/sections";

const mostTelling: readonly Section[] = ["leitsaetze", "kurzantwort", "ergebnis", "rechtsfrage"];
const longest = 260;

/** The first head-note, else the short answer, result or question: one line for a list. */
export function teaserOf(document: EditorDocument): string {
  for (const section of mostTelling) {
    const written = sectionDocument(document, section);
    const line = written && plainText(written).split("\n", 1)[0];
    if (line) return shortened(line);
  }
  return "";
}

function shortened(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))} …`;
}
