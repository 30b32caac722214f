import { formatFuzzyDate, formatLongDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import { changeLabels, rulingLabels, type ChangeKind, type Ruling } from "./change";
import type { LawLevel, LawStatus } from "./law";
import { provisionLabel, type ProvisionUnit } from "./provision";
import { formatPath, type ProvisionPath } from "./provision-path";

export const lawLevelLabels: Record<LawLevel, string> = {
  own: "Eigenes Recht",
  land: "Landesrecht",
  bund: "Bundesrecht",
  eu: "Recht der Europäischen Union",
};

type StatusText = { word: string; sign: string; tone: "success" | "danger" | "neutral" };

export const lawStatusTexts: Record<LawStatus, StatusText> = {
  "in-force": { word: "in Kraft", sign: "✓", tone: "success" },
  repealed: { word: "außer Kraft", sign: "✕", tone: "danger" },
  unknown: { word: "Geltung ungeprüft", sign: "?", tone: "neutral" },
};

type Recorded = { changesFrom: string | null; changesUntil: string | null };

/** Between which days the register knows every change of a law. */
export const recordedText = ({ changesFrom, changesUntil }: Recorded) =>
  changesFrom && changesUntil
    ? `von ${formatFuzzyDate(changesFrom)} bis ${formatFuzzyDate(changesUntil)}`
    : "nicht vermerkt";

/** What brought a version; of one that was only found nobody knows. */
export const changeText = (change: ChangeKind | null, isOldest = true) =>
  change === null
    ? isOldest
      ? "älteste bekannte Fassung"
      : "so in der Quelle; wodurch, ist nicht bekannt"
    : changeLabels[change];

/** What a court ruled, else what an act did. */
export const versionChangeText = (
  { change, ruling }: { change: ChangeKind | null; ruling: Ruling | null },
  isOldest = true,
) => (ruling === null ? changeText(change, isOldest) : rulingLabels[ruling]);

export const originTexts = {
  unknownDecision:
    "Eine Entscheidung mit diesem Aktenzeichen steht nicht unter „Entscheidungen“. Legen Sie sie dort zuerst an.",
  manyDecisions:
    "Mehrere Entscheidungen haben dieses Aktenzeichen. Nennen Sie die ECLI der gemeinten.",
  sayOpenly:
    "Dieses Verfahren oder diese Entscheidung sehen nicht alle. Bestätigen Sie, dass die Änderung selbst für das ganze Haus im Register stehen soll.",
  hiddenTitle:
    "So heißt das vertrauliche Verfahren. Schreiben Sie einen Titel, den das ganze Haus lesen darf, oder lassen Sie das Feld leer.",
} as const;

/** `Abs. 2, Abs. 4 Satz 1`; empty where only the provision as a whole is known. */
export const placesText = (parts: readonly ProvisionPath[] | null) =>
  (parts ?? []).map(formatPath).filter(Boolean).join(", ");

type Act = { title: string; dated: string | null; promulgation: string };

/** `Gesetz vom 10.07.2025 (GV. NRW. 2025 S. 618)`, as far as it is known. */
export function actText({ title, dated, promulgation }: Act): string {
  const short = /^[^,.]{1,60}$/.test(title) ? title : (/^\p{Lu}\p{L}+/u.exec(title)?.[0] ?? title);
  const name = dated ? `${short} vom ${formatFuzzyDate(dated)}` : short;
  return typeset(promulgation ? `${name} (${promulgation})` : name);
}

type Span = {
  validFrom: string | null;
  since: string | null;
  seenOn: string | null;
  act: object | null;
  hasWording: boolean;
};

/** What a version is known by: its begin, else what is proven. Only an act is promulgated. */
export function versionSince({ validFrom, since, seenOn, act, hasWording }: Span): string {
  const day = seenOn ?? since;
  if (validFrom) return `seit ${formatLongDate(validFrom)}`;
  if (!day) return "Beginn nicht bekannt";
  if (act && !seenOn) return `verkündet am ${formatLongDate(day)}`;
  return `${hasWording ? "Wortlaut belegt" : "belegt"} am ${formatLongDate(day)}`;
}

/** Since when a version holds, in words; what nobody knows is said. */
export function sinceText(version: Span): string {
  const known = versionSince(version);
  if (version.validFrom) return `gilt ${known}`;
  return version.seenOn || version.since ? `${known}, Beginn nicht bekannt` : known;
}

/** What the register cannot say of a day, as a sentence; empty where it knows what held. */
export function standingTexts(
  state: "in-force" | "presumed" | "repealed" | "ended" | "too-early" | "unknown",
  day: string,
): string {
  const on = formatLongDate(day);
  switch (state) {
    case "repealed":
      return `Am ${on} war die Vorschrift aufgehoben.`;
    case "ended":
      return `Am ${on} galt sie nicht mehr; eine spätere Fassung ist nicht bekannt.`;
    case "too-early":
      return `Der ${on} liegt vor der ältesten bekannten Fassung.`;
    case "unknown":
      return "Zu dieser Vorschrift ist noch keine Fassung bekannt.";
    default:
      return "";
  }
}

type Contradicting = { unit: ProvisionUnit; number: string; place: string };

/** Why a pasted text was refused: `Zeile 7, § 2: …`. */
export function contradictionText(found: readonly Contradicting[], validFrom: string): string {
  const named = found
    .slice(0, 5)
    .map((one) => `${one.place}, ${provisionLabel(one.unit, one.number)}`);
  const more = found.length > named.length ? ` und ${found.length - named.length} weitere` : "";
  return `${named.join("; ")}${more}: Vom ${formatLongDate(validFrom)} an steht schon ein anderer Wortlaut im Register. Nennen Sie einen anderen Tag, oder entfernen Sie zuerst jene Fassung.`;
}

/** Why a name was refused: a name means one law only. */
export const nameTakenText = ({ name, by }: { name: string; by: string }) =>
  name === by
    ? `„${name}“ steht schon im Register.`
    : `„${name}“ ist schon ein Name von ${by}. Ein Name kann nur ein Gesetz meinen.`;

const sourceNames: Record<string, string> = { demo: "Beispieldaten", import: "Einlesen" };

/** Which importer or person a version came through. */
export const sourceText = (source: string) => sourceNames[source] ?? source;
