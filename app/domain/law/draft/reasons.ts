import type { LawStretch } from "~/domain/citations/recogniser/citation";
import type { LawNames } from "~/domain/citations/recogniser/law-names";
import { lawOfHeading } from "./draft-law";

/** `Zu Artikel 1 (Änderung der Gemeindeordnung)`, `Zu Artikel 1 Nummer 3`. */
const heading =
  /^[ \t\u00a0]{0,40}(?:[A-Z0-9]{1,3}\. ?)?[Zz]u[ \t\u00a0]{1,4}(?:Artikeln?|Art\.)[ \t\u00a0]{1,4}(\d{1,3}[a-z]?|[IVX]{1,6})(?![A-Za-z0-9])/gm;
/** The rest of the heading, also on the line after it, without the brackets around it. */
const aboutChange = /^\s{0,4}(?:\((Änderung[^\n]{3,280})\)|[–:-]?\s{0,3}(Änderung[^\n]{3,280}))/;

type Known = {
  names: LawNames;
  /** What the articles of the draft amend. */
  lawOf: ReadonlyMap<string, string>;
  /** All articles of the draft, where it stands in the same text. */
  articles: ReadonlySet<string>;
};

/** What the reasons explain, from one heading to the next, and the articles they name. */
export function reasonsByArticle(
  text: string,
  from: number,
  { names, lawOf, articles }: Known,
): { stretches: LawStretch[]; articles: string[] } {
  const known = new Map(lawOf);
  const headings: { start: number; article: string }[] = [];
  heading.lastIndex = from;
  for (let found = heading.exec(text); found; found = heading.exec(text)) {
    const [all, article = ""] = found;
    const behind = text.slice(found.index + all.length, found.index + all.length + 300);
    const about = aboutChange.exec(behind);
    const law = about ? lawOfHeading(about[1] ?? about[2] ?? "", names) : undefined;
    if (law !== undefined && !known.has(article)) known.set(article, law);
    headings.push({ start: found.index, article });
  }
  const only = new Set(known.values()).size === 1 ? [...known.values()][0] : undefined;
  const stretches: LawStretch[] = [];
  const add = (start: number, end: number, law: string | null | undefined) => {
    if (law !== undefined && end > start) stretches.push({ start, end, law, isWording: false });
  };
  // Reasons of a draft that amends one law speak of it, also before the first heading.
  add(from, headings[0]?.start ?? text.length, from > 0 ? only : undefined);
  for (const [index, { start, article }] of headings.entries()) {
    const end = headings[index + 1]?.start ?? text.length;
    add(start, end, known.get(article) ?? (articles.has(article) ? null : undefined));
  }
  return { stretches, articles: headings.map(({ article }) => article) };
}
