import type { Day } from "~/lib/day";
import type { ChangeKind } from "./change";

/** What the register knows of the time of a version; see `provision_versions`. */
export type DatedVersion = {
  validFrom: string | null;
  validTo: string | null;
  since: string | null;
  change: ChangeKind | null;
};

/**
 * What the register can say of a day. `presumed`: this version, though nobody knows since when it
 * is in force; `too-early`: the day lies before the oldest version known.
 */
export type Standing<Version> =
  | { state: "in-force" | "presumed" | "repealed" | "ended"; version: Version }
  | { state: "too-early"; version: Version }
  | { state: "unknown"; version: null };

/** The version that holds on a day; `versions` run from the oldest, those without a date first. */
export function standingOn<Version extends DatedVersion>(
  versions: readonly Version[],
  day: Day,
): Standing<Version> {
  const [oldest] = versions;
  if (!oldest) return { state: "unknown", version: null };
  const version = versions.findLast(({ since }) => since === null || since <= day);
  if (!version) return { state: "too-early", version: oldest };
  if (version.change === "repealed") return { state: "repealed", version };
  if (version.validTo !== null && version.validTo < day) return { state: "ended", version };
  return { state: version.validFrom === null ? "presumed" : "in-force", version };
}

/** Last day of a version: its own, else the day before the next one begins. */
export function nextSince<Version extends DatedVersion>(
  versions: readonly Version[],
  version: Version,
): string | null {
  return versions[versions.indexOf(version) + 1]?.since ?? null;
}

/** The first change after a day that is in force by another: what a text of that day does not know. */
export function firstChangeBetween<Version extends DatedVersion>(
  versions: readonly Version[],
  after: Day,
  until: Day,
): Version | null {
  return (
    versions.find(
      ({ since, change }) => change !== null && since !== null && since > after && since <= until,
    ) ?? null
  );
}

/** The heading of a version; where its source did not give one, that of the nearest before it. */
export function headingOf<Version extends { heading: string }>(
  versions: readonly Version[],
  version: Version | null,
): string {
  const at = version ? versions.indexOf(version) : -1;
  const before = versions.slice(0, at + 1).findLast(({ heading }) => heading !== "");
  return (before ?? versions.find(({ heading }) => heading !== ""))?.heading ?? "";
}
