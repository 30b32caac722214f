export const lawLevels = ["eu", "bund", "land", "own"] as const;
export type LawLevel = (typeof lawLevels)[number];

export const lawStatuses = ["in-force", "repealed", "unknown"] as const;
export type LawStatus = (typeof lawStatuses)[number];

const letters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The part of an address that names a law: `GO NRW` → `go-nrw`, `SGB VIII` → `sgb-viii`. */
export function lawSlug(abbreviation: string): string {
  return abbreviation
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
}

/** A name of a law as it is looked up: plain single spaces. */
export const lawName = (written: string) => written.trim().replaceAll(/\s+/g, " ");
