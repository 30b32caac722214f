import type { Citation } from "./recogniser/citation";

/** One spelling for `2 BvR 2177/16`, `2 BvR 2177/16.` and `2  bvr 2177 / 16`. */
export const docketKey = (docket: string) =>
  docket
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, "")
    .replaceAll(/[^a-zäöüß0-9./-]/g, "")
    .replaceAll(/\.$/g, "");

const spaced = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");

/**
 * The name by which papers, decisions and gazettes are found, one for all spellings; null for
 * provisions, which are found by law and number.
 */
export function targetOf(citation: Citation): string | null {
  switch (citation.kind) {
    case "provision":
      return null;
    case "document":
      return `paper:${spaced(citation.parliament, citation.type, citation.number)}`;
    case "gazette":
      return `gazette:${spaced(citation.gazette, citation.part, citation.year, citation.number, citation.page)}`;
    case "decision":
      if (citation.ecli) return `ecli:${citation.ecli.toUpperCase()}`;
      if (citation.docket) return `docket:${docketKey(citation.docket)}`;
      return `printed:${spaced(citation.collection, citation.volume, citation.page)}`;
  }
}
