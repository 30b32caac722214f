import { citedPlaces } from "../analysis/citation-tokens";
import { analysedWord, type AnalysedWord } from "../analysis/known-word.server";
import { wordsOf, type Word } from "../analysis/words";
import {
  strengthOf,
  type CitationMeaning,
  type Meaning,
  type PhraseMeaning,
  type SimpleMeaning,
  type WordMeaning,
} from "../query/meaning.server";
import type { Mark } from "./mark";
import { likelyBy, likelyWords, type Likely, type PlacedWord } from "./likely-words";
import { groupsOf, near, type Spot } from "./together";

/** Every place of a text that matches, in its order, without overlaps. */
export const marksIn = (text: string, meanings: readonly Meaning[]): Mark[] =>
  marksInEach([text], meanings)[0] ?? [];

/**
 * The same for texts of one record. Of what is said in several words ("Umlage der Kreise") each is
 * marked where they stand together; only where nothing says it so, where they are nearest.
 */
export function marksInEach(texts: readonly string[], meanings: readonly Meaning[]): Mark[][] {
  const asked = askedBy(meanings);
  const { wanted, phrases, cited, likely } = asked;
  const words = texts.map((text) => (wanted.length > 0 ? likelyWords(text, likely) : []));
  const said = wordMarks(words, asked);
  return texts.map((text, index) => {
    const marks = [
      ...(said[index] ?? []),
      ...phraseMarks(text, phrases),
      ...citationMarks(text, cited),
    ];
    return withoutOverlaps(marks);
  });
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Several words that say one: "Kreis" and "Umlage", "ehrenamtlich" and "Tätigkeit". */
type Way = { meaning: WordMeaning; stems: readonly string[] };

/** What a spelling stands for in a query: a word of it, and the parts of ways to say one. */
type Answer = { meaning: WordMeaning | null; parts: { way: Way; parts: number[] }[] };

type Asked = {
  wanted: WordMeaning[];
  phrases: PhraseMeaning[];
  cited: CitationMeaning[];
  ways: Way[];
  /** All other words say nothing of it. */
  likely: Likely;
  /** The texts of one answer repeat their words: each is judged once for a query. */
  answers: Map<string, Answer>;
};

const known = new WeakMap<readonly Meaning[], Asked>();

function askedBy(meanings: readonly Meaning[]): Asked {
  const before = known.get(meanings);
  if (before) return before;
  const simple = meanings.flatMap((meaning): SimpleMeaning[] =>
    meaning.kind === "any" ? meaning.of : [meaning],
  );
  const wanted = simple.filter((meaning) => meaning.kind === "word");
  const ways = wanted.flatMap((meaning) =>
    [meaning.word.parts, ...meaning.synonyms]
      .filter(({ length }) => length > 1)
      .map((stems) => ({ meaning, stems })),
  );
  const asked: Asked = {
    wanted,
    phrases: simple.filter((meaning) => meaning.kind === "phrase"),
    cited: simple.filter((meaning) => meaning.kind === "citation"),
    ways,
    likely: likelyBy([...wanted.flatMap(beginningsOf), ...ways.flatMap(({ stems }) => stems)]),
    answers: new Map(),
  };
  known.set(meanings, asked);
  return asked;
}

/** A word of which `strengthOf` is not 0 contains one of these. */
const beginningsOf = ({ word, prefix, synonyms }: WordMeaning): string[] => [
  word.stem,
  ...[prefix, word.root].filter((each) => each !== null),
  ...synonyms.filter(({ length }) => length === 1).flat(),
];

type Place = Spot & { text: number; word: Word };

/** Behind each text: nothing in two of them stands together. */
const gap = 1_000_000;

function wordMarks(texts: readonly (readonly PlacedWord[])[], asked: Asked): Mark[][] {
  const marks: Mark[][] = texts.map(() => []);
  const spots = new Map<Way, Place[]>(asked.ways.map((way) => [way, []]));
  const isSaid = new Set<WordMeaning>();
  for (const [text, words] of texts.entries()) {
    for (const word of words) {
      const { meaning, parts } = answerTo(word.text, asked);
      const at = text * gap + word.at;
      for (const said of parts) {
        if (said.way.meaning !== meaning)
          spots.get(said.way)?.push({ at, parts: said.parts, text, word });
      }
      if (!meaning) continue;
      isSaid.add(meaning);
      marks[text]?.push(markOf(word, meaning));
    }
  }
  for (const [{ meaning, stems }, places] of spots) {
    const groups = groupsOf(places, stems.length);
    const together = groups.filter(({ width }) => width <= near);
    const nearest = isSaid.has(meaning) ? [] : groups.slice(0, 1);
    const chosen = together.length > 0 ? together : nearest;
    const meant = new Set(chosen.flatMap((group) => group.spots));
    for (const place of places) {
      if (meant.has(place)) marks[place.text]?.push(markOf(place.word, meaning));
    }
  }
  return marks;
}

const markOf = ({ start, end }: Word, { term }: WordMeaning): Mark => ({ start, end, term });

function answerTo(written: string, asked: Asked): Answer {
  const before = asked.answers.get(written);
  if (before) return before;
  const found = analysedWord(written);
  const answer = { meaning: meantBy(found, asked.wanted), parts: partsBy(found, asked.ways) };
  asked.answers.set(written, answer);
  return answer;
}

/** What of the query a word says best: as a whole, or as a compound with it. */
function meantBy(found: AnalysedWord, wanted: readonly WordMeaning[]): WordMeaning | null {
  let best: WordMeaning | null = null;
  let greatest = 0;
  for (const meaning of wanted) {
    const strength = strengthOf(meaning, found);
    if (strength > greatest) [best, greatest] = [meaning, strength];
  }
  return best;
}

function partsBy({ stem, allParts }: AnalysedWord, ways: readonly Way[]): Answer["parts"] {
  return ways.flatMap((way) => {
    const parts = way.stems.flatMap((part, index) =>
      part === stem || allParts.includes(part) ? [index] : [],
    );
    return parts.length > 0 ? [{ way, parts }] : [];
  });
}

/** All phrases in one walk over the words: only those are compared that begin like the word. */
function phraseMarks(text: string, phrases: readonly PhraseMeaning[]): Mark[] {
  if (phrases.length === 0) return [];
  const words = wordsOf(text);
  const stems = words.map(({ text }) => analysedWord(text).stem);
  const beginning = new Map<string | undefined, PhraseMeaning[]>();
  for (const phrase of phrases) {
    const [first] = phrase.stems;
    beginning.set(first, [...(beginning.get(first) ?? []), phrase]);
  }
  return words.flatMap(({ start }, at) =>
    (beginning.get(stems[at]) ?? []).flatMap((phrase): Mark[] => {
      const last = words[at + phrase.stems.length - 1];
      const isHere = phrase.stems.every((stem, offset) => stems[at + offset] === stem);
      return last && isHere ? [{ start, end: last.end, term: phrase.term }] : [];
    }),
  );
}

function citationMarks(text: string, wanted: readonly CitationMeaning[]): Mark[] {
  if (wanted.length === 0) return [];
  return citedPlaces(text).flatMap(({ start, end, tokens, within }) => {
    const meaning = wanted.find(({ term }) =>
      term.tokens.some((token) => tokens.includes(token) || within.includes(token)),
    );
    return meaning ? [{ start, end, term: meaning.term }] : [];
  });
}
