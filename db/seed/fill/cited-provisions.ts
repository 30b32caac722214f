import type { Random } from "./random";

/** What a municipal staff unit relies on, the most cited first. */
const laws = [
  "GO NRW",
  "KrO NRW",
  "LVerbO",
  "KAG NRW",
  "GG",
  "LV NRW",
  "GkG NRW",
  "KWahlG NRW",
  "VwVfG NRW",
  "GFG 2026",
  "KomHVO NRW",
  "SGB XII",
  "SGB IX",
  "SGB VIII",
  "DSchG NRW",
  "KiBiz",
  "IFG NRW",
  "DSG NRW",
  "BauGB",
  "VwGO",
] as const;

const highestNumber = 130;

/**
 * A sentence that rests on one to five provisions, as unevenly spread as in life: a few are cited
 * again and again, most of them once.
 */
export function citingSentence(random: Random): string {
  const provisions = Array.from({ length: random.between(1, 5) }, () => drawProvision(random));
  const last = provisions.pop() ?? "";
  return provisions.length === 0
    ? `Maßgeblich ist ${last}.`
    : `Maßgeblich sind ${provisions.join(", ")} und ${last}.`;
}

function drawProvision(random: Random): string {
  const law = laws[Math.floor(laws.length * skewed(random, 3))] ?? "GO NRW";
  const sign = law === "GG" || law === "LV NRW" ? "Art." : "§";
  const number = 1 + Math.floor(highestNumber * skewed(random, 2));
  const part = random.chance(0.7) ? ` Abs.\u00a0${random.between(1, 6)}` : "";
  const sentence = part && random.chance(0.4) ? ` Satz\u00a0${random.between(1, 3)}` : "";
  return `${sign}\u00a0${number}${part}${sentence} ${law.replaceAll(" ", "\u00a0")}`;
}

/** From 0 to 1, the more often small the higher the power. */
const skewed = (random: Random, power: number) => (random.below(10_000) / 10_000) ** power;
