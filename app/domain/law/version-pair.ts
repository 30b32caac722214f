import type { Version } from "./provision-lookup.server";

/** Names a version in an address: the day it begins where only one does, else its id. */
export function versionName(versions: readonly Version[], version: Version): string {
  const { since } = version;
  if (since === null) return version.id;
  return versions.filter((other) => other.since === since).length === 1 ? since : version.id;
}

/**
 * The two versions an address asks to compare, the older first; what it does not say is the newest
 * and the one before. Null where there are no two.
 */
export function versionPair(
  versions: readonly Version[],
  von: string | null,
  mit: string | null,
): { before: Version; after: Version } | null {
  if (versions.length < 2) return null;
  const named = (name: string | null) =>
    versions.findIndex(
      (version) => name !== null && [version.id, versionName(versions, version)].includes(name),
    );
  const second = named(mit) >= 0 ? named(mit) : versions.length - 1;
  const asked = named(von);
  const first = asked >= 0 && asked !== second ? asked : second > 0 ? second - 1 : 1;
  const [before, after] = [versions[Math.min(first, second)], versions[Math.max(first, second)]];
  return before && after ? { before, after } : null;
}
