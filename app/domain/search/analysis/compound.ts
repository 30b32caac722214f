import { beginsNoun, frequenciesFrom, type NounTree } from "./noun-tree";

/** What the splitter must know of folded words. */
export type Vocabulary = { nouns: NounTree; isKnown: (folded: string) => boolean };

/** Short words that are parts of compounds; all other parts have at least four letters. */
const shortParts = new Set(
  "rat amt bau tag weg ort hof see tor bad gut rad art zug pkw lkw ehe eid eis erb gas kur not ol rot tat uhr zoll boden".split(
    " ",
  ),
);

/** What may stand between two parts ("Kreis-", "Rats-", "Gemeinden-", "Kinder-"). */
const links = ["s", "es", "n", "en", "er", "e", "ns", "ens"];
const shortestWhole = 7;
const longestWhole = 48;
const longestPart = 24;
/** First parts that are no nouns. What only makes a verb (ab-, fest-, vor-) is none of them. */
const prefixes =
  "zwischen neben sonder gesamt mindest hochst gegen wieder nicht selbst fern gross klein neu alt".split(
    " ",
  );
/** A word that is no noun ("-bestehen"), and one nobody has listed ("Nichtstörers-"), at one end. */
const costOfOther = 16;
const shortestRest = 5;
const costOfRest = (length: number) => 14 + 1.5 * length;
/** Each part costs as much as a noun that is this rare: few long parts before many short ones. */
const costOfPart = 9;

/**
 * The nouns a folded compound is made of, or none. Chooses the cheapest way through the word, where
 * rare nouns cost more and each part costs by itself. One end may be a word nobody has listed.
 */
export function splitCompound(folded: string, { nouns, isKnown }: Vocabulary): string[] {
  const { length } = folded;
  if (length < shortestWhole || length > longestWhole) return [];
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, noun: nothing, rest: isKnown(folded) }];
  for (let start = 0; start <= length - 3; start++) {
    const before = best[start];
    if (!before) continue;
    frequenciesFrom(nouns, folded, start, frequencies);
    const prefix = lengthOfPrefix(folded, start);
    for (let end = start + 3; end <= Math.min(length, start + longestPart); end++) {
      if (start === 0 && end === length) continue;
      const part = partOf(folded, start, end, prefix);
      const rest = part || before.rest ? null : restOf(folded, start, end, { nouns, isKnown });
      const chosen = part ?? rest;
      if (!chosen) continue;
      const cost = before.cost + chosen.cost;
      const other = best[end];
      if (other && cost >= other.cost && !isRefuted(folded, other, end, isKnown)) continue;
      const isRest = rest !== null && rest.cost !== costOfOther;
      best[end] = { cost, from: start, noun: chosen, rest: before.rest || isRest };
    }
  }
  const parts: string[] = [];
  for (let at = length; at > 0;) {
    const step = best[at];
    if (!step) return [];
    parts.unshift(written(folded, step));
    at = step.from;
  }
  return parts;
}

/** How often the pieces that begin at one place are nouns; written anew for each place. */
const frequencies = {
  itself: new Float64Array(longestPart + 1),
  withE: new Float64Array(longestPart + 1),
};

/** The noun a piece stands for, by its length. */
type Part = {
  length: number;
  ending: "" | "e" | "rest";
  cost: number;
  /** No noun follows, so nobody has looked whether it is a word that may be no part. */
  isOpen?: boolean;
};
/** The cheapest way to a place in the word; `rest`: a part nobody has listed is used up, or not due. */
type Step = { cost: number; from: number; noun: Part; rest: boolean };

const nothing: Part = { length: 0, ending: "", cost: 0 };

function written(word: string, { from, noun: { length, ending } }: Step): string {
  const noun = word.slice(from, from + length);
  if (ending === "rest") return noun.replace(/(ung|ion|keit|heit|schaft|tat)s$/, "$1");
  return noun + ending;
}

/** How long the part is that begins here and is no noun; 0 for none. */
function lengthOfPrefix(word: string, start: number): number {
  for (const prefix of prefixesBy.get(word.charCodeAt(start)) ?? none) {
    if (word.startsWith(prefix, start)) return prefix.length;
  }
  return 0;
}

const none: readonly string[] = [];
const prefixesBy = new Map<number, readonly string[]>(
  prefixes.map((prefix) => [
    prefix.charCodeAt(0),
    prefixes.filter((other) => other.charAt(0) === prefix.charAt(0)),
  ]),
);

/** The noun a piece stands for: itself, without what links it, or with the -e it lost ("Schul-"). */
function partOf(word: string, start: number, end: number, prefix: number): Part | null {
  const length = end - start;
  if (end === word.length) return found(word, start, length, 0) ?? inflected(word, start);
  let part: Part | null =
    prefix === length
      ? { length, ending: "", cost: costOfPart + 2 }
      : found(word, start, length, 0);
  for (const link of links) {
    if ((frequencies.itself[length - link.length] ?? 0) === 0) continue;
    if (!word.startsWith(link, end - link.length)) continue;
    const linked = found(word, start, length - link.length, 0.5);
    if (linked && linked.cost < (part?.cost ?? Infinity)) part = linked;
  }
  if (part || length <= 3) return part;
  const times = frequencies.withE[length] ?? 0;
  return times > 0 ? { length, ending: "e", cost: costOf(times, 1) } : null;
}

function restOf(
  word: string,
  start: number,
  end: number,
  { nouns, isKnown }: Vocabulary,
): Part | null {
  const length = end - start;
  const atEnd = start > shortestRest && end === word.length && length > shortestRest;
  if (length < shortestRest || (start > 0 && !atEnd)) return null;
  // The beginning of a verb is no part either: what follows has the length of a noun.
  if (start === 0 && end > word.length - 4) return null;
  // What no noun follows leads nowhere: to know that is quicker than to look up the piece.
  if (!atEnd && !beginsNoun(nouns, word, end) && lengthOfPrefix(word, end) === 0) {
    return { length, ending: "rest", cost: costOfRest(length), isOpen: true };
  }
  if (!isKnown(word.slice(start, end))) return { length, ending: "rest", cost: costOfRest(length) };
  return atEnd ? { length, ending: "", cost: costOfOther } : null;
}

/** Whether what stands in the way of another part is none after all. */
function isRefuted(
  word: string,
  { noun }: Step,
  end: number,
  isKnown: Vocabulary["isKnown"],
): boolean {
  if (!noun.isOpen) return false;
  noun.isOpen = false;
  return isKnown(word.slice(0, end));
}

const endings = ["s", "n", "en", "es", "e", "er", "ern"];

function inflected(word: string, start: number): Part | null {
  for (const ending of endings) {
    const length = word.length - start - ending.length;
    if ((frequencies.itself[length] ?? 0) === 0 || !word.endsWith(ending)) continue;
    const noun = found(word, start, length, 0.5);
    if (noun) return noun;
  }
  return null;
}

function found(word: string, start: number, length: number, extra: number): Part | null {
  const times = frequencies.itself[length] ?? 0;
  if (times === 0) return null;
  if (length < 4 && !shortParts.has(word.slice(start, start + length))) return null;
  return { length, ending: "", cost: costOf(times, extra) };
}

const costOf = (times: number, extra: number) =>
  costOfPart + Math.log2(100_000 / times) / 4 + extra;
