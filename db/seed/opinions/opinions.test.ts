import { describe, expect, it } from "vitest";
import { checkEditorState } from "~/editor/state/check-editor-state";
import { countWords } from "~/editor/state/count-words";
import { sections } from "~/editor/state/document";
import { blockLines, plainText } from "~/editor/state/plain-text";
import { paragraphNumbers } from "~/editor/reading/reading-sections";
import { outcomesDiffer } from "~/domain/opinions/outcome";
import { exampleText, exampleTitle } from "../example-mark";
import { opinionState } from "../opinion-text";
import { seedProcedures } from "../procedures";
import type { SeedOpinion } from "../types";
import { seedOpinions } from "./index";

const textOf = (opinion: SeedOpinion) => plainText(opinionState(opinion.text));
const sectionsOf = (opinion: SeedOpinion) =>
  opinionState(opinion.text).root.children.flatMap((block) =>
    block.type === "section-heading" ? [block.section] : [],
  );
const provisionsOf = (opinion: SeedOpinion) =>
  new Set(textOf(opinion).match(/(?:§§?|Art\.)\u00a0\d+[a-z]?/g));

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

describe("results", () => {
  const byKey = (key: string) => seedOpinions.find((opinion) => opinion.key === key);

  it.each([
    ["stichwahl-2020", "stichwahl-2018"],
    ["nachbesetzung-2025", "nachbesetzung-2023"],
  ])("%s gives up the line of %s, and both say their result", (later, earlier) => {
    expect(byKey(later)?.deviatesFrom).toEqual([earlier]);
    expect(outcomesDiffer(byKey(later)?.outcome ?? null, byKey(earlier)?.outcome ?? null)).toBe(
      true,
    );
  });

  it("stand at several older opinions", () => {
    const older = seedOpinions.filter(({ date, outcome }) => outcome && date < "2023-01-01");
    expect(older.length).toBeGreaterThanOrEqual(6);
  });
});

each("%s", (_key, opinion) => {
  it("is a document the editor understands completely", () => {
    expect(checkEditorState(JSON.stringify(opinionState(opinion.text)))).toMatchObject({
      ok: true,
    });
  });

  it("refers only to older opinions", () => {
    for (const key of [...(opinion.refersTo ?? []), ...(opinion.deviatesFrom ?? [])]) {
      const target = seedOpinions.find((other) => other.key === key);
      expect(target && target.date < opinion.date, key).toBe(true);
    }
  });

  it("belongs only to procedures that exist", () => {
    const procedures = seedProcedures.map((procedure) => procedure.key);
    expect(procedures).toEqual(expect.arrayContaining(opinion.procedures ?? []));
  });

  it("names its readers where it is confidential, and only there", () => {
    expect((opinion.readers ?? []).length > 0).toBe(opinion.confidentiality === "confidential");
  });

  it("has all six sections, in the usual order", () => {
    expect(sectionsOf(opinion)).toEqual(sections);
  });

  it("cites at least three provisions", () => {
    expect(provisionsOf(opinion).size).toBeGreaterThanOrEqual(3);
  });

  it("says in its title and before its first section that it is an example", () => {
    expect(exampleTitle(opinion.title)).toMatch(/ \(Beispiel\)$/);
    const document = opinionState(exampleText(opinion.text));
    const [first, second] = document.root.children;
    expect(first && blockLines(first)).toEqual([
      "Beispieltext zur Vorführung; keine Rechtsauskunft.",
    ]);
    expect(second?.type).toBe("section-heading");
    expect(checkEditorState(JSON.stringify(document)).ok).toBe(true);
    expect([...paragraphNumbers(document).keys()]).not.toContain(first);
  });

  it.each([
    ["a breakable space after the paragraph sign", /(?:§|Art\.|Abs\.|Nr\.) \d/],
    ["a straight quotation mark", /["']/],
    ["a hyphen where a dash belongs", / - /],
    ["a double space", / {2}/],
    ["a leftover mark of the authoring format", /[*#|>]|\]\(/],
  ])("is set without %s", (_fault, pattern) => {
    expect(textOf(opinion)).not.toMatch(pattern);
  });

  it("has the length of its kind", () => {
    const [least, most] = opinion.kind === "gutachten" ? [1300, 3000] : [300, 1000];
    const count = countWords(textOf(opinion));
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });
});
