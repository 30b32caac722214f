import { describe, expect, test } from "vitest";
import { courtKey } from "./court-key";

describe("one court under several names", () => {
  test.each([
    ["OVG Münster", "OVG NRW"],
    ["ovg  münster", "OVG NRW"],
    ["Oberverwaltungsgericht für das Land Nordrhein-Westfalen", "OVG NRW"],
    ["OVG NW", "OVG NRW"],
    ["VerfGH Münster", "VerfGH NRW"],
    ["VerfGH für das Land Nordrhein-Westfalen", "VerfGH NRW"],
    ["Verfassungsgerichtshof des Landes Nordrhein-Westfalen", "VerfGH NRW"],
    ["Bundesverfassungsgericht", "BVerfG"],
    ["Verwaltungsgericht Köln", "VG Köln"],
  ])("%s is %s", (written, short) => expect(courtKey(written)).toBe(courtKey(short)));

  test.each([
    ["VG Münster", "OVG Münster"],
    ["VerfGH Münster", "OVG Münster"],
    ["OVG Lüneburg", "OVG NRW"],
  ])("%s is not %s", (one, other) => expect(courtKey(one)).not.toBe(courtKey(other)));
});
