import { citationsIn, identifierToken, isLawAbbreviation } from "./citations";
import { stopwords } from "./stopwords";
import { fold, wordsOf } from "./words";

/**
 * One thing that is looked for:
 * – a word, as typed; `open` where it may go on (the last one),
 * – a phrase: words that stand one after another,
 * – a number or provision, by its tokens.
 */
export type Term =
  | { kind: "word"; text: string; folded: string; open: boolean }
  | { kind: "phrase"; text: string; folded: string[] }
  | { kind: "citation"; text: string; token: string; own: boolean };

export type ParsedQuery = {
  terms: Term[];
  excluded: Term[];
  /** The whole query read as one identifier ("2 BvR 2177/16"). */
  whole: string;
};

/** Beyond that a query is no query; what is longer is cut, never refused. */
const greatestLength = 400;
const mostTerms = 12;

/** Reads what a person typed. There is no wrong input: what has no meaning is plain words. */
export function parseQuery(input: string): ParsedQuery {
  const text = input.slice(0, greatestLength).replace(/[\p{Cc}\p{Cs}]+/gu, " ");
  const wanted: string[] = [];
  const excluded: Term[] = [];
  const phrases: Term[] = [];
  let rest = 0;
  for (const match of text.matchAll(/(^|\s)(-?)["„“”»«]([^"„“”»«]+)["„“”»«]/g)) {
    wanted.push(text.slice(rest, match.index));
    const phrase = phraseOf(match[3] ?? "");
    if (phrase) (match[2] ? excluded : phrases).push(...phrase);
    rest = match.index + match[0].length;
  }
  wanted.push(text.slice(rest));
  const typed = wanted
    .join(" ")
    .replace(/(^|\s)-([\p{L}\p{N}][^\s]*)/gu, (_, space: string, word: string) => {
      excluded.push(...termsOf(word, false));
      return space;
    });
  const terms = [...phrases, ...withoutStopwords(termsOf(typed, rest < text.length))];
  return {
    terms: distinct(terms).slice(0, mostTerms),
    excluded: distinct(excluded).slice(0, mostTerms),
    whole: text.length <= 60 && /\d/.test(text) ? identifierToken(text) : "",
  };
}

function phraseOf(text: string): Term[] {
  const folded = wordsOf(text).map((word) => fold(word.text));
  if (folded.length < 2) return termsOf(text, false);
  return [{ kind: "phrase", text: text.trim(), folded: folded.slice(0, 24) }];
}

/** Numbers and provisions first; what stands between them is words. */
function termsOf(text: string, open: boolean): Term[] {
  const { terms, rest } = takeCitations(toFullCitations(text));
  const words = wordsOf(rest).filter((word) => fold(word.text) !== "");
  const endsInWord = words.length > 0 && rest.trimEnd().length === words.at(-1)?.end;
  return [
    ...terms,
    ...words.map((word, index): Term => {
      const folded = fold(word.text);
      const last = index === words.length - 1;
      const mayGoOn = open && last && endsInWord && folded.length > 1;
      return { kind: "word", text: word.text, folded, open: mayGoOn };
    }),
  ];
}

/** "41 GO", "GO § 41" and "§ 41 go nrw" are read as "§ 41 GO". */
function toFullCitations(text: string): string {
  if (/§|\bart\b/i.test(text)) {
    return text
      .replace(lawName, capitals)
      .replace(
        /(^|\s)([\p{L}-]{2,10}(?:\s+NRW)?)\s*§\s*(\d{1,4}[a-z]?)(?![\p{L}\d])/giu,
        (all, space, law, number) => (isLawAbbreviation(law) ? `${space}§ ${number} ${law}` : all),
      );
  }
  return text.replace(
    /(^|\s)(\d{1,4}[a-z]?)\s+(\p{L}{2,10}(?:\s+NRW)?)(?![\p{L}\d])(?!\s*\d+\/)/giu,
    (all, space, number, law) =>
      isLawAbbreviation(law) ? `${space}§ ${number} ${capitals(law)}` : all,
  );
}

const lawName = /\p{L}{2,10}(?:\s+NRW\b)?/giu;
const capitals = (law: string) =>
  isLawAbbreviation(law) && !/\p{Lu}.*\p{Lu}/u.test(law) ? law.toUpperCase() : law;

/** Words that only say which kind of number follows. */
const announcing =
  /(?:\b(?:(?:LT|BT|BR)-?)?(?:Drs|Drucks|Drucksache|Vorlage|Az|Aktenzeichen)\b\.?:?|\bNr\.)\s*$/i;

function takeCitations(text: string): { terms: Term[]; rest: string } {
  const terms: Term[] = [];
  let rest = "";
  let at = 0;
  for (const { start, end, tokens } of citationsIn(text)) {
    if (start >= at) {
      rest += `${text.slice(at, start).replace(announcing, "")} `;
      at = end;
    }
    const token = tokens.at(-1) ?? "";
    const written = text.slice(start, end);
    terms.push({ kind: "citation", text: written, token, own: token.startsWith("n") });
  }
  return { terms, rest: rest + text.slice(at) };
}

function withoutStopwords(terms: Term[]): Term[] {
  const kept = terms.filter((term) => term.kind !== "word" || !stopwords.has(term.folded));
  return kept.length > 0 ? kept : terms;
}

function distinct(terms: Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const term of terms) {
    const { text: _text, ...meaning } = term;
    const key = JSON.stringify(meaning);
    if (!seen.has(key)) seen.set(key, term);
  }
  return [...seen.values()];
}
