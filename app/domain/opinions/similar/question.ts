import type { ProvisionUnit } from "~/domain/law/provision";

/** A provision a text names, with the Absätze it names of it. */
export type CitedPlace = {
  law: string;
  unit: ProvisionUnit;
  number: string;
  sort: string;
  absaetze: string[];
};

export type Term = {
  stem: string;
  /** As the text has it. */
  word: string;
  /** By the frozen list of words: 0 in every provision, 1 in none. */
  rarity: number;
};

export type Question = { provisions: CitedPlace[]; terms: Term[] };
