import { readAbbreviation } from "./abbreviation";
import { hasLandAdjective, readLandLaw } from "./land-law";
import type { LawName, LawNames } from "./law-names";
import { readKnown } from "./named-law";
import { inOneLine, readAt } from "./read";
import { readSocialCode } from "./social-code";
import { readOrdinal } from "./spelled-law";
import { skipBlanks } from "./units";

const articleWord = /(?:des|der|dem|den|die|das)\s{1,3}/y;

const ownWord =
  /(?:dieses|dieser|diesem|des vorliegenden|der vorliegenden)\s{1,3}(?:Grund)?(Gesetzes|Gesetz|Verordnung|Satzung|Vertrages|Vertrags|Staatsvertrages|Staatsvertrags|Abkommens|Übereinkommens|Richtlinie|Ordnung|Artikels|Entwurfs)(?![a-zäöüß])/y;

const adjective = /[a-zäöü][a-zäöüß-]{2,25}en\s{1,3}(?=[A-ZÄÖÜ])/y;

/** "a. F.", "n.F.", "alter Fassung", also in brackets. */
const version =
  /,?\s{1,2}(\(?)(?:([an])\.?\s?F\.|([an])F|(alte|neue|frühere)[rn]?\s{1,2}Fassung)(?![A-Za-zäöüß])/y;

/** "in der bis zum 31. Dezember 2020 geltenden Fassung": another wording, in words of their own. */
const versionOfTime =
  /,?\s{1,2}in\s{1,2}(?:der|ihrer|seiner)\s{1,2}(?:(?:bis|vor|vom)\s[^,;:§()]{4,60}?geltenden|früher(?:en)?|alten|damaligen|ursprünglichen)\s(?:geltenden\s)?Fassung/y;

const europeanAct =
  /(?:(?:Durchführungs|Delegierten?\s{1,2}|Grund)?(?:[Vv]erordnung(?:en)?|[Rr]ichtlinien?|[Bb]eschluss(?:es)?)|VO|RL|DVO|Rahmenbeschluss(?:es)?)\s{1,2}(?:[(<]\s?(?:EU|EG|EWG|Euratom|EU, Euratom|GASP)\s?[)>]\s{1,2}(?:(?:Nr\.?|Nummer)\s{0,2})?\d{1,4}\s?\/\s?\d{2,4}(?:\s?\/\s?(?:EU|EG|EWG))?|(?:Nr\.?\s{0,2})?\d{1,4}\s?\/\s?\d{1,4}\s?\/\s?(?:EU|EG|EWG|JI|GASP|Euratom)|Nr\.?\s{0,2}\d{1,4}\/\d{2,4})/y;

const notedAct = /(?:G|V|Bek|Gesetz|VO)\s{1,2}(?:v\.|vom)\s{1,2}\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/y;

/** The name of a law that begins at the offset or after an article; undefined where none does. */
export function readLawName(
  text: string,
  from: number,
  names: LawNames,
  isDivided = false,
): LawName | undefined {
  const at = skipBlanks(text, from);
  if (at >= text.length) return undefined;
  const own = readAt(ownWord, text, at);
  if (own) {
    const end = at + own[0].length;
    return names.ownLaw ? { start: at, end, law: names.ownLaw } : { start: at, end };
  }
  const article = readAt(articleWord, text, at);
  let start = at + (article?.[0].length ?? 0);
  const ofLand = hasLandAdjective(text, start)
    ? (readKnown(text, start, names) ?? readLandLaw(text, start, names))
    : undefined;
  if (ofLand) return withVersion(text, ofLand);
  if (article) start += readAt(adjective, text, start)?.[0].length ?? 0;
  const first = text.charCodeAt(start);
  if (isCapital(first) || (first >= 48 && first <= 57)) {
    const found =
      readSocialCode(text, start) ??
      readEuropean(text, start, names) ??
      readKnown(text, start, names) ??
      readLandLaw(text, start, names) ??
      readAbbreviation(text, start, names) ??
      (isCapital(first)
        ? readOrdinal(text, start, article !== null || isDivided, names)
        : undefined);
    if (found) {
      return withVersion(text, found);
    }
  }
  return undefined;
}

function withVersion(text: string, found: LawName): LawName {
  const short = readAt(version, text, found.end);
  if (short) {
    const [all, bracket, ...words] = short;
    const end = found.end + all.length;
    const isNew = words.some((word) => word?.startsWith("n"));
    if (bracket === "" || text.charAt(end) === ")") {
      return { ...found, end: bracket ? end + 1 : end, fassung: isNew ? "n. F." : "a. F." };
    }
  }
  return readAt(versionOfTime, text, found.end) ? { ...found, fassung: "a. F." } : found;
}

const isCapital = (code: number) =>
  (code >= 65 && code <= 90) || code === 0xc4 || code === 0xd6 || code === 0xdc;

function readEuropean(text: string, at: number, names: LawNames): LawName | undefined {
  const act = readAt(europeanAct, text, at) ?? readAt(notedAct, text, at);
  if (!act) return undefined;
  const end = at + act[0].length;
  const written = inOneLine(act[0]);
  const numbered = numberedRegulation.exec(written);
  if (!numbered) return { start: at, end, law: names.aliases.get(written) ?? written };
  const [, community = "", first = "", second = ""] = numbered;
  const regulation = `(${community}) ${isYear(first) ? "" : "Nr. "}${first}/${second}`;
  const law = names.aliases.get(`VO ${regulation}`) ?? `Verordnung ${regulation}`;
  return { start: at, end, law: names.aliases.get(written) ?? law };
}

/** "VO (EG) 1370/2007" and "Verordnung (EG) Nr. 1370/2007" are one. */
const numberedRegulation =
  /^(?:VO|[Vv]erordnung)\s[(<]\s?(EU|EG|EWG|Euratom)\s?[)>]\s(?:(?:Nr\.?|Nummer)\s?)?(\d{1,4})\s?\/\s?(\d{2,4})$/;

/** Since 2015 the year stands first, without "Nr.". */
const isYear = (first: string) => /^20(?:1[5-9]|[2-9]\d)$/.test(first);
