import type { Transaction } from "~db/client.server";
import { analyzerVersion } from "./analyze.server";
import { entryOf, putEntry, removeEntry, type Entry } from "./entries.server";
import { indexedFacetsOf } from "../indexed-facets.server";
import { passagesPerEntry, splitIntoPassages } from "../opened/passages";
import {
  insertPassage,
  insertTitleTokens,
  insertTokens,
  removePassages,
  removeTitleTokens,
  removeTokens,
} from "./token-rows.server";
import { headTokens, passageTokens } from "./tokens.server";

export type IndexText = {
  recordId: string;
  title: string;
  /** File number, Drucksache, docket …: what a record is called by. */
  identifiers: readonly string[];
  /** What says most of it besides the title: Leitsätze, short title, publisher. */
  lead?: string;
  /** Plain text; paragraphs end with a line break. */
  body: string;
};

/**
 * Makes a record findable, or findable by its new text. Call it in the transaction that writes the
 * text: search and text are never apart. Date and kind are read from the record itself.
 */
export function indexRecord(tx: Transaction, text: IndexText): void {
  indexRecords(tx, [text]);
}

type Work = { text: IndexText; before: Entry | undefined; id: number; passages: string[] };

/**
 * The same for many. The full-text index writes itself out whenever another table is written in
 * between: first everything else, then what goes, then what comes.
 */
export function indexRecords(tx: Transaction, texts: readonly IndexText[]): void {
  const works = texts.map((text): Work => {
    const before = entryOf(tx, text.recordId);
    const passages = passagesOf(text);
    const id = writeEntry(tx, text, { passages: passages.length, analyzer: analyzerVersion });
    return { text, before, id, passages };
  });
  for (const { id, before, passages } of works) {
    if (before) removePassages(tx, id, 0, before.passages);
    insertPassages(tx, id, passages, 0, passages.length);
  }
  for (const { id, before } of works) {
    if (before) removeAllTokens(tx, { ...before, id });
  }
  for (const { id, text, passages } of works) {
    writeTokens(tx, id, text, passages, 0, passages.length);
  }
}

/** Stands in place of the analyser's version while a long text is indexed slice by slice. */
export const unfinished = 0;

/**
 * Begins to index a text that is too long for one transaction: what was found before is still
 * found, and the entry waits for `indexSlice`.
 */
export function beginSlices(tx: Transaction, text: IndexText): void {
  const before = entryOf(tx, text.recordId);
  const passages = Math.max(before?.passages ?? 0, passagesOf(text).length);
  writeEntry(tx, text, { passages, analyzer: unfinished });
}

/**
 * Indexes some passages of an unfinished entry. Returns where to go on, or null where all is done
 * or somebody has indexed the record as a whole meanwhile.
 */
export function indexSlice(
  tx: Transaction,
  text: IndexText,
  passages: readonly string[],
  from: number,
  count: number,
): number | null {
  const stored = entryOf(tx, text.recordId);
  if (stored?.analyzer !== unfinished) return null;
  const to = from + count;
  const isLast = to >= Math.max(stored.passages, passages.length);
  if (isLast) writeEntry(tx, text, { passages: passages.length, analyzer: analyzerVersion });
  const end = Math.min(to, passages.length);
  removePassages(tx, stored.id, from, to);
  insertPassages(tx, stored.id, passages, from, end);
  if (from === 0) removeTitleTokens(tx, stored.id);
  removeTokens(tx, stored.id, from, to);
  writeTokens(tx, stored.id, text, passages, from, end);
  return isLast ? null : to;
}

/** At least one, so that the title is found. */
export function passagesOf({ body }: IndexText): string[] {
  const passages = splitIntoPassages(body);
  return passages.length > 0 ? passages : [""];
}

function writeEntry(
  tx: Transaction,
  { recordId, title, identifiers }: IndexText,
  state: { passages: number; analyzer: number },
): number {
  const facets = indexedFacetsOf(tx, recordId);
  return putEntry(tx, {
    recordId,
    title,
    identifiers: identifiers.join("\n"),
    ...facets,
    ...state,
  });
}

function insertPassages(
  tx: Transaction,
  entry: number,
  passages: readonly string[],
  from: number,
  to: number,
): void {
  for (let place = from; place < to; place++) {
    const text = passages[place] ?? "";
    insertPassage(tx).run({ rowId: entry * passagesPerEntry + place, text });
  }
}

function writeTokens(
  tx: Transaction,
  entry: number,
  text: IndexText,
  passages: readonly string[],
  from: number,
  to: number,
): void {
  const head = headTokens(text);
  const { own, title, tparts } = head;
  if (from === 0) insertTitleTokens(tx).run({ rowId: entry, own, title, tparts });
  for (let place = from; place < to; place++) {
    const rowId = entry * passagesPerEntry + place;
    insertTokens(tx).run({ rowId, ...passageTokens(head, passages[place] ?? "") });
  }
}

/**
 * Takes a record out of the search. Its words leave the file when SQLite next merges its index, at
 * the latest with `index rebuild`.
 */
export function removeFromIndex(tx: Transaction, recordId: string): void {
  const entry = entryOf(tx, recordId);
  if (!entry) return;
  removePassages(tx, entry.id, 0, entry.passages);
  removeEntry(tx, entry);
  removeAllTokens(tx, entry);
}

function removeAllTokens(tx: Transaction, { id, passages }: Entry): void {
  removeTitleTokens(tx, id);
  removeTokens(tx, id, 0, passages);
}
