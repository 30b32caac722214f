import type { SeedDecision } from "../types";
import { federalDecisions } from "./federal";
import { ovgDecisions } from "./ovg";
import { verfghDecisions } from "./verfgh";
import { vgDecisions } from "./vg";

export const seedDecisions: SeedDecision[] = [
  ...federalDecisions,
  ...verfghDecisions,
  ...ovgDecisions,
  ...vgDecisions,
];

/** Court and docket, else court and day. */
export const decisionKey = ({ key, court, docket, date }: SeedDecision): string =>
  key ?? `${court}:${docket ?? date ?? ""}`;
