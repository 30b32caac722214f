import type { Level } from "~/domain/citations/recogniser/citation";

/**
 * The wording of a provision as a tree: Absatz, Satz, Nummer, Buchstabe. `text` is what stands in
 * front of the parts; a part without a level is running text behind them.
 */
export type ProvisionPart = {
  level: Level | null;
  number: string;
  text: string;
  parts: ProvisionPart[];
};
