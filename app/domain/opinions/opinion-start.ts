import { sections, type EditorDocument, type Section } from "~/editor/state/document";
import { newDocument } from "~/editor/state/new-document";
import type { OpinionKind } from "./opinion";

/** The sections each kind begins with; an author may add and remove them. */
export const startingSections: Record<OpinionKind, readonly Section[]> = {
  gutachten: sections,
  vermerk: ["sachverhalt", "wuerdigung", "ergebnis"],
  kurzbewertung: ["rechtsfrage", "kurzantwort", "wuerdigung"],
};

/** An empty opinion of this kind: its section headings with room to write. */
export function startOf(kind: OpinionKind): EditorDocument {
  return newDocument(startingSections[kind]);
}
