import { describe, expect, test } from "vitest";
import { placeWording, type KnownVersion } from "./place-wording";
import type { ProvisionPart } from "./provision-text";
import { wordingDifference } from "./wording-difference";

const absatz = (number: string, text: string, parts: ProvisionPart[] = []): ProvisionPart => ({
  level: "absatz",
  number,
  text,
  parts,
});
const nummer = (number: string, text: string): ProvisionPart => ({
  level: "nummer",
  number,
  text,
  parts: [],
});
const one = [absatz("1", "Eins."), absatz("2", "Zwei:", [nummer("1", "a"), nummer("2", "b")])];

describe("the difference of two wordings", () => {
  test.each([
    [
      "a Nummer",
      [one[0]!, absatz("2", "Zwei:", [nummer("1", "a"), nummer("2", "c")])],
      [{ absatz: "2", nummer: "2" }],
    ],
    ["the words before a list", [one[0]!, absatz("2", "Drei:", one[1]!.parts)], [{ absatz: "2" }]],
    ["an Absatz more", [...one, absatz("3", "Neu.")], [{ absatz: "3" }]],
    ["an Absatz less", [one[0]!], [{ absatz: "2" }]],
  ])("names %s", (_name, after, parts) => {
    expect(wordingDifference(one, after)).toEqual({ change: "changed", parts });
  });

  test("is a new version of all where no Absatz stayed", () => {
    const after = [absatz("1", "Neu."), absatz("2", "Auch neu.")];
    expect(wordingDifference(one, after)).toEqual({ change: "recast", parts: null });
  });

  test("knows only the whole where there is no Absatz", () => {
    const text = (words: string): ProvisionPart[] => [
      { level: null, number: "", text: words, parts: [] },
    ];
    expect(wordingDifference(text("alt"), text("neu"))).toEqual({ change: "changed", parts: null });
  });

  test("is none where only signs and blanks differ", () => {
    const after = [absatz("1", "Eins. "), absatz("2", "Zwei :", one[1]!.parts)];
    expect(wordingDifference(one, after)).toBeNull();
  });
});

const version = (
  id: string,
  since: string | null,
  more: Partial<KnownVersion> = {},
): KnownVersion => ({
  id,
  since,
  validFrom: null,
  change: null,
  parts: null,
  content: null,
  ...more,
});
const seen = (since: string, content = one, isRepealed = false) => ({ since, content, isRepealed });
const other = [one[0]!, absatz("2", "Anders.")];
const absatz2 = [{ absatz: "2" }];

describe("a wording finds its place", () => {
  test("the first one known is no change", () => {
    expect(placeWording([version("a", null)], seen("2024-01-01"))).toEqual({
      what: "new",
      change: null,
      parts: null,
      follower: null,
    });
  });

  test("the same again is known", () => {
    const versions = [version("a", "2020-01-01", { content: one })];
    expect(placeWording(versions, seen("2024-01-01"))).toEqual({ what: "known" });
  });

  test("another one is a change of what differs", () => {
    const versions = [version("a", "2020-01-01", { content: one })];
    expect(placeWording(versions, seen("2024-01-01", other))).toMatchObject({
      what: "new",
      change: "changed",
      parts: absatz2,
    });
  });

  test("a change that is known already is not said twice", () => {
    const versions = [
      version("a", "2020-01-01", { content: one }),
      version("b", "2022-01-01", { change: "changed", parts: absatz2 }),
    ];
    expect(placeWording(versions, seen("2024-01-01", other))).toMatchObject({ change: null });
    const more = [...other, absatz("3", "Neu.")];
    expect(placeWording(versions, seen("2024-01-01", more))).toMatchObject({
      change: "changed",
      parts: [{ absatz: "3" }],
    });
  });

  test("an older one tells the newer one what changed", () => {
    const versions = [version("a", "2024-01-01", { content: other })];
    expect(placeWording(versions, seen("2020-01-01"))).toEqual({
      what: "new",
      change: null,
      parts: null,
      follower: { id: "a", change: "changed", parts: absatz2 },
    });
  });

  test("the same one on an earlier day was in force earlier", () => {
    const versions = [version("a", "2024-01-01", { content: one })];
    expect(placeWording(versions, seen("2020-01-01"))).toEqual({ what: "earlier", id: "a" });
  });

  test("of a day on which sources contradict each other is known from each of them", () => {
    const versions = [
      version("a", "2020-01-01", { content: one }),
      version("b", "2024-01-01", { content: other, change: "changed" }),
    ];
    expect(placeWording(versions, seen("2024-01-01"))).toEqual({ what: "known" });
    expect(placeWording(versions, seen("2024-01-01", other))).toEqual({ what: "known" });
    expect(placeWording(versions, seen("2025-01-01"))).toMatchObject({ change: "changed" });
  });

  test("is repealed once, and comes back as inserted", () => {
    const versions = [version("a", "2020-01-01", { content: one })];
    expect(placeWording(versions, seen("2024-01-01", [], true))).toMatchObject({
      change: "repealed",
    });
    const repealed = [...versions, version("b", "2022-01-01", { change: "repealed" })];
    expect(placeWording(repealed, seen("2024-01-01", [], true))).toEqual({ what: "known" });
    expect(placeWording(repealed, seen("2024-01-01"))).toMatchObject({ change: "inserted" });
  });
});
