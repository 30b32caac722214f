import { describe, expect, test } from "vitest";
import type { BlockNode, EditorDocument, Section } from "~/editor/state/document";
import { startOf } from "./opinion-start";
import { teaserOf } from "./teaser";

function written(texts: Partial<Record<Section, string>>): EditorDocument {
  const empty = startOf("gutachten");
  let section: Section | undefined;
  const children = empty.root.children.map((block): BlockNode => {
    if (block.type === "section-heading") section = block.section;
    const text = section && texts[section];
    if (block.type !== "paragraph" || !text) return block;
    return { ...block, children: [{ type: "text", version: 1, text, format: 0 }] };
  });
  return { ...empty, root: { ...empty.root, children } };
}

describe("the line a list shows of an opinion", () => {
  test.each([
    [{}, ""],
    [{ rechtsfrage: "Darf der Kreis das?" }, "Darf der Kreis das?"],
    [{ rechtsfrage: "Darf der Kreis das?", kurzantwort: "Ja." }, "Ja."],
    [{ kurzantwort: "Ja.", leitsaetze: "Der Kreis darf." }, "Der Kreis darf."],
    [{ ergebnis: "Zulässig.", wuerdigung: "Lange Gründe." }, "Zulässig."],
  ])("%j: %j", (texts, line) => expect(teaserOf(written(texts))).toBe(line));

  test("ends at a word", () => {
    const line = teaserOf(written({ leitsaetze: "Selbstverwaltung ".repeat(40) }));
    expect(line).toMatch(/Selbstverwaltung …$/);
    expect(line.length).toBeLessThan(265);
  });
});
