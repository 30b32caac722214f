export const provisionUnits = ["§", "Art.", "Anlage", "Anhang"] as const;
export type ProvisionUnit = (typeof provisionUnits)[number];

const slugPrefix: Record<ProvisionUnit, string> = {
  "§": "",
  "Art.": "art-",
  Anlage: "anlage-",
  Anhang: "anhang-",
};

/** The part of an address that names a provision: `§ 26a` → `26a`, `Art. 28` → `art-28`. */
export function provisionSlug(unit: ProvisionUnit, number: string): string {
  return (slugPrefix[unit] + number.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")).replace(/-$/, "");
}

/** `§ 26a` with a protected space, as it is printed. */
export const provisionLabel = (unit: ProvisionUnit, number: string) =>
  number ? `${unit}\u00a0${number}` : unit;

/**
 * Sorts numbers as a law counts them: 3 < 27 < 27a < 108b. Roman numbers count as numbers where
 * they are nothing else (`Art. XI`).
 */
export function provisionSort(number: string): string {
  const [, digits, rest = ""] = /^(\d+)\s*(.*)$/.exec(number) ?? [];
  if (digits !== undefined) return digits.padStart(6, "0") + rest.toLowerCase();
  const roman = romanValue(number);
  return roman === null ? number.toLowerCase() : String(roman).padStart(6, "0");
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(number: string): number | null {
  if (!/^[IVXLC]+$/.test(number)) return null;
  const values = [...number].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
