import type { LawNames } from "~/domain/citations/recogniser/law-names";
import { readLawName } from "~/domain/citations/recogniser/law-name";
import { readKnown } from "~/domain/citations/recogniser/named-law";
import { lawName } from "~/domain/law/law";

const aboutLaw =
  /(?:gesetz(?:es|e|buch|buches)?|ordnung|satzung|verordnung|vertrag(?:es|s)?|verfassung|richtlinien?|statuts?|erlass(?:es)?|bestimmungen|vereinbarung)(?![a-zäöüß])/i;
const noLaw =
  /^(?:Überschrift|Angabe|Wort|Wörter|Worte|Zahl|Inhalts|Tabelle|bisherige|Klammer|Punkt|Komma|Nummer|Satz(?!ung)|Absatz|Eingangs|Aufzählung|Bezeichnung|Gebührennummer|Position|Fußnote|Präambel|Vorbemerkung|Anlage)/;

/** `Die Gemeindeordnung für das Land … vom …, zuletzt geändert durch …, wird wie folgt geändert`. */
const headSentence =
  /(?:^|[\s:])(?:Das|Die|Der) ((?:[A-ZÄÖÜ]|\d{1,2}\. ).{3,900}?),? (wird|werden) (?:wie folgt |folgendermaßen )?(geändert|neu gefasst|gefasst|aufgehoben|ergänzt)/;

/** The law a sentence opens or repeals; undefined where it is about something within a law. */
export function lawOfSentence(
  text: string,
  names: LawNames,
): { law: string; isRepealed: boolean } | undefined {
  const found = headSentence.exec(text);
  const [, subject = "", , action] = found ?? [];
  if (!found || noLaw.test(subject) || !aboutLaw.test(subject.slice(0, 220))) return undefined;
  const law = lawNamed(subject, names);
  return law ? { law, isRepealed: action === "aufgehoben" } : undefined;
}

const title = /(?:^|\s)Änderung(?:en)? (?:der|des|von) ([A-ZÄÖÜ].{3,300})/;
const ofAnother = /durch|aufgrund|des Gesetzes|wird|werden|erhält/i;

/** `Änderung der Gemeindeordnung`, as an article or a whole draft is headed. */
export function lawOfHeading(text: string, names: LawNames): string | undefined {
  const found = title.exec(text.slice(0, 500));
  const [, name = ""] = found ?? [];
  if (!found || ofAnother.test(text.slice(0, found.index)) || !aboutLaw.test(name))
    return undefined;
  return lawNamed(name, names);
}

/** The register's abbreviation where a part of the name is known to it, else the name as written. */
function lawNamed(written: string, names: LawNames): string | undefined {
  const name = lawName(written.slice(0, 300)).replace(behindName, "");
  const [, outside = name, bracket = ""] = /^(.+?) ?\(([^)]{2,90})\)/.exec(name) ?? [];
  const parts = [outside, ...bracket.split(/ ?[-–] /)].map((part) => part.trim());
  for (const part of parts) {
    const known = names.aliases.get(part) ?? knownWhole(part, names);
    if (known) return known;
  }
  const short = parts.slice(1).find((part) => /^\S*[A-ZÄÖÜ]\S*[A-ZÄÖÜ]/.test(part));
  return short ?? (outside.length > 2 ? outside.slice(0, 200) : undefined);
}

const behindName =
  /(?:,? vom \d|,? beschlossen| – |,? in der (?:am|Fassung)|, (?:zuletzt|die|das|der|geändert)\s| wird\s).*$/;

function knownWhole(name: string, names: LawNames): string | undefined {
  const found = readKnown(name, 0, names);
  return found?.end === name.length ? found.law : undefined;
}

/** "§ 3 des Kreisgesetzes …": the law behind a place. */
export function lawBehind(text: string, at: number, names: LawNames): string | undefined {
  if (!/^ ?(?:der|des) /.test(text.slice(at, at + 5))) return undefined;
  return readLawName(text, at, names)?.law;
}
