import { createHeadlessEditor } from "@lexical/headless";
import { $getRoot } from "lexical";
import { describe, expect, it } from "vitest";
import { $isSectionHeadingNode } from "../../nodes/section-heading-node";
import { editorNodes } from "../../nodes/editor-nodes";
import type { Section } from "../../state/document";
import { $insertSection, $missingSections } from "./sections";

function order(...inserted: Section[]) {
  const editor = createHeadlessEditor({ nodes: editorNodes });
  editor.update(() => inserted.forEach($insertSection), { discrete: true });
  return editor.getEditorState().read(() => ({
    present: $getRoot()
      .getChildren()
      .filter($isSectionHeadingNode)
      .map((node) => node.getSection()),
    missing: $missingSections(),
  }));
}

describe("Adding a section", () => {
  it("puts it in the usual order, whatever the order of adding", () =>
    expect(order("ergebnis", "rechtsfrage", "sachverhalt").present).toEqual([
      "rechtsfrage",
      "sachverhalt",
      "ergebnis",
    ]));
  it("happens once", () => expect(order("ergebnis", "ergebnis").present).toEqual(["ergebnis"]));
  it("leaves only the missing ones to choose", () =>
    expect(order("ergebnis", "wuerdigung").missing).toEqual([
      "rechtsfrage",
      "kurzantwort",
      "leitsaetze",
      "sachverhalt",
    ]));
});
