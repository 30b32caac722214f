import type { RecordType } from "~/domain/records/record";
import { inQuotes, typeTexts } from "~/domain/search/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";
import { inOneLine } from "~/lib/safe-text";
import { typeset } from "~/lib/typeset";
import type { News, Reason } from "./news";
import { mostNews, type Digest } from "./saved-search";

export const digestTexts: Record<Digest, string> = {
  none: "keine E-Mail",
  daily: "täglich",
  monday: "wöchentlich, montags",
  tuesday: "wöchentlich, dienstags",
  wednesday: "wöchentlich, mittwochs",
  thursday: "wöchentlich, donnerstags",
  friday: "wöchentlich, freitags",
  saturday: "wöchentlich, samstags",
  sunday: "wöchentlich, sonntags",
};

/** `E-Mail täglich`, and that none comes yet where the server sends none. */
export function rhythmText(digest: Digest, mails: boolean): string {
  if (digest === "none") return digestTexts.none;
  return `E-Mail ${digestTexts[digest]}${mails ? "" : ", sobald E-Mail eingerichtet ist"}`;
}

/** When the digest leaves; German local time. */
export const digestHour = "7\u00a0Uhr";

/** `1 neuer Treffer`, `12 neue Treffer`. */
export function freshText(count: number): string {
  if (count === 0) return "nichts Neues";
  if (count === 1) return "1\u00a0neuer Treffer";
  return `${manyText(count)}\u00a0neue Treffer`;
}

/** Nobody keeps more news of one search than `mostNews`: there may have been more. */
export const manyText = (count: number) =>
  `${count >= mostNews ? "mindestens " : ""}${formatNumber(count)}`;

/** What a page does not show of a long list. */
export const moreText = (count: number) =>
  count === 1 ? "… und ein weiterer Treffer" : `… und ${formatNumber(count)} weitere Treffer`;

/** `weil Sie „Kreisumlage“ und „§ 56 KrO“ gemerkt haben`. */
export function reasonText(reasons: readonly Reason[]): string {
  const names = reasons.map(({ name }) => `„${typeset(inQuotes(inOneLine(name)))}“`);
  const last = names.pop() ?? "";
  const all = names.length > 0 ? `${names.join(", ")} und ${last}` : last;
  return `weil Sie ${all} gemerkt haben`;
}

const confidentialTexts: Record<RecordType, string> = {
  procedure: "Ein vertrauliches Verfahren",
  document: "Ein vertrauliches Dokument",
  statement: "Eine vertrauliche Stellungnahme",
  opinion: "Ein vertrauliches Gutachten",
  decision: "Eine vertrauliche Entscheidung",
};

/**
 * What a record is called where the words leave the house: what is confidential has no title
 * there, even for whoever may read it. In one line, so that no title looks like an entry of ours.
 */
export function titleOutside({ type, title, confidentiality }: News): string {
  return confidentiality === "confidential" ? confidentialTexts[type] : inOneLine(title);
}

/** `Gutachten · 14.03.2026`; of what is confidential not even the date. */
export function factsOutside({ type, date, confidentiality }: News): string {
  if (confidentiality === "confidential") return typeTexts[type].word;
  return [typeTexts[type].word, date ? formatFuzzyDate(date) : ""].filter(Boolean).join(" · ");
}

/** What is searched: `„Kreisumlage“ · Art: Gutachten`. */
export const searchText = (query: string, narrowed: readonly string[]) =>
  typeset([`„${inQuotes(query)}“`, ...narrowed].join(" · "));

/** A search narrowed by it is told of all the same: that changes without the text. */
export const isNarrowedByCurrency = (address: string) =>
  new URLSearchParams(address).has("haltbarkeit");
