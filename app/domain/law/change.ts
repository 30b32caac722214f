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

/** Never colour alone: a sign stands beside the word. */
export const changeSigns: Record<ChangeKind, string> = {
  recast: "≡",
  changed: "±",
  repealed: "✕",
  inserted: "+",
  renumbered: "#",
};

/** Places a change touches; null where the source names only the provision as a whole. */
export type ChangedParts = readonly ProvisionPath[] | null;
