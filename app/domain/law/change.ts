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

/**
 * What a court's decision does to a provision: it is void as a whole or in places, a change of it
 * is void (the older wording holds on), or it is incompatible and stands until it is replaced.
 */
export const rulings = ["void", "partly-void", "change-void", "incompatible"] as const;
export type Ruling = (typeof rulings)[number];

/** Only what is void as a whole is gone. */
export const changeOfRuling = (ruling: Ruling): ChangeKind =>
  ruling === "void" ? "repealed" : "changed";

export const rulingLabels: Record<Ruling, string> = {
  void: "für nichtig erklärt",
  "partly-void": "teilweise für nichtig erklärt",
  "change-void": "Änderung für nichtig erklärt",
  incompatible: "für unvereinbar erklärt",
};

export const isRuling = (what: string | null): what is Ruling =>
  rulings.some((ruling) => ruling === what);

/** Said where a version came from a decision that is not for everybody. */
export const unnamedDecision = "durch gerichtliche Entscheidung";
