/**
 * Takes the endings of inflection off a folded German word (after the light stemmer of J. Savoy,
 * with -rs as well). What is left is always the beginning of the word, so that hits can be marked.
 */
export function lightStem(folded: string): string {
  if (folded.length < 4 || folded.length > 64 || hasDigit(folded)) return folded;
  return withoutComparison(withoutCase(folded));
}

/** Codes and no patterns: every word of every text goes through here. */
function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 0x3a) return true;
  return false;
}

/** An -e- and one of these letters at the end. */
const endsInE = (word: string, letters: string) =>
  word.charCodeAt(word.length - 2) === 0x65 && letters.includes(word.charAt(word.length - 1));

/** Letters before which a final -s or -st is an ending. */
const mayEnd = "bdfghklmnrt";

function withoutCase(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith("ern")) return word.slice(0, -3);
  if (length > 4 && endsInE(word, "mnrs")) return word.slice(0, -2);
  if (length > 3 && word.endsWith("e")) return word.slice(0, -1);
  if (length > 3 && word.endsWith("s") && mayEnd.includes(word.charAt(length - 2)))
    return word.slice(0, -1);
  return word;
}

function withoutComparison(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith("est")) return word.slice(0, -3);
  if (length > 4 && endsInE(word, "nr")) return word.slice(0, -2);
  if (length > 4 && word.endsWith("st") && mayEnd.includes(word.charAt(length - 3)))
    return word.slice(0, -2);
  return word;
}
