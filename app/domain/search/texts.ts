import type { RecordType } from "~/domain/records/record";
import type { FacetName, QueryNote, Reason, Sort } from "./search";
import { formatNumber } from "~/lib/number";

export const typeTexts: Record<RecordType, { word: string; plural: string; sign: string }> = {
  procedure: { word: "Verfahren", plural: "Verfahren", sign: "⇢" },
  document: { word: "Dokument", plural: "Dokumente", sign: "▤" },
  statement: { word: "Stellungnahme", plural: "Stellungnahmen", sign: "✎" },
  opinion: { word: "Gutachten", plural: "Gutachten", sign: "§" },
  decision: { word: "Entscheidung", plural: "Entscheidungen", sign: "⚖" },
};

export const facetTexts: Record<FacetName, string> = {
  art: "Art",
  jahr: "Jahr",
  stufe: "Ebene, Form",
  stand: "Stand",
  haltbarkeit: "Haltbarkeit",
  norm: "Gesetz, Vorschrift",
  verfahren: "Zu welchem Verfahren",
  von: "Verfasser, Herausgeber",
  gericht: "Gericht",
  abteilung: "Abteilung",
};

export const sortTexts: Record<Sort, string> = {
  relevanz: "Beste zuerst",
  datum: "Neueste zuerst",
};

export const statementStandTexts = { draft: "Entwurf", sent: "versandt" };

/** Above what does not contain everything. */
export const partialTitle = "Enthält einen Teil der Wörter";

const artExamples = "Verfahren, Gutachten, Stellungnahme, Entscheidung, Dokument, Vermerk, Urteil";

export function noteText({ field, value }: QueryNote): string {
  const typed = `„${field}:${inQuotes(value)}“`;
  if (field === "zeitraum")
    return `Der Zeitraum ist verkehrt herum: ${inQuotes(value)} lässt nichts übrig.`;
  if (field === "ohne")
    return `„${inQuotes(value)}“ nennt nur Ausgeschlossenes. Es fehlt, wonach gesucht wird, zum Beispiel „Kreisumlage ${inQuotes(value)}“.`;
  if (field === "art")
    return `${typed} ist keine Art, die hier vorkommt. Möglich sind zum Beispiel ${artExamples}.`;
  return `${typed} ist kein Datum. Möglich sind ein Jahr (${field}:2019), ein Monat (${field}:2019-04) oder ein Tag (${field}:03.04.2019).`;
}

/** Said where some facets are not counted among all hits. */
export const countedAmongText = (count: number) =>
  `Stand, Haltbarkeit, Gesetz, Verfahren, Verfasser und Gericht sind unter den ${formatNumber(count)} zuletzt erfassten Treffern gezählt.`;

/** What was typed, for a place between „ and “: quotation marks inside become single ones. */
export function inQuotes(typed: string): string {
  let open = 0;
  return typed.replaceAll(/[„»“”"«]/gu, (sign, at: number) => {
    const opens = sign === "„" || (open === 0 && isBeforeWords(typed, at));
    open = opens ? open + 1 : Math.max(0, open - 1);
    return opens ? "‚" : "‘";
  });
}

/** `-"neu`, `von:"Land` and `" "`, but not `19" breit` or a mark at the end. */
function isBeforeWords(typed: string, at: number): boolean {
  const next = typed.charAt(at + 1);
  return next !== "" && (next.trim() !== "" || /^[\s(:-]?$/u.test(typed.charAt(at - 1)));
}

const quoted = (words: readonly string[]) =>
  words
    .slice(0, 6)
    .map((word) => `„${word}“`)
    .join(", ");

function reasonText(reason: Reason): string {
  switch (reason.code) {
    case "identifier":
      return `trägt die Nummer ${reason.identifier}`;
    case "title":
      return `im Titel: ${quoted(reason.words)}`;
    case "text":
      return `im Text: ${quoted(reason.words)}`;
    case "publisher":
      return `Herausgeber: ${quoted(reason.words)}`;
    case "short-title":
      return `im Kurztitel: ${quoted(reason.words)}`;
    case "cites":
      return `nennt ${reason.citations.join(", ")}`;
    case "named":
      return `passt nach Art oder Jahr zu ${quoted(reason.words)}`;
    case "fields":
      return `passt zu ${reason.fields.map(({ name, value, not }) => `${not ? "-" : ""}${name}:${value}`).join(", ")}`;
  }
}

/** Why a hit is one, as a sentence. */
export function whyText(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "Die Wörter stehen an anderer Stelle des Textes.";
  const text = reasons.map(reasonText).join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `kein Treffer`, `1 Treffer`, `1.204 Treffer`. */
export function countText(count: number): string {
  return count === 0 ? "Kein Treffer" : `${formatNumber(count)}\u00a0Treffer`;
}

/** Beside what may have been meant, in the quick search. */
export const correctionText = "Meinten Sie das?";

/** Said to a screen reader while one types. */
export function suggestionCountText(count: number): string {
  if (count === 0) return "Keine Vorschläge";
  return count === 1 ? "1\u00a0Vorschlag" : `${count}\u00a0Vorschläge`;
}
