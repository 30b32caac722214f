import { formatNumber } from "~/lib/number";
import { provisionLabel } from "../provision";
import type { ReadProvision } from "./read-law";
import type { LawProblem, LawProblemCode } from "./problem";

type Sentence = (values: LawProblem["values"]) => string;

const texts: Record<LawProblemCode, Sentence> = {
  "too-large": ({ most }) =>
    `Der Text ist länger als ${formatNumber(Number(most))} Zeichen. Teilen Sie ihn.`,
  nul: () => "Hier steht ein Nullzeichen. Die Datei ist beschädigt oder kein Text.",
  "not-utf-8": () => "Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie in UTF-8.",
  "utf-16": () => "Die Datei ist in UTF-16 gespeichert. Speichern Sie sie in UTF-8.",
  "unknown-format": () => "Diese Form ist nicht bekannt.",
  "no-provisions": () => "Kein Paragraph und kein Artikel gefunden.",
  "unread-provisions": () =>
    "Überschriften wie „§ 1“ sind da, aber keine ist lesbar. Nichts wurde übernommen.",
  "no-name": () => "Das Gesetz hat weder Abkürzung noch Titel.",
  "duplicate-number": ({ number, heading, first, firstHeading }) => {
    const [before, after] = [firstHeading, heading].map((title) =>
      title ? `„${title}“` : "ohne Überschrift",
    );
    return `„${number}“ steht zweimal: zuerst ${before}${first ? ` (${first})` : ""}, dann ${after}. Nichts wurde übernommen.`;
  },
  "duplicate-id": ({ id, heading, firstHeading }) =>
    `Die Kennung „${id}“ steht zweimal${heading || firstHeading ? `: bei „${firstHeading}“ und bei „${heading}“` : ""}. Nichts wurde übernommen.`,
  "unknown-law": ({ law }) => `Das Gesetz „${law}“ fehlt in laws.json und im Register.`,
  "shared-name": ({ law, name }) =>
    `„${law}“ nennt als anderen Namen „${name}“: So heißt in der Datei ein anderes Gesetz. Nichts wurde übernommen.`,
  "too-many-acts": ({ most, law }) =>
    `Mehr als ${formatNumber(Number(most))} Änderungsgesetze zu „${law}“. Nichts wurde übernommen.`,
  cycle: ({ id }) => `„${id}“ enthält sich selbst.`,
  "too-many": ({ most }) => `Mehr als ${formatNumber(Number(most))} Einzelnormen.`,
  "too-many-facts": ({ most }) => `Mehr als ${formatNumber(Number(most))} Angaben zum Gesetz.`,
  "too-deep": ({ most }) => `Tiefer als ${most} Ebenen gegliedert.`,
  "long-title": ({ most }) =>
    `Die Titel der Teile darüber sind länger als ${formatNumber(Number(most))} Zeichen.`,
  swollen: () =>
    "Bis hierher würde das Gesetz mehr als viermal so viel Platz brauchen wie die Datei, weil viele Einzelnormen denselben Text tragen oder er in lauter winzige Absätze zerfällt. Nichts wurde übernommen.",
  "xml-doctype": () => "XML mit Dokumenttyp oder Entitäten wird nicht gelesen.",
  "xml-malformed": ({ line }) => `Das XML ist nicht wohlgeformt (Zeile ${line}).`,
  "xml-reference": ({ written }) => `„${written}“ steht für kein Zeichen, das XML kennt.`,
  "json-malformed": () => "Kein gültiges JSON.",
  "invalid-entry": ({ field }) => `Die Angabe „${field}“ fehlt oder passt nicht.`,
  "no-law": ({ what }) => `Enthält keinen Gesetzestext${what ? ` (${what})` : ""}.`,
  "not-written": ({ message }) => String(message),
};

export const problemText = ({ code, values }: LawProblem) => texts[code](values);

/** Says which numbers stand more than once in a law and how each is named; null where none does. */
export function countingText(provisions: readonly ReadProvision[]): string | null {
  const named = provisions
    .filter(({ number }) => / \(.+\)$|\u00a0\[\d+\]$/.test(number))
    .map(({ unit, number }) => provisionLabel(unit, number));
  if (named.length === 0) return null;
  const more = named.length > 6 ? ` und ${named.length - 6} weitere` : "";
  return `Mehrfach gezählt, daher benannt: ${named.slice(0, 6).join(", ")}${more}.`;
}
