import type { RecogniserOptions } from "~/domain/citations/recogniser/citation";
import { lawNamesOf, type LawNames } from "~/domain/citations/recogniser/law-names";
import type { ChangeKind } from "~/domain/law/change";
import { clausesOf, type Clause } from "./draft-clauses";
import { readCommand, type ReadCommand } from "./draft-command";
import { lawBehind, lawOfHeading, lawOfSentence } from "./draft-law";
import { readPlaces, wholeLaw, writePlace, type DraftPlace } from "./draft-places";
import { entryIntoForce, inForceFrom } from "./entry-into-force";
import { withoutQuotations, type Unquoted } from "./quoted-wording";

/** What a draft does to one provision, in the words that say so. */
export type DraftChange = {
  law: string;
  /** `§ 26 Abs. 4 Satz 1`; empty for the law as a whole. */
  provision: string;
  change: ChangeKind;
  /** The sentence, the new wording left out. */
  quote: string;
  /** Offset of the sentence in the text. */
  start: number;
  /** `YYYY-MM-DD`; null where the draft leaves it to the gazette or says nothing. */
  effectiveOn: string | null;
};

/** More than any real draft has; a hostile one ends here. */
const mostChanges = 3000;
const longestQuote = 400;

type Level = { rank: number; place: DraftPlace; isSkipped: boolean };
type Reading = {
  text: string;
  names: LawNames;
  law: string | undefined;
  /** The law this article names or, by a command, certainly means. */
  amended: string | null;
  /** The law in the title of the draft, for articles that name none. */
  titled: string | undefined;
  article: string;
  number: string;
  levels: Level[];
  /** A heading whose commands are yet to come. */
  waiting: Found | null;
  found: Found[];
};
type Found = Omit<DraftChange, "effectiveOn" | "provision"> & {
  place: DraftPlace;
  article: string;
  number: string;
  rank: number;
};

/** Which law a clause is about; null where the draft speaks of itself. */
export type ClauseLaw = Pick<Clause, "rank" | "from" | "start"> & {
  article: string;
  law: string | null;
};

export type ReadDraft = {
  changes: DraftChange[];
  clauses: ClauseLaw[];
  /** Where the commands end and their reasons begin, or the text ends. */
  end: number;
};

/** Reads the commands of an amending draft. Pure; its work grows with the length of the text. */
export const readDraftChanges = (text: string, options?: RecogniserOptions): DraftChange[] =>
  readDraft(withoutQuotations(text), text, options).changes;

export function readDraft(
  unquoted: Unquoted,
  text: string,
  options?: RecogniserOptions,
): ReadDraft {
  const clauses = clausesOf(unquoted);
  const read: ClauseLaw[] = [];
  let end = text.length;
  const reading: Reading = {
    text,
    names: lawNamesOf(options),
    law: undefined,
    amended: null,
    titled: undefined,
    article: "",
    number: "",
    levels: [],
    waiting: null,
    found: [],
  };
  for (const clause of clauses) {
    if (reading.found.length >= mostChanges || isReasons(clause, reading)) {
      end = clause.from;
      break;
    }
    readClause(reading, clause);
    const { rank, from, start } = clause;
    read.push({ rank, from, start, article: reading.article, law: reading.amended });
  }
  releaseWaiting(reading, 0);
  const entry = entryIntoForce(clauses);
  const changes = oncePerProvision(
    reading.found.map(({ place, article, number, rank: _rank, ...change }) => ({
      ...change,
      provision: writePlace(place),
      effectiveOn: inForceFrom(entry, article, number),
    })),
  );
  return { changes, clauses: read, end };
}

/** What follows explains the commands and names them again. */
const isReasons = ({ text }: Clause, { found }: Reading) =>
  found.length > 0 && /^(?:[A-Z]\. ?)?Begründung:?$/.test(text);

function readClause(reading: Reading, clause: Clause): void {
  const { rank, label, text } = clause;
  if (rank === 0) beginArticle(reading, label);
  else if (rank !== null) {
    releaseWaiting(reading, rank);
    const outer = reading.levels.filter((level) => level.rank < rank);
    const last = outer.at(-1);
    reading.levels = [
      ...outer,
      { rank, place: last?.place ?? wholeLaw, isSkipped: last?.isSkipped ?? false },
    ];
    if (rank === 10) reading.number = label;
  }
  if (text === "") return;
  const here = reading.levels.at(-1);
  if (/^(?:In der |Die |Der |Das |Im )?Inhalts(?:übersicht|verzeichnis)/.test(text)) {
    if (here && rank !== null) here.isSkipped = true;
    return;
  }
  if (here?.isSkipped || isOfContents(text)) return;
  const opened = lawOfSentence(text, reading.names);
  if (opened && !readsPlace(text)) return openLaw(reading, clause, opened);
  const headed = lawOfHeading(text, reading.names);
  if (headed !== undefined && rank !== 10) {
    if (reading.article === "") reading.titled ??= headed;
    else if (rank === 0 || reading.levels.length === 0) {
      reading.law = headed;
      reading.amended = headed;
    }
    return;
  }
  readOrder(reading, clause);
}

const isOfContents = (text: string) =>
  /^(?:Die|In der|Nach der|Vor der|Der) Angaben? (?:zu|zum|zur|über|nach|für)\s/.test(text);

const readsPlace = (text: string) =>
  readPlaces(text, /^(?:In |Der |Die |Dem )?/.exec(text)?.[0].length ?? 0, wholeLaw).value.length >
  0;

function beginArticle(reading: Reading, label: string): void {
  releaseWaiting(reading, 0);
  reading.law = undefined;
  reading.amended = null;
  reading.article = label;
  reading.number = "";
  reading.levels = [];
}

/** "Die Gemeindeordnung … wird wie folgt geändert:", or a law that is repealed as a whole. */
function openLaw(
  reading: Reading,
  clause: Clause,
  { law, isRepealed }: { law: string; isRepealed: boolean },
): void {
  releaseWaiting(reading, 0);
  reading.law = law;
  reading.amended = law;
  if (clause.rank === null) reading.levels = [];
  if (!isRepealed) return;
  add(reading, clause, "repealed", [wholeLaw]);
}

function readOrder(reading: Reading, clause: Clause): void {
  const within = reading.levels.at(-1)?.place ?? wholeLaw;
  const { law, text } = withOwnLaw(reading, clause.text);
  reading.law = law ?? reading.law ?? reading.titled;
  if (reading.law === undefined) return;
  const read = readCommand(text, within);
  if (!read) return;
  const isPlaced = read.places.some(({ unit }) => unit !== undefined);
  if (!isPlaced) return;
  reading.amended = reading.law;
  if (read.isHeading) openPlace(reading, clause, read);
  else for (const { kind, places } of read.commands) add(reading, clause, kind, places);
}

/** "In § 3 Absatz 2 des Kreisgesetzes werden …": the law stands in the sentence itself. */
function withOwnLaw(reading: Reading, text: string): { law: string | undefined; text: string } {
  const from = /^(?:(?:In|Nach|Dem|Der|Die|Das) )?/.exec(text)?.[0].length ?? 0;
  const places = readPlaces(text, from, wholeLaw);
  const law = places.value.length > 0 ? lawBehind(text, places.end, reading.names) : undefined;
  if (law === undefined) return { law, text };
  const verb = /\s(?:wird|werden|erhält|erhalten)\s/g;
  verb.lastIndex = places.end;
  const rest = verb.exec(text);
  return { law, text: rest ? text.slice(0, places.end) + text.slice(rest.index) : text };
}

/** "§ 26 wird wie folgt geändert:" is a change of its own only where no command follows. */
function openPlace(reading: Reading, clause: Clause, read: ReadCommand): void {
  const [place] = read.places;
  const [command] = read.commands;
  if (!place || !command) return;
  const kept = read.commands.filter(({ kind }) => kind !== "changed");
  for (const { kind, places } of kept) add(reading, clause, kind, places);
  if (command.kind !== "changed" && command.kind !== "renumbered") return;
  const rank = clause.rank ?? (reading.levels.at(-1)?.rank ?? 0) + 1;
  releaseWaiting(reading, rank);
  reading.levels = [
    ...reading.levels.filter((level) => level.rank < rank),
    { rank, place, isSkipped: false },
  ];
  if (kept.length === 0) reading.waiting = foundOf(reading, clause, "changed", place, rank);
}

function foundOf(
  { text, law = "", article, number }: Reading,
  { start, end }: Clause,
  change: ChangeKind,
  place: DraftPlace,
  rank: number,
): Found {
  const quote = quoteOf(text, start, end);
  return { law, place, change, quote, start, article, number, rank };
}

/** One line; protected spaces stay. */
const inOneLine = (text: string) => text.replaceAll(/[^\S\u00a0]+/g, " ").trim();

/** The sentence; where it announces wording, with the beginning of it. */
function quoteOf(text: string, start: number, end: number): string {
  const announced = /:\s{0,40}$/.test(text.slice(Math.max(start, end - 42), end));
  const words = inOneLine(text.slice(start, Math.min(end, start + 2 * longestQuote)));
  if (words.length > longestQuote) return `${words.slice(0, longestQuote - 2)} …`;
  const wording = announced
    ? /^\s{0,40}„[^“„]{1,160}/.exec(text.slice(end, end + 220))?.[0]
    : undefined;
  if (wording === undefined) return words;
  const isWhole = text.charAt(end + wording.length) === "“";
  return `${words} ${inOneLine(wording)}${isWhole ? "“" : " …“"}`;
}

function add(
  reading: Reading,
  clause: Clause,
  change: ChangeKind,
  places: readonly DraftPlace[],
): void {
  reading.waiting = null;
  for (const place of places) {
    if (place.unit === undefined && change !== "repealed") continue;
    reading.found.push(foundOf(reading, clause, change, place, clause.rank ?? 0));
  }
}

function releaseWaiting(reading: Reading, rank: number): void {
  if (!reading.waiting || reading.waiting.rank < rank) return;
  reading.found.push(reading.waiting);
  reading.waiting = null;
}

/** What weighs most for somebody who relies on the provision. */
const weight: Record<ChangeKind, number> = {
  repealed: 5,
  recast: 4,
  renumbered: 3,
  changed: 2,
  inserted: 1,
};

/** Several commands at one place are one change of it. */
function oncePerProvision(changes: readonly DraftChange[]): DraftChange[] {
  const once = new Map<string, DraftChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.law, change.provision]);
    const known = once.get(key);
    if (!known) {
      once.set(key, change);
      continue;
    }
    const heavier = weight[change.change] > weight[known.change] ? change.change : known.change;
    const quote = known.quote.includes(change.quote)
      ? known.quote
      : `${known.quote} … ${change.quote}`;
    once.set(key, { ...known, change: heavier, quote: quote.slice(0, 2 * longestQuote) });
  }
  return [...once.values()];
}
