import type { AffectedLaw } from "./procedure-input";

const nbsp = "\u00a0";
const inOrder = new Intl.Collator("de", { numeric: true });

/**
 * Reads one law a line, `GO NRW: § 41 Abs. 1; § 58`; a line without a provision is the law as a
 * whole. `GO NRW § 41` and `§ 41 GO NRW` are understood as well.
 */
export function parseAffectedLaws(text: string): AffectedLaw[] {
  return text.split(/\r?\n/).flatMap((line): AffectedLaw[] => {
    const { law, provisions } = partsOf(line);
    if (!law) return [];
    if (provisions.length === 0) return [{ law, provision: "" }];
    return [...new Set(provisions)].map((provision) => ({ law, provision }));
  });
}

const provisionFirst =
  /^((?:§{1,2}|Art\.|Artikel)\s?\d+\w?(?:\s(?:Abs\.|Satz|Nr\.|Buchst\.)\s?\w+)*)\s+(\p{Lu}.*)$/u;
const lawFirst = /^(.+?)\s+((?:§|Art\.|Artikel\s)\s?.*\d.*)$/u;

function partsOf(line: string): { law: string; provisions: string[] } {
  const [name = "", ...rest] = line.split(":");
  if (rest.length > 0) {
    const provisions = rest.join(":").split(";").map(tidyProvision).filter(Boolean);
    return { law: tidyProvision(name), provisions };
  }
  const plain = line.trim().replaceAll(/\s+/g, " ");
  const [, provision, law] = provisionFirst.exec(plain) ?? [];
  if (law && provision) return { law: tidyProvision(law), provisions: [tidyProvision(provision)] };
  const [, before, after] = lawFirst.exec(plain) ?? [];
  if (before && after)
    return { law: tidyProvision(before), provisions: after.split(";").map(tidyProvision) };
  return { law: tidyProvision(plain), provisions: [] };
}

export type AffectedLawIssue = { line: number; code: "empty" | "no-law" | "several" | "unlike" };

/** The first line that names no law; for what a person types, not for what an import brings. */
export function affectedLawIssue(text: string): AffectedLawIssue | null {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const code = issueOf(line);
    if (code) return { line: index + 1, code };
  }
  return null;
}

function issueOf(line: string): AffectedLawIssue["code"] | null {
  const { law, provisions } = partsOf(line);
  const isEmpty = (part: string) => !/[\p{L}\p{N}]/u.test(part);
  const parts = line.split(/[:;]/);
  // One semicolon at the end does no harm.
  const listed = /;\s*$/.test(line) ? parts.slice(0, -1) : parts;
  if (parts.every(isEmpty)) return "empty";
  if (isEmpty(law)) return "no-law";
  if (listed.some(isEmpty) || provisions.some(isEmpty)) return "empty";
  if (law.includes(";")) return "several";
  return looksLikeLaw(law) ? null : "unlike";
}

const lawWord =
  /(gesetz(e[ns]?|buch(es|s)?)?|ordnung(en)?|satzung(en)?|richtlinien?|verfassung|vertr(ag|ags|age|äge)|übereinkommen|abkommen|vereinbarung|konvention|charta|statut|erlass(es|e)?|vorschriften?|kodex)$/iu;

/** "GO NRW", "KiBiz", "SGB VIII", "Gemeindeordnung …", "Richtlinie (EU) 2024/3019". */
function looksLikeLaw(law: string): boolean {
  if (/\d+\/\d+/.test(law)) return true;
  return law
    .split(/[\s(),]+/)
    .some((word) => lawWord.test(word) || (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
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
export function tidyProvision(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(§{1,2}|Art\.|Abs\.|Satz|Nr\.|Buchst\.) (?=[\dIVXa-z])/g, `$1${nbsp}`);
}
