/** What the splitter must know of folded words. */
export type Nouns = {
  /** How often it is a noun of its own; 0 for none. */
  frequency: (folded: string) => number;
  isKnown: (folded: string) => boolean;
  /** Whether any noun begins with these four letters. */
  begins: (fourLetters: string) => boolean;
};

/** Short words that are parts of compounds; all other parts have at least four letters. */
const shortParts = new Set(
  "rat amt bau tag weg ort hof see tor bad gut rad art zug pkw lkw ehe eid eis erb gas kur not ol rot tat uhr zoll boden".split(
    " ",
  ),
);

/** What may stand between two parts ("Kreis-", "Rats-", "Gemeinden-", "Kinder-"). */
const links = ["", "s", "es", "n", "en", "er", "e", "ns", "ens"];
const shortestWhole = 7;
const longestWhole = 48;
const longestPart = 24;
/** First parts that are no nouns. What only makes a verb (ab-, fest-, vor-) is none of them. */
const prefixes = new Set(
  "zwischen neben sonder gesamt mindest hochst gegen wieder nicht selbst fern gross klein neu alt".split(
    " ",
  ),
);
/** Parts that are too short to have four letters, or no nouns. */
const shortBeginnings = new Set([...shortParts, ...[...prefixes].map((each) => each.slice(0, 3))]);
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
export function splitCompound(folded: string, nouns: Nouns): string[] {
  const { length } = folded;
  if (length < shortestWhole || length > longestWhole) return [];
  const mayBegin = placesOfNouns(folded, nouns);
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, noun: "", rest: nouns.isKnown(folded) }];
  for (let end = 3; end <= length; end++) {
    for (let start = Math.max(0, end - longestPart); start <= end - 3; start++) {
      const before = best[start];
      if (!before || (start === 0 && end === length)) continue;
      const piece = folded.slice(start, end);
      const part = mayBegin[start] ? partOf(piece, end === length, nouns.frequency) : null;
      const rest = part || before.rest ? null : restOf(piece, start, end, length, nouns);
      const chosen = part ?? rest;
      if (!chosen) continue;
      const cost = before.cost + chosen.cost;
      if (cost >= (best[end]?.cost ?? Infinity)) continue;
      const isRest = rest !== null && rest.cost !== costOfOther;
      best[end] = { cost, from: start, noun: chosen.noun, rest: before.rest || isRest };
    }
  }
  const parts: string[] = [];
  for (let at = length; at > 0;) {
    const step = best[at];
    if (!step) return [];
    parts.unshift(step.noun);
    at = step.from;
  }
  return parts;
}

/** Where in the word a noun may begin: at most places none does, and nothing need be looked up. */
const placesOfNouns = (folded: string, { begins }: Nouns): boolean[] =>
  Array.from(
    { length: folded.length },
    (_, at) =>
      begins(folded.slice(at, at + 4)) ||
      shortBeginnings.has(folded.slice(at, at + 3)) ||
      shortBeginnings.has(folded.slice(at, at + 2)),
  );

/** The cheapest way to a place in the word; `rest`: a part nobody has listed is used up, or not due. */
type Step = { cost: number; from: number; noun: string; rest: boolean };
type Part = { noun: string; cost: number };

/** The noun a piece stands for: itself, without what links it, or with the -e it lost ("Schul-"). */
function partOf(piece: string, last: boolean, frequency: Nouns["frequency"]): Part | null {
  const itself = prefixes.has(piece)
    ? { noun: piece, cost: costOfPart + 2 }
    : found(piece, frequency, 0);
  if (last) return found(piece, frequency, 0) ?? inflected(piece, frequency);
  let part = itself;
  for (const link of links) {
    if (link === "" || !piece.endsWith(link)) continue;
    const linked = found(piece.slice(0, -link.length), frequency, 0.5);
    if (linked && linked.cost < (part?.cost ?? Infinity)) part = linked;
  }
  return part ?? (piece.length > 3 ? found(`${piece}e`, frequency, 1, piece) : null);
}

function restOf(
  piece: string,
  start: number,
  end: number,
  length: number,
  { isKnown }: Nouns,
): Part | null {
  const atEnd = start > shortestRest && end === length && piece.length > shortestRest;
  if (piece.length < shortestRest || (start > 0 && !atEnd)) return null;
  if (isKnown(piece)) return atEnd ? { noun: piece, cost: costOfOther } : null;
  // The beginning of a verb is no part either: what follows has the length of a noun.
  if (start === 0 && end > length - 4) return null;
  const noun = piece.replace(/(ung|ion|keit|heit|schaft|tat)s$/, "$1");
  return { noun, cost: costOfRest(piece.length) };
}

function inflected(piece: string, frequency: Nouns["frequency"]): Part | null {
  for (const ending of ["s", "n", "en", "es", "e", "er", "ern"]) {
    if (!piece.endsWith(ending)) continue;
    const noun = found(piece.slice(0, -ending.length), frequency, 0.5);
    if (noun) return noun;
  }
  return null;
}

function found(
  noun: string,
  frequency: Nouns["frequency"],
  extra: number,
  written = noun,
): Part | null {
  if (written.length < 4 && !shortParts.has(written)) return null;
  const times = frequency(noun);
  if (times === 0) return null;
  return { noun, cost: costOfPart + Math.log2(100_000 / times) / 4 + extra };
}
