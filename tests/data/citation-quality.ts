import type { Citation, ProvisionCitation } from "~/domain/citations/citation";
import { recogniseCitations } from "~/domain/citations/scan";
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

function compare(
  score: Score,
  gold: readonly Range[],
  ours: readonly Range[],
  text: string,
  misses?: Miss[],
): void {
  const same = (one: Range) => (two: Range) => one.start === two.start && one.end === two.end;
  const note = (why: Miss["why"], { start, end }: Range) =>
    misses?.push({
      why,
      text: text.slice(start, end),
      context: text.slice(Math.max(0, start - 60), end + 60),
    });
  for (const one of ours) {
    if (gold.some(same(one))) score.right++;
    else {
      score.wrong++;
      note("wrong", one);
    }
  }
  for (const one of gold) {
    if (!ours.some(same(one))) {
      score.missed++;
      note("missed", one);
    }
  }
}
