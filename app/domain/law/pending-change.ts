import type { Day } from "~/lib/day";
import { changeLabels, type ChangeKind } from "./change";

/** What a procedure does to a provision, as somebody confirmed it. */
export type Effect = {
  title: string;
  state: string;
  change: ChangeKind | null;
  effectiveOn: string | null;
  /** Of the procedure. */
  promulgatedOn: string | null;
  inForceOn: string | null;
};

export type PendingChange = { procedure: string; done: string; since: string };

/**
 * The newest promulgated change that holds on a day and is younger than the version the register
 * has for it (null: it has none); its wording is still to be entered.
 */
export function pendingChange(
  effects: readonly Effect[],
  known: string | null,
  day: Day,
): PendingChange | null {
  let newest: PendingChange | null = null;
  for (const { title, state, change, effectiveOn, promulgatedOn, inForceOn } of effects) {
    const since = effectiveOn ?? inForceOn;
    if (state !== "confirmed" || !change || !promulgatedOn || !since) continue;
    const isNews = since <= day && promulgatedOn <= day && (known === null || since > known);
    if (isNews && (!newest || since > newest.since))
      newest = { procedure: title, done: changeLabels[change], since };
  }
  return newest;
}
