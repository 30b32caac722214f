import { describe, expect, test } from "vitest";
import { firstChangeBetween, standingOn, type DatedVersion } from "./as-of";

const version = (more: Partial<DatedVersion>): DatedVersion => ({
  validFrom: null,
  validTo: null,
  since: more.validFrom ?? null,
  change: null,
  ...more,
});

const first = version({ validFrom: "1994-10-17" });
const second = version({ validFrom: "2011-12-21", change: "changed" });
const repeal = version({ validFrom: "2030-01-01", change: "repealed" });
const undated = version({});
const promulgated = version({ since: "2000-03-30", change: "changed" });
const ended = version({ validFrom: "1990-01-01", validTo: "1999-12-31" });

describe("What held on a day", () => {
  test.each<[string, DatedVersion[], string, string, DatedVersion | null]>([
    ["the version before a change", [first, second], "2011-12-20", "in-force", first],
    ["the new one from its first day", [first, second], "2011-12-21", "in-force", second],
    ["before the oldest", [first, second], "1994-10-16", "too-early", first],
    ["after a repeal", [first, repeal], "2030-01-01", "repealed", repeal],
    ["undated until the first date", [undated, second], "2011-12-20", "presumed", undated],
    ["its begin not known", [first, promulgated], "2001-01-01", "presumed", promulgated],
    ["on its last day", [ended], "1999-12-31", "in-force", ended],
    ["after its last day", [ended], "2000-01-01", "ended", ended],
    ["nothing known", [], "2000-01-01", "unknown", null],
  ])("%s", (_, versions, day, state, version) => {
    expect(standingOn(versions, day)).toEqual({ state, version });
  });
});

test("The first change after a day is what a text of that day does not know", () => {
  const versions = [first, promulgated, second];
  expect(firstChangeBetween(versions, "1999-01-01", "2026-01-01")).toBe(promulgated);
  expect(firstChangeBetween(versions, "2000-03-30", "2026-01-01")).toBe(second);
  expect(firstChangeBetween(versions, "2012-01-01", "2026-01-01")).toBe(null);
});
