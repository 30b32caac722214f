import type { Citation, ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { courtSentences, type LabelledSpan, type Sentence } from "./citation-sets";

export type Score = { right: number; wrong: number; missed: number };

export const precisionOf = ({ right, wrong }: Score) => (right ? right / (right + wrong) : 0);
export const recallOf = ({ right, missed }: Score) => (right ? right / (right + missed) : 0);
export const f1Of = ({ right, wrong, missed }: Score) => (2 * right) / (2 * right + wrong + missed);

/** What was wrong or missed, for looking at it. */
export type Miss = { why: "wrong" | "missed"; text: string; context: string };

const isProvision = (citation: Citation): citation is ProvisionCitation =>
  citation.kind === "provision";

const wordsOfUnits =
  /§+|Art(?:ikeln?|ikels)?\b\.?|Abs(?:atz|ätze|ätzen)?\b\.?|UAbs\.?|S(?:atz|ätze)?\b\.?|Nrn?\b\.?|Nummern?|Ziff(?:er|ern)?\.?|(?:Doppelb|B)uchst(?:aben?)?\.?|lit\.?|Halbs(?:atz)?\.?|HS|Hs\.?|Alt(?:ernativen?)?\.?|Var(?:iante)?\.?|Fall|\b[IVXL]+\b|\b\d+[a-z]*\b/g;
const namesLaw = (text: string) => /[A-ZÄÖÜ]/.test(text.replace(wordsOfUnits, ""));

/** The sets label a chain that shares one law as one span: ours are joined up to the law's name. */
function chainsOf(text: string): { start: number; end: number }[] {
  const chains: { start: number; end: number }[] = [];
  let open: { start: number; end: number; law: string | undefined } | undefined;
  for (const { start, end, text: words, law } of recogniseCitations(text).filter(isProvision)) {
    const joins = open && start - open.end < 32 && open.law === law && law !== undefined;
    open = joins && open ? { start: open.start, end, law } : { start, end, law };
    if (law !== undefined && namesLaw(words)) {
      chains.push({ start: open.start, end });
      open = undefined;
    }
  }
  return chains;
}

const labels = new Set(["GS", "VO", "EUN", "VS", "VT"]);

/** Spans that name a place of a law; the set also labels bare names of laws. */
const isPlace = ({ label, text }: LabelledSpan) =>
  labels.has(label) && /^(?:§|Art(?:ikel\w*|\.|\s|\s?\d))/.test(text) && namesLaw(text);

/** The date, gazette, version and short form behind a law's name: there part of the span, or not. */
const behindName =
  /\s?(?:\(?vom\s\d|,?\s?\(?(?:in der|i\. ?d\. ?F|idF)|[(,]\s?(?:RG|B)?G[BV]|\((?:BGBl|ABl|Bundesgesetzblatt)|[(<][^)>]{2,60}[)>]?$|des Europäischen Parlaments).*$/s;
const trimmed = ({ start, text }: { start: number; text: string }) => {
  const kept = text.replace(behindName, "").replace(/\s?-$|(?<!F)\.$/, "");
  return { start, end: start + kept.length };
};

export function provisionsInSentences(
  misses?: Miss[],
  sentences: readonly Sentence[] = courtSentences(),
): Score {
  const score = { right: 0, wrong: 0, missed: 0 };
  for (const { text, expected } of sentences) {
    const gold = expected.filter(isPlace).map(trimmed);
    const other = expected.filter((span) => !isPlace(span));
    const ours = chainsOf(text)
      .map((range) => trimmed({ ...range, text: text.slice(range.start, range.end) }))
      .filter(({ start, end }) => !other.some((span) => start < span.end && end > span.start));
    compare(score, gold, ours, text, misses);
  }
  return score;
}

type Range = { start: number; end: number };

const sameSpan = (_text: string, gold: Range, ours: Range) =>
  gold.start === ours.start && gold.end === ours.end;

function compare(
  score: Score,
  gold: readonly Range[],
  ours: readonly Range[],
  text: string,
  misses?: Miss[],
  isSame: (text: string, gold: Range, ours: Range) => boolean = sameSpan,
): void {
  const note = (why: Miss["why"], { start, end }: Range) =>
    misses?.push({
      why,
      text: text.slice(start, end),
      context: text.slice(Math.max(0, start - 60), end + 60),
    });
  for (const one of ours) {
    if (gold.some((other) => isSame(text, other, one))) score.right++;
    else {
      score.wrong++;
      note("wrong", one);
    }
  }
  for (const one of gold) {
    if (!ours.some((other) => isSame(text, one, other))) {
      score.missed++;
      note("missed", one);
    }
  }
}

/** What may follow the last reference of a span: margin numbers, case names, where it is printed. */
const tail =
  /^(?:[\s,;:=()[\]<>„“"–-]|juris|Rdnrn?\.?|Rd?[nz]r?n?\.?|RdNrn?\.?|Rnd\.?|Tz\.?|S\.|Nr\.?|\d{1,4}|ff?\.?|und|bis|u\.\s?a\.|ua\.?|mwN|m\.\s?w\.\s?N\.?|zu|unter|der|Gründe|[IVX]{1,4}|[a-z]{1,2}\)?|Abs\.?|amtl\.|LS|Ls|Leitsatz|www\.\S+|\[?ECLI.*|[A-ZÄÖÜ][^\d§]{2,60}|vgl\.?|auch|mit|unter|aaO|a\. ?a\. ?O\.|in|veröffentlicht|\d{1,2}\.|[A-C]\.|\[.{0,60}\]|Anm\.?.{0,30})*$/;

/** What the set counts to a decision's span in front of its docket number. */
const head = /^(?:(?:im\s)?\S*[Vv]erfahrens?|-)\s$/;

function sameDecision(text: string, gold: Range, ours: Range): boolean {
  if (gold.start !== ours.start && !head.test(text.slice(gold.start, ours.start))) return false;
  if (gold.end === ours.end) return true;
  const [first, last] = gold.end < ours.end ? [gold.end, ours.end] : [ours.end, gold.end];
  return last - first < 160 && tail.test(text.slice(first, last));
}

/** Parallel places of one decision, which the set labels as one span. */
const parallel =
  /^(?:[\s,=()–-]|juris|Rn\.|m\.\s?w\.\s?N\.|u\.\s?a\.|ua\.?|\[|\]|mwN|< | >|zu Teil .{0,60}Senats|zitiert nach|zu [A-Z\d a-z()]{1,16} der Gründe|abgedruckt in|veröffentlicht in|in(?= )|aaO)*$/;

function decisionChains(text: string): Range[] {
  const chains: Range[] = [];
  for (const { kind, start, end, ...record } of recogniseCitations(text)) {
    if (kind !== "decision") continue;
    const open = chains.at(-1);
    const between = open ? text.slice(open.end, start) : "";
    const isElliptic = "collection" in record && /^\d/.test(text.charAt(start));
    const isListed =
      "docket" in record && /^, $/.test(between) && /^[\dIVXBLC]/.test(text.charAt(start));
    const isParallel = parallel.test(between) && !("docket" in record);
    if (open && (isElliptic || isListed || isParallel)) open.end = end;
    else chains.push({ start, end });
  }
  return chains;
}

/** Spans of decisions that say which one: by docket number or page of a collection. */
const saysWhich = ({ label, text }: LabelledSpan) =>
  label === "RS" && /\d\s?\/\s?\d|\d\.\d\d(?!\d)|\d\s?,\s?\d|Nr\.?\s\d/.test(text);

export function decisionsInSentences(
  misses?: Miss[],
  sentences: readonly Sentence[] = courtSentences(),
): Score {
  const score = { right: 0, wrong: 0, missed: 0 };
  for (const { text, expected } of sentences) {
    const gold = expected.filter(saysWhich);
    const other = expected.filter((span) => !saysWhich(span));
    const ours = decisionChains(text).filter(
      ({ start, end }) => !other.some((span) => start < span.end && end > span.start),
    );
    compare(score, gold, ours, text, misses, sameDecision);
  }
  return score;
}
