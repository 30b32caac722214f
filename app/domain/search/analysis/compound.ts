/** What the splitter must know of folded words. */
export type Nouns = {
  /** How often it is a noun of its own; 0 for none. */
  frequency: (folded: string) => number;
  isKnown: (folded: string) => boolean;
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
/** A name or rare word at one end ("Nichtstörers-", "-voraus"): this long, this dear. */
const shortestRest = 5;
const costOfRest = 26;
/** Each part costs as much as a noun that is this rare: few long parts before many short ones. */
const costOfPart = 9;

/**
 * The nouns a folded compound is made of, or none. Chooses the cheapest way through the word, where
 * rare nouns cost more and each part costs by itself. One end may be a word nobody has listed.
 */
export function splitCompound(folded: string, nouns: Nouns): string[] {
  const { length } = folded;
  if (length < shortestWhole || length > longestWhole) return [];
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, noun: "", rest: nouns.isKnown(folded) }];
  for (let end = 3; end <= length; end++) {
    for (let start = Math.max(0, end - longestPart); start <= end - 3; start++) {
      const before = best[start];
      if (!before || (start === 0 && end === length)) continue;
      const piece = folded.slice(start, end);
      const part = partOf(piece, end === length, nouns.frequency);
      const rest = part || before.rest ? null : restOf(piece, start, end, length, nouns);
      const chosen = part ?? rest;
      if (!chosen) continue;
      const cost = before.cost + chosen.cost;
      if (cost >= (best[end]?.cost ?? Infinity)) continue;
      best[end] = { cost, from: start, noun: chosen.noun, rest: before.rest || rest !== null };
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

/** The cheapest way to a place in the word; `rest`: a part nobody has listed is used up, or not due. */
type Step = { cost: number; from: number; noun: string; rest: boolean };
type Part = { noun: string; cost: number };

/** The noun a piece stands for: itself, without what links it, or with the -e it lost ("Schul-"). */
function partOf(piece: string, last: boolean, frequency: Nouns["frequency"]): Part | null {
  const itself = found(piece, frequency, 0);
  if (last) return itself ?? inflected(piece, frequency);
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
  if (piece.length < shortestRest) return null;
  // Prefixes (unter-, zurück-) are known words and no parts; at the end they would be verbs.
  if (start === 0 && end < length - 3 && !isKnown(piece)) {
    return { noun: piece.replace(/(ung|ion|keit|heit|schaft|tat)s$/, "$1"), cost: costOfRest };
  }
  return start > shortestRest && end === length && piece.length > shortestRest
    ? { noun: piece, cost: costOfRest }
    : null;
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
