import {
  sectionTitles,
  sections,
  type BlockNode,
  type EditorDocument,
  type Section,
} from "./document";

/** A document to begin with: the headings of the given sections, each with an empty paragraph. */
export function newDocument(wanted: readonly Section[] = sections): EditorDocument {
  const children = wanted.flatMap((section): BlockNode[] => [
    {
      type: "section-heading",
      version: 1,
      section,
      tag: "h2",
      direction: null,
      format: "",
      indent: 0,
      children: [{ type: "text", version: 1, text: sectionTitles[section], format: 0 }],
    },
    { type: "paragraph", version: 1, direction: null, format: "", indent: 0, children: [] },
  ]);
  return {
    schema: 1,
    root: { type: "root", version: 1, direction: null, format: "", indent: 0, children },
  };
}
