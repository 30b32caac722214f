import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { placeOf } from "~/domain/law/read-provision";
import { analysedWord } from "~/domain/search/analysis/known-word.server";
import { rarity } from "~/domain/search/analysis/lexicon.server";
import { wordsOf } from "~/domain/search/analysis/words";
import { citedText } from "~/editor/state/cited-text";
import type { EditorDocument, Section } from "~/editor/state/document";
import { plainText } from "~/editor/state/plain-text";
import { sectionDocument } from "~/editor/state/sections";
import type { Queryable } from "~db/client.server";
import type { CitedPlace, Question, Term } from "./question";

const telling: readonly Section[] = ["rechtsfrage", "leitsaetze", "kurzantwort"];
const mostProvisions = 12;
const mostTerms = 14;
/** A word that every second provision uses tells nothing. */
const rareEnough = 0.45;

/** What a text asks: the provisions it names, and the nouns of its title and leading sections. */
export function questionOf(db: Queryable, title: string, document: EditorDocument): Question {
  return { provisions: provisionsOf(db, document), terms: termsOf(title, document) };
}

/** The most named first; what a person rejected is none. */
function provisionsOf(db: Queryable, document: EditorDocument): CitedPlace[] {
  const { text, decided } = citedText(document);
  const places = new Map<string, CitedPlace & { named: number }>();
  const note = (citation: Omit<ProvisionCitation, "start" | "end" | "text">) => {
    const { unit, number, numberFrom, path } = placeOf(citation as ProvisionCitation);
    if (!citation.law || unit === null || number === null || numberFrom === null) return;
    const key = JSON.stringify([citation.law, unit, numberFrom]);
    const place = places.get(key) ?? {
      law: citation.law,
      unit,
      number,
      sort: numberFrom,
      absaetze: [],
      named: 0,
    };
    place.named++;
    if (path.absatz && !place.absaetze.includes(path.absatz)) place.absaetze.push(path.absatz);
    places.set(key, place);
  };
  for (const { node } of decided) {
    const record = node.record as unknown as ProvisionCitation;
    if (node.decision === "confirmed" && record.kind === "provision") note(record);
  }
  for (const citation of recogniseCitations(text, recogniserOptions(db))) {
    if (citation.kind !== "provision") continue;
    if (decided.some(({ start, end }) => citation.start < end && start < citation.end)) continue;
    note(citation);
  }
  return [...places.values()]
    .toSorted((one, other) => other.named - one.named)
    .slice(0, mostProvisions)
    .map(({ named: _named, ...place }) => place);
}

/** Nouns, the title's first, then the rarest; by the search's own analysis, so „Umlagen“ is „Umlage“. */
function termsOf(title: string, document: EditorDocument): Term[] {
  const found = new Map<string, Term & { rarity: number; inTitle: boolean }>();
  const note = (text: string, inTitle: boolean) => {
    for (const { text: word } of wordsOf(text)) {
      if (word.length < 5 || !/^\p{Lu}\p{Ll}/u.test(word)) continue;
      const { stem } = analysedWord(word);
      const known = rarity(stem);
      if (known >= rareEnough && !found.has(stem)) {
        found.set(stem, { stem, word, rarity: known, inTitle });
      }
    }
  };
  note(title, true);
  for (const section of telling) {
    const written = sectionDocument(document, section);
    if (written) note(plainText(written), false);
  }
  return [...found.values()]
    .toSorted(
      (one, other) => Number(other.inTitle) - Number(one.inTitle) || other.rarity - one.rarity,
    )
    .slice(0, mostTerms)
    .map(({ stem, word, rarity }) => ({ stem, word, rarity }));
}
