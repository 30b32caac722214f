import type { ProvisionPath } from "./provision-path";

/** What an amending act does to a provision. */
export const changeKinds = ["recast", "changed", "repealed", "inserted", "renumbered"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeLabels: Record<ChangeKind, string> = {
  recast: "neu gefasst",
  changed: "geändert",
  repealed: "aufgehoben",
  inserted: "eingefügt",
  renumbered: "umnummeriert",
};

/** Places a change touches; null where the source names only the provision as a whole. */
export type ChangedParts = readonly ProvisionPath[] | null;
