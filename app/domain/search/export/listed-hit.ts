import { formatNumber } from "~/lib/number";
import type { FuzzyDate } from "~/lib/fuzzy-date";
import { countText, inQuotes } from "../texts";

/** A hit as a line of a list. */
export type ListedHit = {
  kind: string;
  number: string;
  title: string;
  date: FuzzyDate | null;
  /** Stage of a procedure, state of an opinion or statement. */
  stand: string;
  currency: string;
  /** Absolute address. */
  url: string;
};

export type HitList = {
  query: string;
  /** When it was made, `YYYY-MM-DD`. */
  day: string;
  /** What narrows it, in words. */
  narrowed: readonly string[];
  rows: ListedHit[];
  total: number;
  /** How many of them contain a part of the words only. */
  partial: number;
  /** There are more than `total`. */
  more: boolean;
};

export const listColumns = [
  "Art",
  "Nummer",
  "Titel",
  "Datum",
  "Stand",
  "Haltbarkeit",
  "Adresse",
] as const;

/** Said in the list itself where it is not all; empty where it is. */
export function cutText({ rows, total, more }: HitList): string {
  if (!more && total <= rows.length) return "";
  const all = `${more ? "mehr als " : ""}${formatNumber(total)}`;
  return `Diese Liste enthält die ersten ${formatNumber(rows.length)} von ${all} Treffern.`;
}

/** `12 Treffer` or `12 Treffer; 3 mit einem Teil der Wörter`: counted as on the page. */
export function totalText({ total, partial, more }: HitList): string {
  const whole = `${more ? "mehr als " : ""}${countText(total - partial)}`;
  return partial > 0 ? `${whole}; ${formatNumber(partial)} mit einem Teil der Wörter` : whole;
}

/** Empty where nothing narrows. */
export const narrowedText = ({ narrowed }: HitList) =>
  narrowed.length > 0 ? `Eingegrenzt auf ${narrowed.join("; ")}.` : "";

/** Below a table: what its lines do not tell of it. */
export const listNotes = (list: HitList): string[] =>
  [narrowedText(list), list.partial > 0 ? `${totalText(list)}.` : "", cutText(list)].filter(
    Boolean,
  );

export const listTitle = ({ query }: HitList) => `Treffer zu „${inQuotes(query.trim())}“`;

/** `Treffer Kreisumlage 2019 – 2026-11-22.csv`: a name every file system takes. */
export function listFileName({ query, day }: HitList, format: string): string {
  const words = query
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}§ ._-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short = [...words].slice(0, 60).join("").trim();
  return `${["Treffer", short].filter(Boolean).join(" ")} – ${day}.${format}`;
}
