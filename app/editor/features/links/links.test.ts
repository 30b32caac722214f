import { describe, expect, it } from "vitest";
import { completeUrl } from "./links";

describe("An address as people type it", () => {
  it.each([
    ["recht.nrw.de/lmi", "https://recht.nrw.de/lmi"],
    [" https://x.de ", "https://x.de"],
    ["referat@example.org", "mailto:referat@example.org"],
    ["/gutachten/7", "/gutachten/7"],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["hallo", "hallo"],
  ])("%j is read as %j", (typed, url) => expect(completeUrl(typed)).toBe(url));
});
