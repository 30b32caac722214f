import { datePattern, readDate } from "~/domain/citations/recogniser/date";
import type { Clause } from "./draft-clauses";

/** From when the articles of a draft are in force, as it says so itself. */
export type EntryIntoForce = {
  /** Article, or article and number (`1`, `1/3`) → day; null: as the gazette appears. */
  parts: Map<string, string | null>;
  /** The rest. */
  otherwise: string | null;
};

const day = new RegExp(`(?:am|zum|vom|ab(?: dem)?) (${datePattern})`, "g");
const someArticles =
  /Artikeln? (\d{1,3}[a-z]?|[IVX]{1,6})(?:((?:,| und| bis) (?:Artikel )?(?:\d{1,3}[a-z]?|[IVX]{1,6})(?: Nummern? \d{1,3}[a-z]?)?)*)(?: (?:Nummern?|Nr\.) (\d{1,3}[a-z]?)(?:((?:,| und| bis) \d{1,3}[a-z]?)*))?/;

export function entryIntoForce(clauses: readonly Clause[]): EntryIntoForce {
  const result: EntryIntoForce = { parts: new Map(), otherwise: null };
  for (const { text } of clauses) {
    const at = text.search(/(?:tritt|treten)\s/);
    if (at < 0 || !/in Kraft/.test(text.slice(at))) continue;
    for (const part of text.split(/ in Kraft(?:[,;.]| und)?/).slice(0, 6))
      noteSentence(result, part);
  }
  return result;
}

function noteSentence(result: EntryIntoForce, text: string): void {
  day.lastIndex = 0;
  const days = [...text.matchAll(day)].map(([, written = ""]) => readDate(written));
  const from = days.at(-1) ?? null;
  if (from === null && !/Verkündung|Bekanntmachung|Veröffentlichung/.test(text)) return;
  if (/außer Kraft/.test(text)) return;
  const parts = partsNamed(text);
  if (parts.length === 0) {
    if (
      /(?:Gesetz|Satzung|Verordnung|Ordnung|Änderung|Fassung|Vertrag|Übrigen|übrigen)/.test(text)
    ) {
      result.otherwise ??= from;
    }
    return;
  }
  for (const part of parts) result.parts.set(part, from);
}

const listed = /(,| und| bis) (?:Artikel )?(\d{1,3}[a-z]?|[IVX]{1,6})/g;

/** `1`, `2` of "Artikel 1 und 2"; `1/3` of "Artikel 1 Nummer 3". */
function partsNamed(text: string): string[] {
  const [all, first, , number] = someArticles.exec(text) ?? [];
  if (all === undefined || first === undefined) return [];
  const [articlesPart = "", numbersPart] = all.split(/ (?:Nummern?|Nr\.) /);
  const articles = [
    first,
    ...numbersIn(first, articlesPart.slice(articlesPart.indexOf(first) + first.length)),
  ];
  if (number === undefined || numbersPart === undefined) return articles;
  const numbers = [number, ...numbersIn(number, numbersPart.slice(number.length))];
  return numbers.map((one) => `${articles.at(-1)}/${one}`);
}

function numbersIn(first: string, rest: string): string[] {
  const numbers: string[] = [];
  let last = first;
  for (const [, link, number = ""] of rest.matchAll(listed)) {
    if (link === " bis") {
      for (let one = Number(last) + 1; one < Number(number) && numbers.length < 100; one++) {
        numbers.push(String(one));
      }
    }
    numbers.push(number);
    last = number;
  }
  return numbers;
}

/** From when a command of this article and number is in force. */
export function inForceFrom(entry: EntryIntoForce, article: string, number: string): string | null {
  const part = entry.parts.get(`${article}/${number}`);
  if (part !== undefined) return part;
  const whole = entry.parts.get(article);
  return whole === undefined ? entry.otherwise : whole;
}
