import type { DocumentKind, ExtractionState } from "./document";
import { fileKinds, readableSize } from "./file-kind";

export const documentKindLabels: Record<DocumentKind, string> = {
  entwurf: "Entwurf",
  begruendung: "Begründung",
  drucksache: "Drucksache",
  beschlussempfehlung: "Beschlussempfehlung",
  vorlage: "Vorlage",
  stellungnahme: "Stellungnahme",
  gutachten: "Gutachten",
  plenarprotokoll: "Plenarprotokoll",
  ausschussprotokoll: "Ausschussprotokoll",
  gesetzblatt: "Gesetz- und Verordnungsblatt",
  bericht: "Bericht",
  schreiben: "Schreiben",
  sonstiges: "Sonstiges",
};

type StateText = {
  word: string;
  sign: string;
  tone: "neutral" | "info" | "success" | "danger";
};

export const extractionTexts: Record<ExtractionState, StateText> = {
  none: { word: "ohne Datei", sign: "–", tone: "neutral" },
  waiting: { word: "wartet auf das Auslesen", sign: "…", tone: "info" },
  running: { word: "wird ausgelesen", sign: "↻", tone: "info" },
  done: { word: "Text ausgelesen", sign: "✓", tone: "success" },
  failed: { word: "Text nicht ausgelesen", sign: "✕", tone: "danger" },
};

/** Why a file was refused; nothing of it is kept. */
export type RefusalCode =
  | "missing"
  | "empty"
  | "too-large"
  | "too-many-parts"
  | "broken-form"
  | "kind-not-allowed"
  | "content-differs"
  | "active-content"
  | "second-format"
  | "not-text"
  | "archive-unreadable"
  | "archive-bomb"
  | "archive-names"
  | "archive-nested"
  | "archive-encrypted"
  | "macros"
  | "remote-template"
  | "xml-doctype"
  | "xml-malformed"
  | "upload-expired"
  | "not-stored";

export type Refusal = { code: RefusalCode; values?: Record<string, string | number> };

const allowed = "PDF, DOCX, ODT, XML oder TXT";

const refusalTexts: Record<RefusalCode, (values: Record<string, string | number>) => string> = {
  missing: () => "Wählen Sie eine Datei aus.",
  empty: () => "Die Datei ist leer. Prüfen Sie, ob sie vollständig gespeichert wurde.",
  "too-large": ({ limit }) =>
    `Die Datei ist zu groß. Möglich sind höchstens ${readableSize(Number(limit))}.`,
  "too-many-parts": () => "Es kamen mehr Angaben an, als dieses Formular hat.",
  "broken-form": () =>
    "Die Übertragung ist unvollständig angekommen. Laden Sie die Datei bitte erneut hoch.",
  "kind-not-allowed": ({ extension }) =>
    `Dateien der Art „${extension || "ohne Endung"}“ nehmen wir nicht an. Möglich sind ${allowed}.`,
  "content-differs": ({ kind }) =>
    `Der Inhalt der Datei ist nicht das, was ihre Endung sagt: Es ist keine ${label(kind)}-Datei.`,
  "active-content": () =>
    "Die Datei enthält Programmcode oder eine Webseite und wird deshalb nicht angenommen.",
  "second-format": () =>
    "Die Datei lässt sich als zwei Formate zugleich lesen und wird deshalb nicht angenommen.",
  "not-text": () => "Die Datei enthält keinen lesbaren Text.",
  "archive-unreadable": ({ kind }) =>
    `Die ${label(kind)}-Datei ist beschädigt oder unvollständig. Öffnen und speichern Sie sie neu.`,
  "archive-bomb": () =>
    "Die Datei würde sich beim Öffnen ungewöhnlich stark vergrößern und wird deshalb nicht angenommen.",
  "archive-names": () => "Die Datei enthält unzulässige Pfade und wird deshalb nicht angenommen.",
  "archive-nested": () =>
    "Die Datei enthält ein weiteres Archiv. Laden Sie das Dokument ohne eingebettete Archive hoch.",
  "archive-encrypted": () =>
    "Die Datei ist mit einem Kennwort geschützt. Laden Sie sie ohne Kennwort hoch.",
  macros: () => "Die Datei enthält Makros. Speichern Sie sie ohne Makros, und laden Sie sie neu.",
  "remote-template": () =>
    "Die Datei lädt beim Öffnen eine Vorlage aus dem Netz nach und wird deshalb nicht angenommen.",
  "xml-doctype": () =>
    "XML mit einer Dokumenttypdeklaration (DOCTYPE) nehmen wir aus Sicherheitsgründen nicht an.",
  "xml-malformed": ({ line }) =>
    line
      ? `Das XML ist nicht wohlgeformt (Zeile ${line}).`
      : "Das XML der Datei ist nicht wohlgeformt.",
  "upload-expired": () => "Die Datei war nur kurz vorgemerkt. Wählen Sie sie bitte erneut aus.",
  "not-stored": ({ name }) =>
    `„${name}“ ist noch nicht gespeichert. Ist die Datei hier nicht mehr ausgewählt, wählen Sie sie bitte noch einmal.`,
};

export function refusalText({ code, values = {} }: Refusal): string {
  return refusalTexts[code](values);
}

/** Why the text of a stored file could not be read; kept with the document. */
export const extractionErrorCodes = [
  "unreadable",
  "encrypted",
  "no-text",
  "time-limit",
  "memory-limit",
  "file-missing",
  "text-cut",
] as const;
export type ExtractionError = (typeof extractionErrorCodes)[number];

export const extractionErrorTexts: Record<ExtractionError, string> = {
  unreadable: "Die Datei ist beschädigt oder anders aufgebaut als üblich.",
  encrypted: "Die Datei ist mit einem Kennwort geschützt.",
  "no-text":
    "Die Datei enthält keinen Text, vermutlich ist sie eingescannt. Eine Fassung mit Text ersetzt sie.",
  "time-limit": "Das Auslesen dauerte zu lange und wurde beendet.",
  "memory-limit": "Das Auslesen brauchte zu viel Speicher und wurde beendet.",
  "file-missing": "Die abgelegte Datei fehlt oder ist verändert. Die Administration muss helfen.",
  "text-cut": "Der Text ist sehr lang; durchsuchbar ist sein Anfang.",
};

export function extractionErrorText(code: string | null): string {
  return code !== null && code in extractionErrorTexts
    ? extractionErrorTexts[code as ExtractionError]
    : extractionErrorTexts.unreadable;
}

function label(kind: unknown): string {
  return typeof kind === "string" && kind in fileKinds ? kind.toUpperCase() : "Text";
}
