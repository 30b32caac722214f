import type { Level, ProvisionCitation } from "./citation";
import { readLawName } from "./law-name";
import { isKnownLaw, type LawName, type LawNames } from "./law-names";
import { lawOfMention } from "./mention";
import { readSubdivisions, type Cited } from "./place";
import { readGroup, type Group } from "./place-list";
import { before, inOneLine, isWordCode, readAt } from "./read";
import { readUnit, replaceLevel, type Unit } from "./units";

const chain =
  /\s{0,3}(?:,\s{0,3})?(?:(?:jeweils\s{1,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|i\.\s?Verb\.\s?m(?:it|\.)|in\s{1,3}Verbindung\s{1,3}mit|in\s{1,3}Verb\.\s{1,3}mit|und|sowie|oder|bzw\.|beziehungsweise|noch|mit|gemäß|nach|und\s{1,3}nach|und\s{1,3}des|und\s{1,3}der)\s{1,3}|[,;/]\s{0,3})(?:(?:den|dem|der|des)\s{1,3})?(?=§|Art|Paragra)/y;

const inConnection =
  /\s{0,3}(?:,\s{0,3})?(?:i\.?\s{0,2}V\.?\s{0,2}m\.?|iVm\.?|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}/y;

const collectionBefore =
  /(?:SozR|Buchholz|SoR|AP|EzA|LM|HFR|BRS|ZBR|AR-Blattei|SAE|Sozialrecht|NDV)[\d\s.,/()-]{0,24}(?:Nr\.?\s?\d{1,3}\s(?:zu|zu\s))?$/;

const lawBefore =
  /((?:(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?:-[A-Za-zÄÖÜäöüß]+){0,3})(?:\s(?:NRW|NW|[IVX]{1,4}|BW|BY|HE|SH|RP|MV))?(?:\s(?:18|19|20)\d\d)?))(?!\s{0,2}\n\s{0,2}\n)\s{0,3}(:\s{0,3})?$/;

/** A chain that goes on longer is no sentence; it is read in pieces. */
const longestChain = 300;

const marginalAfter = /\s{0,2},?\s{0,2}(?:Rd?n\.?|Rz\.?|RdNr\.?|Rdnrn?\.?|Anm\.)\s?\d/y;

/**
 * Reads the provisions that begin at a section sign or an article word: lists, ranges and chains
 * ("§ 9 Abs. 1 i. V. m. § 41 GO") with the law they share. Returns the offset behind them, or -1.
 */
export function readProvisions(
  text: string,
  at: number,
  taken: number,
  names: LawNames,
  found: ProvisionCitation[],
): number {
  if (
    text.charCodeAt(at) === 0xa7 &&
    text.charCodeAt(at + 1) === 0xa7 &&
    text.charCodeAt(at + 2) === 0xa7
  ) {
    return skipSigns(text, at);
  }
  const pending: Group[] = [];
  let from = at;
  let law: LawName | undefined;
  while (pending.length < longestChain) {
    const group = readGroup(text, from, names);
    if (!group) break;
    pending.push(group);
    law = readLawName(text, group.end, names, isDivided(group));
    if (law) break;
    const link = readAt(chain, text, group.end);
    if (!link) break;
    from = group.end + link[0].length;
  }
  const last = pending.at(-1);
  if (!last) return -1;
  const first = pending[0]?.places[0];
  const lead = before(text, at, 60, taken);
  if (!law && first) {
    const mentioned = lawOfMention(text, at, taken, names);
    if (mentioned) {
      first.start = mentioned.start;
      return emit(text, pending, { ...mentioned, end: last.end }, last.end, found);
    }
    const named = lawInFront(lead, names);
    if (named && (pending.length === 1 || named.isApart)) {
      first.start = at - named.length;
      law = { start: first.start, end: last.end, ...(named.law ? { law: named.law } : {}) };
      return emit(text, pending, law, last.end, found);
    }
    if (pending.length === 1 && readAt(marginalAfter, text, last.end)) return last.end;
  }
  // "Paragraph 44." of another language is no citation, "Paragraph 44 Absatz 2" is one.
  if (!law && text.charCodeAt(at) === 0x50 && !isDivided(last)) return -1;
  if (collectionBefore.test(lead)) return Math.max(last.end, law?.end ?? 0);
  const end = law ? law.end : last.end;
  const lastPlace = last.places.at(-1);
  if (lastPlace) lastPlace.end = end;
  emit(text, pending, law, end, found);
  return law ? readSameLaw(text, end, names, found) : end;
}

/** Whether an Absatz or the like stands there: then no heading follows. */
const isDivided = ({ places }: Group) => places.some(({ path }) => path.length > 0);

/** A run of section signs is decoration: over it in one step. */
function skipSigns(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0xa7) end++;
  return end;
}

/** "§ 5 Abs. 1 EStG i. V. m. Abs. 2 Satz 1": goes on in the same provision. */
function readSameLaw(
  text: string,
  end: number,
  names: LawNames,
  found: ProvisionCitation[],
): number {
  const link = readAt(inConnection, text, end);
  const last = found.at(-1);
  if (!link || !last?.number) return end;
  const start = end + link[0].length;
  const unit = readUnit(text, start);
  if (!unit) return end;
  const place: Cited = {
    start,
    end: unit.end,
    unit: last.unit ?? "§",
    number: last.number,
    path: replaceLevel(pathOf(last), unit.value),
  };
  readSubdivisions(text, place);
  const law = readLawName(text, place.end, names);
  if (law) place.end = law.end;
  emit(
    text,
    [{ places: [place], end: place.end }],
    law ?? { start, end, law: last.law, fassung: last.fassung },
    place.end,
    found,
  );
  return place.end;
}

const pathOf = (citation: ProvisionCitation): Unit[] =>
  (["absatz", "satz", "nummer", "buchstabe"] as Level[]).flatMap((level) => {
    const value = citation[level];
    return value === undefined ? [] : [{ level, value }];
  });

function lawInFront(lead: string, names: LawNames) {
  const match = lawBefore.exec(lead);
  const written = match?.[1];
  if (!written) return undefined;
  const position = lead.length - match[0].length;
  if (position > 0 && isWordCode(lead.charCodeAt(position - 1))) return undefined;
  const name = readLawName(written, 0, names);
  if (!name || name.end !== written.length) return undefined;
  // "Hinweis: § 26" and "IHK: § 26" name no law.
  const isApart = match[2] !== undefined;
  if (isApart && !isKnownLaw(name.law ?? "", names) && !/ [A-Z]{2,3}$/.test(written)) {
    return undefined;
  }
  return { length: match[0].length, law: name.law, isApart };
}

function emit(
  text: string,
  groups: readonly Group[],
  law: LawName | undefined,
  end: number,
  found: ProvisionCitation[],
): number {
  const unit = groups.at(-1)?.places[0]?.unit;
  for (const { places } of groups) {
    for (const place of places) {
      const shares = place.unit === unit || place.unit === "Anlage";
      found.push(recordOf(text, place, shares ? law : undefined));
    }
  }
  return end;
}

export function recordOf(
  text: string,
  place: Cited,
  named: Pick<LawName, "law" | "fassung"> | undefined,
): ProvisionCitation {
  const { law, fassung } = named ?? {};
  const { start, end, unit, number, until, following: more, anlage, path } = place;
  const record: ProvisionCitation = {
    start,
    end,
    text: text.slice(start, end),
    kind: "provision",
    ...(law === undefined ? {} : { law: inOneLine(law) }),
    unit,
  };
  if (number !== undefined) record.number = number;
  if (until !== undefined) record.until = until;
  if (more !== undefined) record.following = more;
  if (anlage) record.anlage = anlage;
  if (fassung) record.fassung = fassung;
  for (const { level, value, until: last } of path) {
    record[level] = value;
    if (last !== undefined) record[`${level}Until`] = last;
  }
  return record;
}
