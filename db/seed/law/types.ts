import type { FactLaw } from "~/domain/law/reading/fact-schema";

/** Facts of a law as `laws.json` has them; its amendments stand in `listed-amendments.ts`. */
export type SeedLaw = Omit<FactLaw, "amendments"> & { level?: "bund" | "eu" };

/** Provisions of one part of a law: number, heading, and „ungeprüft“ where nobody checked it. */
export type SeedProvisions = {
  law: string;
  part?: string;
  rows: (readonly [number: string, heading: string, note?: string])[];
};

export type SeedAct = {
  title: string;
  /** `YYYY-MM-DD` */
  dated: string;
  promulgation: string;
  issue?: string;
  inForce?: string;
  note?: string;
  source: string;
  /** Law → places it names. */
  amends: Record<string, string[]>;
};
