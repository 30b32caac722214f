import { sql } from "drizzle-orm";
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
import { sectionDocument, splitSections } from "~/editor/state/sections";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { citations } from "~db/schema";
import type { CitedPlace, Question, Term } from "./question";

const telling: readonly Section[] = ["rechtsfrage", "leitsaetze", "kurzantwort"];
const mostProvisions = 12;
const mostTerms = 14;
/** A word that every second provision uses tells nothing. */
const rareEnough = 0.45;

/** Of a draft so much is read for provisions (characters), what leads it first. */
const mostRead = 60_000;

/** What a draft asks: the provisions it names, and the nouns of its title and leading sections. */
export function questionOfDraft(db: Queryable, title: string, document: EditorDocument): Question {
  return { provisions: provisionsIn(db, document), terms: termsOf(title, document) };
}

/** The same of the newest version, whose citations are noted; `null`: it is too long to be read. */
export function questionOfVersion(
  db: Queryable,
  { id, title }: Authorized<"read", "opinion">,
  document: EditorDocument | null,
): Question {
  return { provisions: notedProvisions(db, id), terms: termsOf(title, document) };
}

type NotedRow = Omit<CitedPlace, "absaetze"> & { absaetze: string };

/** The first citations of a text are enough to know which provisions it names most. */
const mostNoted = 3_000;

function notedProvisions(db: Queryable, recordId: string): CitedPlace[] {
  const rows = db.all<NotedRow>(sql`
    SELECT law, unit, number_from AS sort, min(number) AS number, json_group_array(DISTINCT absatz) AS absaetze
    FROM (
      SELECT law, unit, number_from, ordinal, record ->> '$.absatz' AS absatz,
        coalesce(record ->> '$.number', record ->> '$.anlage') AS number
      FROM ${citations}
      WHERE record_id = ${recordId} AND field = '' AND state <> 'rejected'
        AND law IS NOT NULL AND unit IS NOT NULL AND number_from IS NOT NULL
      ORDER BY ordinal LIMIT ${mostNoted})
    GROUP BY law, unit, number_from
    ORDER BY count(*) DESC, min(ordinal) LIMIT ${mostProvisions}`);
  return rows.map((row) => ({
    ...row,
    absaetze: (JSON.parse(row.absaetze) as (string | null)[]).filter((one) => one !== null),
  }));
}

/** The most named first; what a person rejected is none. */
function provisionsIn(db: Queryable, document: EditorDocument): CitedPlace[] {
  const { text, decided } = citedText(leadingFirst(document));
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
  for (const citation of recogniseCitations(text.slice(0, mostRead), recogniserOptions(db))) {
    if (citation.kind !== "provision") continue;
    if (decided.some(({ start, end }) => citation.start < end && start < citation.end)) continue;
    note(citation);
  }
  return [...places.values()]
    .toSorted((one, other) => other.named - one.named)
    .slice(0, mostProvisions)
    .map(({ named: _named, ...place }) => place);
}

/** The leading sections before the others. */
function leadingFirst(document: EditorDocument): EditorDocument {
  const parts = splitSections(document);
  const leads = ({ section }: (typeof parts)[number]) =>
    section !== null && telling.includes(section);
  const children = [...parts.filter(leads), ...parts.filter((part) => !leads(part))].flatMap(
    ({ blocks }) => blocks,
  );
  return { ...document, root: { ...document.root, children } };
}

/** Nouns, the title's first, then the rarest; by the search's own analysis, so „Umlagen“ is „Umlage“. */
function termsOf(title: string, document: EditorDocument | null): Term[] {
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
  for (const section of document ? telling : []) {
    const written = document && sectionDocument(document, section);
    if (written) note(plainText(written).slice(0, mostRead), false);
  }
  return [...found.values()]
    .toSorted(
      (one, other) => Number(other.inTitle) - Number(one.inTitle) || other.rarity - one.rarity,
    )
    .slice(0, mostTerms)
    .map(({ stem, word, rarity }) => ({ stem, word, rarity }));
}
