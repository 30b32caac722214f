import { formatNumber } from "~/lib/number";
import type { LawProblem, LawProblemCode } from "./problem";

type Sentence = (values: LawProblem["values"]) => string;

const texts: Record<LawProblemCode, Sentence> = {
  "too-large": ({ most }) =>
    `Der Text ist länger als ${formatNumber(Number(most))} Zeichen. Teilen Sie ihn.`,
  nul: () => "Hier steht ein Nullzeichen. Die Datei ist beschädigt oder kein Text.",
  "unknown-format": () => "Diese Form ist nicht bekannt.",
  "no-provisions": () => "Kein Paragraph und kein Artikel gefunden.",
  "no-name": () => "Das Gesetz hat weder Abkürzung noch Titel.",
  "duplicate-number": ({ number, first }) =>
    `„${number}“ steht zweimal${first ? ` (zuerst: ${first})` : ""}.`,
  "duplicate-id": ({ id }) => `Die Kennung „${id}“ steht zweimal.`,
  "unknown-law": ({ law }) => `Das Gesetz „${law}“ fehlt in laws.json und im Register.`,
  cycle: ({ id }) => `„${id}“ enthält sich selbst.`,
  "too-many": ({ most }) => `Mehr als ${formatNumber(Number(most))} Einzelnormen.`,
  "too-deep": ({ most }) => `Tiefer als ${most} Ebenen gegliedert.`,
  "xml-doctype": () => "XML mit Dokumenttyp oder Entitäten wird nicht gelesen.",
  "xml-malformed": ({ line }) => `Das XML ist nicht wohlgeformt (Zeile ${line}).`,
  "json-malformed": () => "Kein gültiges JSON.",
  "invalid-entry": ({ field }) => `Die Angabe „${field}“ fehlt oder passt nicht.`,
  "no-law": ({ what }) => `Enthält keinen Gesetzestext${what ? ` (${what})` : ""}.`,
  "not-written": ({ message }) => String(message),
};

export const problemText = ({ code, values }: LawProblem) => texts[code](values);
