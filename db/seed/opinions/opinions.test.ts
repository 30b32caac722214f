import { describe, expect, it } from "vitest";
import type { InlineNode } from "../inline-text";
import { opinionState, type BlockNode } from "../opinion-text";
import type { SeedOpinion } from "../types";
import { seedOpinions } from "./index";

const inlineText = (node: InlineNode): string =>
  node.type === "link" ? node.children.map(inlineText).join("") : node.text;

function blockText(block: BlockNode): string {
  if (block.type === "list") {
    return block.children.map((item) => item.children.map(inlineText).join("")).join("\n");
  }
  if (block.type === "table") {
    const cells = block.children.flatMap((row) => row.children);
    return cells.flatMap((cell) => cell.children.map(blockText)).join("\n");
  }
  return block.children.map(inlineText).join("");
}

const blocks = (opinion: SeedOpinion) => opinionState(opinion.text).root.children;
const plainText = (opinion: SeedOpinion) => blocks(opinion).map(blockText).join("\n");
const words = (opinion: SeedOpinion) => plainText(opinion).split(/\s+/).length;
const sections = (opinion: SeedOpinion) =>
  blocks(opinion).flatMap((block) => (block.type === "section-heading" ? [block.section] : []));
const provisions = (opinion: SeedOpinion) =>
  new Set(plainText(opinion).match(/(?:§§?|Art\.)\u00a0\d+[a-z]?/g));

const allSections = [
  "rechtsfrage",
  "kurzantwort",
  "leitsaetze",
  "sachverhalt",
  "wuerdigung",
  "ergebnis",
];
const each = describe.each(seedOpinions.map((opinion) => [opinion.key, opinion] as const));

describe("the example opinions", () => {
  const keys = seedOpinions.map((opinion) => opinion.key);

  it("have keys of their own", () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stand in the order of their dates", () => {
    const dates = seedOpinions.map((opinion) => opinion.date);
    expect(dates).toEqual(dates.toSorted());
  });
});

each("%s", (_key, opinion) => {
  it("refers only to opinions that exist and are older", () => {
    for (const key of opinion.refersTo ?? []) {
      const target = seedOpinions.find((other) => other.key === key);
      expect(target?.date, key).toBeDefined();
      expect(target && target.date < opinion.date, key).toBe(true);
    }
  });

  it("names its readers where it is confidential, and only there", () => {
    expect((opinion.readers ?? []).length > 0).toBe(opinion.confidentiality === "confidential");
  });

  it("has its sections in the usual order", () => {
    const present = sections(opinion);
    expect(present).toEqual(allSections.filter((name) => present.includes(name as never)));
    if (opinion.kind === "gutachten") expect(present).toEqual(allSections);
    expect(present).toContain("wuerdigung");
  });

  it("cites at least three provisions", () => {
    expect(provisions(opinion).size).toBeGreaterThanOrEqual(3);
  });

  it("says at its end that it is an example", () => {
    const last = blocks(opinion).at(-1);
    expect(last && blockText(last)).toBe("Beispieltext zur Vorführung; keine Rechtsauskunft.");
  });

  it.each([
    ["a breakable space after the paragraph sign", /(?:§|Art\.|Abs\.|Nr\.) \d/],
    ["a straight quotation mark", /["']/],
    ["a hyphen where a dash belongs", / - /],
    ["a double space", / {2}/],
    ["a leftover mark of the authoring format", /[*#|>]|\]\(/],
  ])("is set without %s", (_fault, pattern) => {
    expect(plainText(opinion)).not.toMatch(pattern);
  });

  it("has the length of its kind", () => {
    const [least, most] = opinion.kind === "gutachten" ? [900, 3200] : [250, 1100];
    const count = words(opinion);
    expect(count).toBeGreaterThanOrEqual(opinion.finished ? least : 150);
    expect(count).toBeLessThanOrEqual(most);
  });
});
