import type { AffectedLaw } from "./procedure-input";

const nbsp = "\u00a0";
const inOrder = new Intl.Collator("de", { numeric: true });

/** Reads one law a line, `GO NRW: § 41 Abs. 1; § 58`; a line without a colon is the law as a whole. */
export function parseAffectedLaws(text: string): AffectedLaw[] {
  return text.split(/\r?\n/).flatMap((line): AffectedLaw[] => {
    const [name = "", ...rest] = line.split(":");
    const law = tidy(name);
    if (!law) return [];
    const provisions = rest.join(":").split(";").map(tidy).filter(Boolean);
    if (provisions.length === 0) return [{ law, provision: "" }];
    return [...new Set(provisions)].map((provision) => ({ law, provision }));
  });
}

/** The same text back, for a form. */
export function writeAffectedLaws(laws: readonly AffectedLaw[]): string {
  return groupLaws(laws)
    .map(({ law, provisions }) =>
      provisions.length > 0 ? `${law}: ${provisions.join("; ")}` : law,
    )
    .join("\n");
}

/** Provisions by law, in the order a reader expects: § 3, § 27, § 27a, § 108b. */
export function groupLaws(laws: readonly AffectedLaw[]): { law: string; provisions: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { law, provision } of laws) {
    const provisions = groups.get(law) ?? [];
    groups.set(law, provision ? [...provisions, provision] : provisions);
  }
  return [...groups].map(([law, provisions]) => ({
    law,
    provisions: provisions.sort(inOrder.compare),
  }));
}

/** One space each, and a protected one after §, Art., Abs., Satz and Nr. */
function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(§{1,2}|Art\.|Abs\.|Satz|Nr\.|Buchst\.) (?=[\dIVXa-z])/g, `$1${nbsp}`);
}
