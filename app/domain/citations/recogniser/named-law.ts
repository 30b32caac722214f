import { landSuffixes } from "./known-laws";
import { hasLand } from "./land-law";
import { stemOf, type LawName, type LawNames } from "./law-names";
import { readAt } from "./read";
import { skipBlanks } from "./units";

const words = /[A-Za-zÄÖÜäöüß0-9][A-Za-zÄÖÜäöüß0-9-]{0,90}/y;

/** A name of the register or the built-in table, its words in any declension. */
export function readKnown(text: string, at: number, names: LawNames): LawName | undefined {
  const first = readAt(words, text, at)?.[0];
  if (first === undefined) return undefined;
  for (const { words: parts, law } of names.byFirstWord.get(stemOf(first)) ?? []) {
    const end = endOfWords(text, at, parts);
    if (end === undefined) continue;
    const [short = "", land = ""] = parts;
    if (parts.length === 2 && landSuffixes.includes(land)) names.seen.set(short, law);
    const shortForm = parts.length === 1 ? names.context.get(parts[0] ?? "") : undefined;
    // "Verwaltungsverfahrensgesetz" alone is the federal one, "… für das Land Nordrhein-Westfalen" not.
    if (parts.length === 1 && hasLand(text, end)) return undefined;
    return { start: at, end, law: shortForm ?? seenOf(first, parts, law, names) };
  }
  return undefined;
}

/** "Gemeindeordnung" alone: the one the text has named before, else the register's from here on. */
function seenOf(first: string, parts: readonly string[], law: string, names: LawNames): string {
  if (parts.length > 1) return law;
  const noun = stemOf(first);
  const seen = names.seen.get(noun);
  if (seen === undefined) names.seen.set(noun, law);
  return seen ?? law;
}

function endOfWords(text: string, at: number, parts: readonly string[]): number | undefined {
  let end = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const next = skipBlanks(text, end);
      if (next === end) return undefined;
      end = next;
    }
    if (text.startsWith(part, end) && !isLetterAt(text, end + part.length)) {
      end += part.length;
      continue;
    }
    const word = readAt(words, text, end)?.[0];
    if (word === undefined || word.length < 5 || stemOf(word) !== stemOf(part)) return undefined;
    end += word.length;
  }
  return end;
}

const isLetterAt = (text: string, at: number) => /[A-Za-zÄÖÜäöüß0-9]/.test(text.charAt(at));
