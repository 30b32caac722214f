import type { ReadLaw } from "./read-law";

const roman = [
  "",
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
];

/** `SGB 8` of the federal collection is cited as `SGB VIII`; both are names of the law. */
export function federalName(
  written: string,
  title: string,
): Pick<ReadLaw, "abbreviation" | "aliases"> {
  const book = roman[Number(/^SGB (\d{1,2})$/.exec(written)?.[1] ?? 0)];
  if (book) return { abbreviation: `SGB ${book}`, aliases: [written] };
  return { abbreviation: written || title.slice(0, 80), aliases: [] };
}
