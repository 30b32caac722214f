import { formatNumber } from "~/lib/number";
import type { FuzzyDate } from "~/lib/fuzzy-date";
import { inQuotes } from "../texts";

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
  rows: ListedHit[];
  total: number;
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
