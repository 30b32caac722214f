import type { BadgeTone } from "~/components/badge";
import type { EditorStateCode } from "~/editor/state/check-editor-state";
import type { FileNumberPatternIssue } from "./file-number";
import type { OpinionKind, OpinionState } from "./opinion";
import type { OpinionOutcome } from "./outcome";

export const kindLabels: Record<OpinionKind, string> = {
  gutachten: "Gutachten",
  vermerk: "Vermerk",
  kurzbewertung: "Kurzbewertung",
};

export const kindHints: Record<OpinionKind, string> = {
  gutachten: "Rechtsfrage, Kurzantwort, Leitsätze, Sachverhalt, Würdigung, Ergebnis",
  vermerk: "Sachverhalt, Würdigung, Ergebnis",
  kurzbewertung: "Rechtsfrage, Kurzantwort, Würdigung",
};

export const stateLabels: Record<OpinionState, string> = {
  draft: "Entwurf",
  finished: "abgeschlossen",
};

export const stateBadges: Record<OpinionState, { tone: BadgeTone; sign: string }> = {
  draft: { tone: "info", sign: "✎" },
  finished: { tone: "success", sign: "✓" },
};

export const outcomeLabels: Record<OpinionOutcome, string> = {
  permitted: "zulässig",
  partly: "teilweise zulässig",
  "not-permitted": "unzulässig",
  open: "offen",
};

export const outcomeBadges: Record<OpinionOutcome, { tone: BadgeTone; sign: string }> = {
  permitted: { tone: "neutral", sign: "+" },
  partly: { tone: "neutral", sign: "±" },
  "not-permitted": { tone: "neutral", sign: "−" },
  open: { tone: "neutral", sign: "?" },
};

/** Why the stored or received text of an opinion is not one this program understands. */
export const stateIssueTexts: Record<EditorStateCode, string> = {
  "not-json": "Der gespeicherte Text ist beschädigt.",
  "newer-version": "Der Text wurde mit einer neueren Programmversion geschrieben.",
  empty: "Der Text ist leer.",
  "unknown-node": "Der Text enthält einen Inhalt, den diese Programmversion nicht kennt.",
  "misplaced-node": "Der Text enthält einen Inhalt an einer Stelle, an die er nicht gehört.",
  "unknown-property": "Der Text enthält eine Angabe, die diese Programmversion nicht kennt.",
  "missing-property": "Im Text fehlt eine nötige Angabe.",
  "wrong-value": "Der Text enthält einen ungültigen Wert.",
  "unsafe-link": "Der Text enthält einen Link auf eine unsichere Adresse.",
  "styled-text": "Der Text enthält eine Gestaltung, die nicht erlaubt ist.",
  "forbidden-key": "Der Text enthält eine verbotene Angabe.",
  "too-large": "Der Text ist zu groß.",
  "too-deep": "Der Text ist zu tief verschachtelt.",
  "too-many-nodes": "Der Text hat zu viele Absätze und Elemente.",
};

export const patternIssueTexts: Record<FileNumberPatternIssue, string> = {
  empty: "Geben Sie ein Muster ein.",
  "too-long": "Das Muster darf höchstens 60 Zeichen haben.",
  "unknown-placeholder": "Als Platzhalter sind nur {jahr} und {nummer} möglich.",
  "bad-width": "Möglich sind {jahr}, {jahr:2}, {jahr:4} und {nummer} bis {nummer:9}.",
  "no-year": "Das Muster braucht das Jahr: {jahr}.",
  "no-number": "Das Muster braucht die laufende Nummer: {nummer}.",
  twice: "Jahr und Nummer dürfen je einmal vorkommen.",
  unclear: "Zwischen Jahr, Nummer und anderen Ziffern muss ein Trennzeichen stehen.",
  "bad-character": "Erlaubt sind Buchstaben, Ziffern, Leerzeichen und . / _ ( ) -.",
};

/** Why a version could not be saved; the text itself is still in the editor each time. */
export const saveRefusalTexts: Record<string, string> = {
  session:
    "Ihre Anmeldung ist abgelaufen. Melden Sie sich in einem neuen Fenster an, und speichern Sie dann hier erneut.",
  forbidden:
    "Sie dürfen dieses Gutachten nicht mehr ändern. Ihr Text ist noch da; kopieren Sie ihn.",
  invalid: "Der Text enthält etwas, das nicht gespeichert werden kann. Er ist noch da.",
  full: "Speichern nicht möglich, Ihr Text ist noch da. Auf dem Server ist kein Platz frei.",
  unreachable:
    "Ob gespeichert wurde, ist unklar: Der Server hat nicht geantwortet. Ihr Text ist noch da; speichern Sie erneut.",
  finished:
    "Das Gutachten wurde inzwischen abgeschlossen. Ihr Text ist als Entwurf noch da; öffnen Sie es wieder, um ihn zu speichern.",
};
