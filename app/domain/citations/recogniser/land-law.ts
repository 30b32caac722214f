import { landAdjectives, landCodes, landNames, landOf, landOfAbbreviation, lands } from "./lands";
import { oneWord, resolve, stemOf, type LawName, type LawNames } from "./law-names";
import { inOneLine, readAt } from "./read";

export const ofLand =
  /\s{1,3}(?:(?:für|in|von)\s{1,3}(?:(?:das|den|die|dem|der)\s{1,3})?(?:(?:Land|Lande|Bundesland|Freistaat|Freie Hansestadt|Freie und Hansestadt)\s{1,3})?|des\s{1,3}(?:Landes|Bundeslandes|Freistaate?s)\s{1,3}|der\s{1,3}(?:Freien\s{1,3}(?:und\s{1,3})?Hansestadt\s{1,3}|Europäischen\s{1,3}(?=Union)|Bundesrepublik\s{1,3}(?=Deutschland))|des\s{1,3}(?=Saarland)|(?=[A-ZÄÖÜ]))(Nordrhein[- –]Westfalen|Baden[- –]Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg[- –]Vorpommern|Niedersachsen|Rheinland[- –]Pfalz|Saarlandes|Saarland|Sachsen[- –]Anhalt|Sachsen|Schleswig[- –]Holstein|Thüringen|NRW|NW|Union|Deutschland)s?(?![a-zäöü-])/y;

const codeBehind = new RegExp(
  `(?:,?\\s{1,3}(?:[Ff]ür\\s{1,3})?|-)(${landCodes})(?![A-Za-zÄÖÜäöüß0-9-])\\.?`,
  "y",
);

/** "Gemeindeordnung (Baden-Württemberg)", "GO (BW)". */
const landInBrackets = new RegExp(
  `\\s{0,3}[([]\\s?(?:für\\s)?(${landNames}|${landCodes})\\.?\\s?[)\\]]`,
  "y",
);

const adjectiveInFront = new RegExp(`(${landAdjectives})[nrsm]?\\s{1,3}(?=[A-ZÄÖÜ])`, "iy");

const word = /[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{1,60}(?:-[A-Za-zÄÖÜäöüß]{1,60}){0,2}(?![A-Za-zÄÖÜäöüß0-9])/y;

const shortInBrackets =
  /\s{0,3}(?:[([]\s?(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß ]{4,60}\s?[-–,]\s?)?([A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{0,30}(?:[ \u00a0][A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,22})?)(?:\s?[-–])?\s?[)\]]|[-–]\s([A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{0,30}(?:[ \u00a0][A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,22})?)\s[-–])/y;

const spelledOut =
  /^[A-ZÄÖÜ][a-zäöüß-]{3,}(?:gesetz(?:es|e)?|ordnung|verfassung|satzung|gesetzbuch(?:e?s)?)$|^Verfassung$/;

/** What the short forms stand for in every Land that has the law. */
const shortForms: Readonly<Record<string, string>> = {
  GO: "Gemeindeordnung",
  GemO: "Gemeindeordnung",
  KrO: "Kreisordnung",
  LKrO: "Landkreisordnung",
  KAG: "Kommunalabgabengesetz",
  LV: "Verfassung",
};

/** "Gemeindeordnung für Baden-Württemberg", "Sächsischen Gemeindeordnung", "KAG des Landes Hessen". */
export function readLandLaw(text: string, at: number, names: LawNames): LawName | undefined {
  const adjective = readAt(adjectiveInFront, text, at);
  const start = at + (adjective?.[0].length ?? 0);
  const name = readAt(word, text, start)?.[0];
  if (name === undefined) return undefined;
  const isSpelled = spelledOut.test(name);
  const isShort =
    !isSpelled &&
    /[A-ZÄÖÜ]$/.test(name) &&
    (name in shortForms || landOfShort(name, names) !== undefined);
  if (!isSpelled && !isShort) return undefined;
  const behind = start + name.length;
  const suffix = adjective ? null : readSuffix(text, behind, isSpelled);
  const end = behind + (suffix?.length ?? 0);
  const short = isSpelled ? shortBehind(text, end) : undefined;
  const ofShort =
    short === undefined ? undefined : landOfAbbreviation(names.aliases.get(short) ?? short);
  const isNamedByShort = short !== undefined && landOfAbbreviation(short) !== undefined;
  const land =
    landOf(adjective?.[1] ?? "") ?? suffix?.land ?? (isNamedByShort ? ofShort : undefined);
  if (land === undefined) return undefined;
  const written = inOneLine(text.slice(at, end));
  const isOfShort = isNamedByShort && ofShort === land;
  const law = isOfShort
    ? (names.aliases.get(short) ?? short)
    : lawOf(name, land, written, names, short);
  remember(name, law, short, names);
  return { start: at, end, law };
}

function landOfShort(short: string, names: LawNames): string | undefined {
  const law = resolve(short, names);
  return law === short ? undefined : landOfAbbreviation(law);
}

function readSuffix(text: string, at: number, isSpelled: boolean) {
  const behind = readLand(text, at, isSpelled);
  if (behind || !isSpelled) return behind;
  // "Gemeindeordnung (GemO) Rheinland-Pfalz"
  const short = readAt(shortInBrackets, text, at)?.[0].length ?? 0;
  const later = short > 0 ? readLand(text, at + short, true) : null;
  return later && { land: later.land, length: short + later.length };
}

function readLand(text: string, at: number, isSpelled: boolean) {
  const found =
    readAt(ofLand, text, at) ??
    readAt(landInBrackets, text, at) ??
    (isSpelled ? readAt(codeBehind, text, at) : null);
  const land = found && landOf(found[1] ?? "");
  return land ? { land, length: found[0].replace(/\.$/, "").length } : null;
}

const shortBehind = (text: string, at: number) => {
  const found = readAt(shortInBrackets, text, at);
  const short = found && (found[1] ?? found[2]);
  return short && /[A-ZÄÖÜ]\S*[A-ZÄÖÜ]/.test(short) ? inOneLine(short) : undefined;
};

/** Another Land's law is never the register's own, however alike they are named. */
function lawOf(
  name: string,
  land: string,
  written: string,
  names: LawNames,
  short: string | undefined,
): string {
  const noun = shortForms[name] ?? name;
  const known = Object.entries(lands[land]?.laws ?? {}).find(
    ([spelled]) => stemOf(spelled) === stemOf(noun),
  )?.[1];
  if (known !== undefined) return names.aliases.get(known) ?? known;
  const own = noun === name ? oneWord(name, names) : resolve(name, names);
  if (own !== undefined && landOfAbbreviation(own) === land) return own;
  if (short === undefined || names.aliases.has(short)) return written;
  return short;
}

/** What the bare name and the short form mean from here on: an introduction in brackets decides. */
function remember(name: string, law: string, short: string | undefined, names: LawNames): void {
  const own = oneWord(name, names);
  const isFederal = own !== undefined && landOfAbbreviation(own) === undefined;
  const noun = stemOf(name);
  if (!isFederal && noun !== "verfassung" && (short !== undefined || !names.seen.has(noun))) {
    names.seen.set(noun, law);
  }
  const bare = (short ?? law).replace(/[ -](?=\S+$)\S+$/, (ending) =>
    landOf(ending.slice(1)) ? "" : ending,
  );
  if (bare !== law && (short !== undefined || !names.seen.has(bare))) names.seen.set(bare, law);
}

/** Whether a name that is one word goes on with a Land, or a bracket behind it names one. */
export const hasLand = (text: string, end: number) =>
  readAt(ofLand, text, end) !== null ||
  readSuffix(text, end, true) !== null ||
  landOfAbbreviation(shortBehind(text, end) ?? "") !== undefined;

/** Whether the name of a Land as an adjective begins here, in capitals or not. */
export const hasLandAdjective = (text: string, at: number) =>
  readAt(adjectiveInFront, text, at) !== null;
