import type { ChangeKind } from "~/domain/law/change";
import { parentOf, readPlaces, wholeLaw, type DraftPlace } from "./draft-places";

/** What one sentence does to which places; a heading opens the commands below it. */
export type Command = { kind: ChangeKind; places: DraftPlace[] };
export type ReadCommand = { commands: Command[]; isHeading: boolean; places: DraftPlace[] };

const verb =
  /(?:^|\s|(?<=\d))(?:wird|werden|erhält|erhalten|entfällt|entfallen|lautet|lauten|tritt|treten|fällt|fallen)(?=\s|$)/;
const recast =
  /wie folgt (?:neu )?(?:gefasst|gefaßt)|neu (?:gefasst|gefaßt)|folgende[rn]? ?(?:neue[rn]? )?(?:Fassung|Wortlaut|Formulierung)|(?:lautet|lauten) (?:nun |künftig |wie folgt)/;
const inserted = /eingefügt|angefügt|hinzugefügt|vorangestellt|angehängt|eingeschoben|ergänzt/;
const repealed =
  /aufgehoben|gestrichen|(?:^|\s)(?:entfällt|entfallen)|(?:fällt|fallen) weg|weggefallen|außer Kraft|gelöscht/;
const changed = /geändert|ersetzt|umbenannt|gesetzt|umgestellt|korrigiert|neu nummeriert/;
const renamed = /(?:erhält|erhalten) die (?:Bezeichnung|Nummerierung|Nummer|Bezifferung|Zählung)/;
const heading =
  /(?:wie folgt|folgendermaßen|folgende Änderungen|durch folgende)(?: neu)? ?(?:geändert|ergänzt|gefasst)? ?:?$/;
const words =
  /(?:Wort|Wörter|Worte|Wortes|Angaben?|Zahl|Zahlen|Ziffern?|Betrag|Komma|Punkt|Semikolon|Strichpunkt|Bezeichnung|Klammerzusatz|Satzteil|Satzzeichen|Halbsatz)(?=\s)/;

const leading =
  /^(?:(In|Im|An|Am|Bei|Zu|Dem|Den)|(Nach|Hinter|Vor)) (?:(?:dem|der|den|neuen|bisherigen) ){0,2}/;
const subject = /^(?:(?:Der|Die|Das|der|die|das) )?(?:(?:bisherige[rn]?|neue[rn]?|jetzige[rn]?) )?/;
const newPlace =
  /(?:^|\s)(?:(?:[Ff]olgende[rsnm]?|eine?[rsnm]?|neue[rsnm]?|der|die|das|den|neu) ){1,4}(?=§|Art|Anlage|Absatz|Absätze|Abs\.|Satz|Sätze|Halbs|Nummer|Nr|Ziffer|Buchst|Doppelbuchst|Unterabs)/g;

export function readCommand(text: string, within: DraftPlace): ReadCommand | null {
  const first = verb.exec(text);
  if (!first) return null;
  const commands: Command[] = [];
  let isHeading = false;
  let places: DraftPlace[] = [];
  let container = within;
  for (const part of sentencesOf(text, container)) {
    const read = readPart(part, container);
    if (!read) continue;
    if (places.length === 0) ({ places } = read);
    isHeading ||= read.isHeading;
    if (read.kind) commands.push({ kind: read.kind, places: read.places });
    container = container.unit === undefined ? parentOf(read.places[0] ?? container) : container;
  }
  return commands.length > 0 ? { commands, isHeading, places } : null;
}

const nextPart =
  /(?:;|,| und| sowie) (?=(?:(?:der|die|das) )?(?:bisherige[rn]? )?(?:§|Absatz|Absätze|Satz|Sätze|Nummer|Buchstabe))/g;

/** "Absatz 3 wird aufgehoben und der bisherige Absatz 4 wird Absatz 3": each with a verb of its own. */
function sentencesOf(text: string, within: DraftPlace): string[] {
  const parts: string[] = [];
  let from = 0;
  nextPart.lastIndex = 0;
  for (let found = nextPart.exec(text); found; found = nextPart.exec(text)) {
    const at = found.index + found[0].length;
    const behind = readSubject(text, at, within);
    if (behind === null || !/^ (?:wird|werden|erhält|erhalten)(?=\s)/.test(text.slice(behind.end)))
      continue;
    if (!verb.test(text.slice(from, found.index))) continue;
    parts.push(text.slice(from, found.index));
    from = at;
  }
  parts.push(text.slice(from));
  return parts;
}

function readSubject(text: string, at: number, within: DraftPlace) {
  const rest = text.slice(at, at + 40);
  const start = at + (subject.exec(rest)?.[0].length ?? 0);
  const read = readPlaces(text, start, within);
  return read.value.length > 0 ? read : null;
}

type Part = { kind: ChangeKind | null; places: DraftPlace[]; isHeading: boolean };

function readPart(text: string, within: DraftPlace): Part | null {
  const at = verb.exec(text);
  if (!at) return null;
  const action = text.slice(at.index).trimStart();
  const isHeading = heading.test(text);
  const led = leading.exec(text);
  const ledPlaces = led && readPlaces(text, led[0].length, within);
  if (led && ledPlaces && ledPlaces.value.length > 0) {
    const behind = text.slice(ledPlaces.end);
    const [container] = led[2] ? ledPlaces.value.map(parentOf) : ledPlaces.value;
    const added = addedPlaces(behind, action, container ?? within);
    if (added) return { kind: "inserted", places: added, isHeading: false };
    const where = led[2] && !words.test(action) ? [container ?? within] : ledPlaces.value;
    return changes(action) ? { kind: "changed", places: where, isHeading } : null;
  }
  const named = readSubject(text, 0, within);
  if (named) return { ...subjectPart(text.slice(named.end), action, named.value), isHeading };
  return otherPart(text, action, within, isHeading);
}

function subjectPart(
  behind: string,
  action: string,
  places: DraftPlace[],
): Omit<Part, "isHeading"> {
  const kind = subjectKind(behind, action);
  return { kind, places };
}

function subjectKind(behind: string, action: string): ChangeKind | null {
  const target =
    /^ ?(?:wird|werden) (?:(?:zu|zum|zur|der|die|den|dem|das|neue[rn]?|nun) ){0,3}/.exec(behind);
  if (target && readPlaces(behind, target[0].length, wholeLaw).value.length > 0) {
    return "renumbered";
  }
  if (renamed.test(action)) return "renumbered";
  if (/(?:neu )?(?:eingefügt|angefügt|hinzugefügt)/.test(action) && !words.test(action))
    return "inserted";
  if (/^wird ersetzt|durch (?:die |den |das )?folgende/.test(action)) return "recast";
  if (recast.test(action)) return "recast";
  if (repealed.test(action) && !words.test(action.slice(0, 60))) return "repealed";
  return changes(action) ? "changed" : null;
}

/** Neither a place in front nor as the subject: "Das Wort …", "Folgender Absatz 5 wird angefügt". */
function otherPart(
  text: string,
  action: string,
  within: DraftPlace,
  isHeading: boolean,
): Part | null {
  if (
    !/^(?:Der|Die|Das|Den|Es|Folgende|Am|Im|In|Nach|Hinter|Vor|Zwischen|Als|Dabei|Aus)/.test(text)
  )
    return null;
  if (!changes(action)) return null;
  const added = addedPlaces(` ${text}`, action, within);
  if (added) return { kind: "inserted", places: added, isHeading: false };
  if (/^(?:Der|Das) (?:bisherige )?(?:Wortlaut|Text) wird (?:zu )?Abs/.test(text)) {
    return { kind: "renumbered", places: [within], isHeading: false };
  }
  return { kind: "changed", places: namedIn(text, within), isHeading };
}

const changes = (action: string) =>
  recast.test(action) ||
  inserted.test(action) ||
  repealed.test(action) ||
  changed.test(action) ||
  renamed.test(action);

const anyPlace = /(?:§|Absatz|Absätze|Abs\.|Satz|Sätze|Nummer|Nr\.|Ziffer|Anlage) ?\d/;

/** The first place a sentence names; where it names none, the place it stands under. */
function namedIn(text: string, within: DraftPlace): DraftPlace[] {
  const at = anyPlace.exec(text)?.index;
  const read = at === undefined ? null : readPlaces(text, at, within);
  return read && read.value.length > 0 ? read.value : [within];
}

/** The numbers of what is put in: "wird nach Absatz 2 folgender Absatz 3 eingefügt". */
function addedPlaces(behind: string, action: string, container: DraftPlace): DraftPlace[] | null {
  if (!inserted.test(action)) return null;
  const after = / (?:nach|hinter|vor) (?=§|Absatz|Satz|Nummer|Buchstabe|Abs\.|Nr\.)/.exec(behind);
  const anchor = after && readPlaces(behind, after.index + after[0].length, container);
  const inside = anchor?.value[0] ? parentOf(anchor.value[0]) : container;
  newPlace.lastIndex = anchor?.end ?? 0;
  for (let found = newPlace.exec(behind); found; found = newPlace.exec(behind)) {
    const read = readPlaces(behind, found.index + found[0].length, inside);
    if (read.value.length > 0) return read.value;
  }
  return null;
}
