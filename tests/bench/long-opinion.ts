import { confirmRecognised } from "~/domain/opinions/confirm-recognised";
import type { BlockNode, EditorDocument, InlineNode } from "~/editor/state/document";

const characters = 250_000;
const element = { direction: null, format: "", indent: 0, version: 1 } as const;
const words = (text: string): InlineNode => ({ type: "text", version: 1, text, format: 0 });

/** Some 830 characters that cite two provisions. */
const paragraphText = (number: number) =>
  `Absatz ${number}: Nach § ${(number % 130) + 1} Abs. ${(number % 5) + 1} GO NRW entscheidet die Vertretung, soweit nicht § ${(number % 60) + 1} KrO NRW etwas anderes bestimmt. ${"Die Verwaltung legt dar, welche Belange der Mitglieder sie ermittelt und wie sie diese gewichtet hat; die Beratung der Vertretung muss auf dieser Grundlage stattfinden. ".repeat(4)}`;

const paragraph = (number: number): BlockNode => ({
  ...element,
  type: "paragraph",
  children: [words(paragraphText(number))],
  textFormat: 0,
  textStyle: "",
});
const heading = (number: number): BlockNode => ({
  ...element,
  type: "heading",
  tag: number % 30 === 0 ? "h3" : "h4",
  children: [words(`Maßstab ${number / 10 + 1}`)],
});

/** An opinion of 100 pages with 600 citations, every second one decided, the others open. */
export function longOpinion(): EditorDocument {
  const children: BlockNode[] = [];
  for (let written = 0, number = 0; written < characters; number++) {
    if (number % 10 === 0) children.push(heading(number));
    children.push(paragraph(number));
    written += paragraphText(number).length;
  }
  const document: EditorDocument = {
    schema: 1,
    root: { ...element, type: "root", children },
  };
  let id = 0;
  const newId = () => `bench${String(id++).padStart(6, "0")}`;
  return confirmRecognised(document, {}, { newId, leaveOpen: 2 });
}
