import { $createParagraphNode, $getRoot } from "lexical";
import { $createSectionHeadingNode, $isSectionHeadingNode } from "../../nodes/section-heading-node";
import { sections, type Section } from "../../state/document";

const $headings = () => $getRoot().getChildren().filter($isSectionHeadingNode);

export function $missingSections(): Section[] {
  const present = new Set($headings().map((heading) => heading.getSection()));
  return sections.filter((section) => !present.has(section));
}

/** Adds the section where it belongs in the usual order and puts the caret below its heading. */
export function $insertSection(section: Section): void {
  if (!$missingSections().includes(section)) return;
  const heading = $createSectionHeadingNode(section);
  const paragraph = $createParagraphNode();
  const place = sections.indexOf(section);
  const next = $headings().find((other) => sections.indexOf(other.getSection()) > place);
  if (next) next.insertBefore(heading);
  else $getRoot().append(heading);
  heading.insertAfter(paragraph);
  paragraph.selectStart();
}
