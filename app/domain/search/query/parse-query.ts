import { askedPlaces } from "../analysis/citation-tokens";
import { identifierToken } from "../analysis/identifiers";
import { fold, wordsOf } from "../analysis/words";
import { takeFields } from "./fields";
import { stopwords } from "./stopwords";
import type { AnyTerm, CitationTerm, FactField, ParsedQuery, Term } from "./term";
import { spelledOut } from "./typed-provision";

/** Beyond that a query is no query; what is longer is cut, never refused. */
const greatestLength = 400;
const mostTerms = 16;
/** Shorter beginnings are in too many words to say anything. */
const shortestPrefix = 3;

/** Tells words of the language from abbreviations; without one, everything is a word. */
export type IsWord = (folded: string) => boolean;

type Piece = {
  text: string;
  quoted: boolean;
  minus: boolean;
  /** Begins with a provision that is left out; what follows it is looked for. */
  withoutFirst?: boolean;
};

/** Reads what a person typed. There is no wrong input: what has no meaning is plain words. */
export function parseQuery(input: string, isWord: IsWord = () => true): ParsedQuery {
  const text = input.slice(0, greatestLength).replace(/[\p{Cc}\p{Cs}]+/gu, " ");
  const { fields, rest } = takeFields(text);
  const pieces = piecesOf(rest);
  const excluded: Term[] = [];
  const wanted: Term[] = [];
  for (const { name, value, not } of fields) {
    if (name !== "norm") continue;
    const terms = plainTerms(sectionOf(value), false, isWord);
    if (not) excluded.push(...terms);
    else wanted.push(...terms.map(demanded));
  }
  let either = false;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (piece.minus) excluded.push(...termsOf(piece, false, isWord));
    else if (piece.text === "oder") either = wanted.length > 0 && !isLast;
    else {
      const all = termsOf(piece, isLast, isWord);
      const without = piece.withoutFirst ? all.slice(0, 1).filter(isCitation) : [];
      excluded.push(...without);
      const terms = all.slice(without.length);
      const [first, ...others] = terms;
      const before = either && first ? wanted.pop() : undefined;
      if (before && first) wanted.push(anyOf(before, first), ...others);
      else wanted.push(...terms);
      either = false;
    }
  }
  return {
    terms: distinct(inOrder(withoutStopwords(wanted))).slice(0, mostTerms),
    excluded: distinct(excluded).slice(0, mostTerms),
    fields: fields.filter((field): field is FactField => field.name !== "norm"),
    whole: text.length <= 60 && /\d/.test(text) ? identifierToken(text) : "",
  };
}

const isCitation = (term: Term) => term.kind === "citation";

const demanded = (term: Term): Term =>
  term.kind === "citation" ? { ...term, demanded: true } : term;

/** `norm:41GO` and `norm:"Art. 28 GG"` as they would stand in a text. */
function sectionOf(value: string): string {
  const spaced = value.replace(/^(\d{1,4}[a-z]?)(?=\p{Lu})/u, "$1 ");
  return /^\s*(?:§|art)/i.test(spaced) ? spaced : `§ ${spaced}`;
}

/**
 * Phrases, what is left out, `oder`, and the runs of words between them. "Pfändungsgebote und
 * -verbote" leaves nothing out.
 */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const special =
    /(?:^|\s)(-)(?=§|[Aa]rt(?:\.|ikel)?\s*\d|[Pp]ar\.\s*\d)|(?:^|\s)(-?)["„“”»«]([^"„“”»«]+)["„“”»«]|(?:^|(?<!(?:\b(?:und|oder|sowie|bzw\.?)|[,;/-]))\s)-([\p{L}\p{N}]\S*)|(?:^|\s)(oder|ODER|OR|\|)(?=\s)/gu;
  let at = 0;
  let withoutFirst = false;
  const plain = (end: number) => {
    const words = text.slice(at, end);
    if (words.trim()) pieces.push({ text: words, quoted: false, minus: false, withoutFirst });
    withoutFirst = false;
  };
  for (const match of text.matchAll(special)) {
    plain(match.index);
    at = match.index + match[0].length;
    const [, citation, minus, quoted, without] = match;
    if (quoted !== undefined) pieces.push({ text: quoted, quoted: true, minus: minus === "-" });
    else if (without !== undefined) pieces.push({ text: without, quoted: false, minus: true });
    else if (citation !== undefined) withoutFirst = true;
    else pieces.push({ text: "oder", quoted: false, minus: false });
  }
  plain(text.length);
  return pieces;
}

function termsOf({ text, quoted }: Piece, mayBeOpen: boolean, isWord: IsWord): Term[] {
  if (!quoted) return plainTerms(text, mayBeOpen, isWord);
  const folded = wordsOf(text).flatMap((word) => fold(word.text) || []);
  // One word, too, means itself: nothing it is made of, and no other word for it.
  if (folded.length === 0 || isNumber(text)) return plainTerms(text, false, isWord);
  return [{ kind: "phrase", text: text.trim(), folded: folded.slice(0, 24) }];
}

/** A file number in quotation marks is the number. */
const isNumber = (text: string) => !/\s/.test(text.trim()) && /\d/.test(text);

/** Numbers and provisions first; what stands between them is words. */
function plainTerms(text: string, mayBeOpen: boolean, isWord: IsWord): Term[] {
  const { terms, rest } = takeCitations(spelledOut(text, isWord));
  const words = wordsOf(rest).filter((word) => fold(word.text) !== "");
  const endsInWord = words.length > 0 && rest.length === words.at(-1)?.end;
  return [
    ...terms,
    ...words.map((word, index): Term => {
      const folded = fold(word.text);
      const isLast = index === words.length - 1;
      const open = mayBeOpen && isLast && endsInWord && folded.length > 1;
      const starred = rest.charAt(word.end) === "*" && folded.length >= shortestPrefix;
      return { kind: "word", text: word.text, folded, open, ...(starred ? { starred } : {}) };
    }),
  ];
}

/** Words that only say which kind of number follows. */
const announcing =
  /(?:\b(?:(?:LT|BT|BR)-?)?(?:Drs|Drucks|Drucksache|Vorlage|Az|Aktenzeichen)\b\.?:?|\bNr\.)\s*$/i;

function takeCitations(text: string): { terms: CitationTerm[]; rest: string } {
  const terms: CitationTerm[] = [];
  let rest = "";
  let at = 0;
  for (const { start, end, tokens } of askedPlaces(text)) {
    if (start < at) continue;
    rest += `${text.slice(at, start).replace(announcing, "")} `;
    at = end;
    terms.push({ kind: "citation", text: text.slice(start, end), tokens });
  }
  return { terms, rest: rest + text.slice(at) };
}

const anyOf = (first: Term, second: Term): AnyTerm => {
  const of = [first, second].flatMap((term) => (term.kind === "any" ? term.of : [term]));
  return { kind: "any", text: of.map((term) => term.text).join(" oder "), of };
};

function withoutStopwords(terms: Term[]): Term[] {
  const kept = terms.filter((term) => term.kind !== "word" || !stopwords.has(term.folded));
  return kept.length > 0 ? kept : terms;
}

/** Phrases and numbers narrow most: they are looked for first. */
function inOrder(terms: Term[]): Term[] {
  const place = { phrase: 0, citation: 1, word: 2, any: 2 } as const;
  return [...terms].sort((a, b) => place[a.kind] - place[b.kind]);
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
