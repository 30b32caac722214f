import type { Citation } from "~/domain/citations/recogniser/citation";
import { knownLaws } from "~/domain/citations/recogniser/known-laws";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import type { Miss, Score } from "./citation-quality";
import {
  abbreviationsOfLands,
  agendaItems,
  courtSentences,
  docketNumbers,
  labelledDecisions,
  placeLists,
  referenceStrings,
  unitTexts,
} from "./citation-sets";

type Kind<Name extends Citation["kind"]> = Extract<Citation, { kind: Name }>;
const ofKind = <Name extends Citation["kind"]>(kind: Name, text: string) =>
  recogniseCitations(text).filter((citation): citation is Kind<Name> => citation.kind === kind);

/** Compares as sets with repetition: what both have is right. */
function tally(score: Score, gold: string[], ours: string[], context: string, misses?: Miss[]) {
  const left = [...ours];
  for (const one of gold) {
    const at = left.indexOf(one);
    if (at >= 0) {
      left.splice(at, 1);
      score.right++;
    } else {
      score.missed++;
      misses?.push({ why: "missed", text: one, context });
    }
  }
  score.wrong += left.length;
  for (const one of left) misses?.push({ why: "wrong", text: one, context });
}

const zero = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** Papers of the Bundestag by number and the place of their last figure. */
export function papersInAgendas(misses?: Miss[]): Score {
  const score = zero();
  for (const { text, drucksachen, gold_suspect } of agendaItems()) {
    if (gold_suspect) continue;
    const gold = drucksachen.map(({ number, end }) => `${number} @${end}`);
    const ours = ofKind("document", text).map(
      ({ number, end, text: words }) =>
        `${number} @${end - (/\s?\(\w+\)$/.exec(words)?.[0].length ?? 0)}`,
    );
    tally(score, gold, ours, text, misses);
  }
  return score;
}

const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
const shortOf = new Map(
  Object.entries(knownLaws).map(([name, law]) => [name.toLowerCase(), law.toLowerCase()]),
);
const bookOf = (law: string) => {
  const name = law.toLowerCase().replace(/(?<=gesetz|gesetzbuch)e?s$/, "");
  return shortOf.get(name) ?? name;
};

/** "§§ 2 bis 4" is three places there. */
function numbersOf({ number = "", until }: Kind<"provision">): string[] {
  const first = Number(number);
  const last = Number(until ?? number);
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > 50) return [number];
  return Array.from({ length: last - first + 1 }, (_none, index) => String(first + index));
}

/** Law and section of short texts; several places of one section count once. */
export function provisionsInUnits(misses?: Miss[]): Score {
  const score = zero();
  for (const { text, html, expected } of unitTexts()) {
    const laws = expected.filter(({ type, book }) => type === "law" && book !== undefined);
    if (expected.length > 0 && laws.length === 0) continue;
    const gold = laws.map(({ book, section }) => `${bookOf(book ?? "")} ${section}`);
    const ours = ofKind("provision", html ? decoded(text) : text)
      .filter(({ law }) => law !== undefined)
      .flatMap((one) => numbersOf(one).map((number) => `${bookOf(one.law ?? "")} ${number}`));
    tally(score, [...new Set(gold)], [...new Set(ours)], text.slice(0, 200), misses);
  }
  return score;
}

/** Provisions of whole decisions by where they begin and their number. */
export function provisionsInDecisions(misses?: Miss[]): Score {
  const score = zero();
  for (const { text, expected } of labelledDecisions()) {
    const ours = ofKind("provision", text);
    const gold = expected.filter(
      ({ type, number, span }) =>
        type === "law" &&
        number &&
        !ours.some(({ until, start, end }) => until && start < span.start && end >= span.end),
    );
    const first = new Set(gold.map(({ span }) => span.start));
    tally(
      score,
      gold.map(({ span, number }) => `${Number.parseInt(number ?? "", 10)} @${span.start}`),
      ours
        .filter(({ law, start }) => law !== undefined || first.has(start))
        .filter(({ text: words }) => !/^(?:Abs|Satz|S\.|\d+[a-z]?(?: |$)(?!.*[A-Z]))/.test(words))
        .map(({ number = "", start }) => `${Number.parseInt(number, 10)} @${start}`),
      text,
      misses,
    );
  }
  return score;
}

const plain = (text: string) => text.replace(/[\s.]/g, "");
const pageOf = /(\d{1,4}),\s?(\d{1,5})/;
/** Collections the set does not label. */
const unlabelled = new Set(["AP", "EzA", "SozR", "Buchholz"]);

/** Decisions by docket number or by volume and page of a collection, each once a text. */
export function decisionsInDecisions(misses?: Miss[]): Score {
  const score = zero();
  for (const { id, text, expected } of labelledDecisions()) {
    const ours = ofKind("decision", text)
      .filter(({ collection }) => !unlabelled.has(collection ?? ""))
      .map(({ docket, volume, page }) => (docket ? plain(docket) : `${volume} ${page}`));
    const gold = expected
      .filter(({ type }) => type === "case")
      .flatMap(({ span, file_number }) => {
        const paged = /[A-Z] \d+\/\d\d/.test(span.text) ? null : pageOf.exec(span.text);
        if (paged) return [`${paged[1]} ${paged[2]}`];
        if (!/\d\/\d/.test(span.text)) return [];
        // "L 4 KR 295/14" stands there without its first letter, lists with dots.
        const written = plain(file_number ?? "").replace(/,\.*$/, "");
        return [ours.find((one) => one.includes(written)) ?? written];
      });
    tally(score, [...new Set(gold)], [...new Set(ours)], id, misses);
  }
  return score;
}

const gazetteGold =
  /(?<![A-Za-zÄÖÜäöü.])(?:[BR]GBl|BStBl(?=\.? I\b)|(?:Sächs|Hmb|Thür|Bay)?GVBl|GVOBl|ABl|Amtsbl|GV(?=\.? NRW)|BAnz|VMBl|Bundesgesetzblatt)\.?(?=[^()<>;§„]{0,22}?\d)(?= (?:EG|EU|NEK|NRW|AT|Nr|L \d|I{1,3}\b|S\.? \d|Teil|\d))/g;

/** Gazettes by where they begin, in sentences of courts and in reference strings. */
export function gazettes(misses?: Miss[]): Score {
  const score = zero();
  const texts = [
    ...courtSentences().map(({ text }) => text),
    ...referenceStrings().map(({ text }) => text),
  ];
  for (const text of texts) {
    const gold = [...text.matchAll(gazetteGold)].map(
      ({ 0: word, index }) => `${word} @${index + word.length}`,
    );
    const ours = ofKind("gazette", text).map(({ start, text: words }) => {
      const word = /^\S+(?: NRW\.?)?/.exec(words)?.[0] ?? "";
      return `${word} @${start + word.length}`;
    });
    tally(score, gold.map(at), ours.map(at), text, misses);
  }
  return score;
}

const at = (place: string) => place.replace(/^.*@/, "@");

/** Statutes' own references: the string is one citation from its beginning to its end. */
export function referencesAsWhole(misses?: Miss[]): Score {
  const score = zero();
  for (const { kind, text } of referenceStrings()) {
    if (!/^(?:para|parapara|artikel.*|anlage|anhang)$/.test(kind) || !/\d|[IVX]{1,4}\b/.test(text))
      continue;
    const ours = ofKind("provision", text);
    const whole = text.replace(
      /\s(?:vom\s\d|in der Fassung|\(|,? der|,? die|,? das).*$/,
      "",
    ).length;
    const end = ours.at(-1)?.end ?? 0;
    const isWhole = ours[0]?.start === 0 && end >= whole;
    score[isWhole ? "right" : "missed"]++;
    if (!isWhole)
      misses?.push({ why: "missed", text, context: ours.map((one) => one.text).join(" | ") });
  }
  return score;
}

/** Docket numbers found, and how many of them were taken for parliamentary papers (none may be). */
export function dockets(misses?: Miss[]): Score {
  const score = zero();
  for (const line of docketNumbers()) {
    const found = recogniseCitations(line);
    const isFound = found.some(({ kind, start }) => kind === "decision" && start === 0);
    score[isFound ? "right" : "missed"]++;
    score.wrong += found.filter(({ kind }) => kind !== "decision").length;
    if (!isFound) misses?.push({ why: "missed", text: line, context: "" });
  }
  return score;
}

/** "§ 3 Abs. 1" with each abbreviation of a Land's law: the citation ends where it ends. */
export function landAbbreviations(misses?: Miss[]): Score {
  const score = zero();
  for (const name of abbreviationsOfLands()) {
    const text = `nach § 3 Abs. 1 ${name} gilt`;
    const isWhole = ofKind("provision", text).at(-1)?.end === text.length - " gilt".length;
    score[isWhole ? "right" : "missed"]++;
    if (!isWhole) misses?.push({ why: "missed", text: name, context: text });
  }
  return score;
}

const keyOf: Record<string, "number" | "absatz" | "satz" | "nummer" | "halbsatz"> = {
  "§": "number",
  Abs: "absatz",
  Satz: "satz",
  Nr: "nummer",
  Halbsatz: "halbsatz",
};

/** Lists taken apart: each place with its subdivisions. */
export function placesOfLists(misses?: Miss[]): Score {
  const score = zero();
  for (const { text, places } of placeLists()) {
    const gold = places.map((place) =>
      place.map(([word, value]) => `${keyOf[word]}=${value === "dritter" ? "3" : value}`).join(" "),
    );
    const ours = ofKind("provision", text).map((one) =>
      Object.values(keyOf)
        .flatMap((key) => (one[key] === undefined ? [] : [`${key}=${one[key]}`]))
        .join(" "),
    );
    tally(score, gold, ours, text, misses);
  }
  return score;
}
