import type { DecisionCitation } from "./citation";
import { readLead, type Lead } from "./decision-lead";
import { close, finish, recordFrom } from "./decision-record";
import { before, isWordCode, readAt } from "./read";

const volumePage =
  /\.?\s{1,3}(?:Int\.?\s|II\s|III\s)?(\d{1,4})\s?,\s{0,2}(?:S\.\s|Nr\.\s)?([A-Z]?\d{1,6}(?:\s\(LS\)|L)?)(?!\d)/y;

const socialLaw =
  /\s(\d(?:\s?-\s?\d{4})?|\d{4})\s{1,2}(?:§|Art)\s?(\d{1,4}[a-z]?\s{1,2}Nr\.?\s\d{1,3})(?:,\s\d{1,3}|\sund\s\d{1,3}){0,4}(?:\sS\.?\s\d{1,4}(?:\/\d{1,4})?(?:\sff?)?)?/y;

const socialLawNumber = /\sNr\.?\s(\d{1,3})\szu\s(§\s?\d{1,4}[a-z]?\s[A-Z][A-Za-z]{1,8})/y;

const criminalLaw =
  /\s([A-Z][A-Za-z]{1,9})\s(§\s?\d{1,4}[a-z]?(?:\s(?:Abs|Satz|Nr)\.?\s\d{1,2}[a-z]?){0,3}\s[A-ZÄÖÜ][^\d,;()]{2,40}\s\d{1,3})(?!\d|\.\d)/y;

const buchholz =
  /\s(\d{1,3}(?:\.\d{1,3}){0,2})\s{1,2}((?:§{1,2}|Art\.?)\s?\d{1,4}[a-z]?\s[^,;()]{2,24}?\sNr\.?\s\d{1,4})(?:\sS\.\s\d{1,4}(?:\sff?\.)?)?/y;

const labourLaw =
  /\s(?:Nr\.?\s(\d{1,3})\szu\s(§§?\s?\d{1,4}[a-z]?\s[A-Z][A-Za-zÄÖÜäöüß]{1,12})|([A-Z][A-Za-z]{1,10}\s§\s?\d{1,4}[a-z]?)(?:\s[A-ZÄÖÜ][A-Za-zäöüß:-]{2,30}){0,3}\sNr\.?\s(\d{1,3})|Nr\.?\s(\d{1,3})\szu\s([A-Z][A-Za-z]{1,10}\s§\s?\d{1,4}[a-z]?(?:\s[A-ZÄÖÜ][A-Za-zäöüß]{4,25}(?::\s[A-Z][a-z]{2,20})?)?))/y;

const pages =
  /(?:\s?(?:<|\(|\/)\s?\d{1,4}(?:\s?(?:ff?\.?|[-–]\s?\d{1,4}))?(?:[,;]?\s?R[dn]?[nz]r?\.?\s?\d{1,4}(?:\s?ff?\.?)?)?(?:,\s\d{1,4}(?:\s?ff?\.?)?){0,3}\s?[>)]?|,\s?\d{1,5}(?!\d|\s?,\s?\d{4}|\.\s?\d|\/\d{2}(?!\d)|\s(?!R[dn]?[nz]|RdNr|Tz|Nr)[A-Z])(?:\/\d{1,4})?(?:\s?ff?\.?)?|\s?[-–]\s?\d{1,5}(?!\d|\/)|\sff?\.?(?![a-z]))/y;

const insideMarginal = /R[dn]?[nz]r?\.?\s?(\d{1,4})/;

const bracketMarginal = /\s?<\s?R[dn]?[nz]r?\.?\s?(\d{1,4})(?:\s?ff?\.?)?\s?>/y;

const ellipsis =
  /(?:\sm\.\s?w\.\s?N\.?)?\s?;\s?(?:stRspr;\s)?(?=\d{1,3}\s?,\s?\d{1,4}(?!\/|\d|\.\d))/y;

const onlyVolume = /(\d{1,3})\s?,\s?(\d{1,4})(?!\d)/y;

/** Journals counted in volumes, not in years. */
const bound = new Set(["BRS", "VRS", "FEVS"]);

type Volume = { volume: string; page: string; end: number };

const forms: Record<string, RegExp> = {
  SozR: socialLaw,
  Buchholz: buchholz,
  AP: labourLaw,
  EzA: labourLaw,
  BGHR: criminalLaw,
};

/** Reads "BVerfGE 147, 185 <Rn. 70>; 46, 160" behind its word. The end, or -1. */
export function readCollection(
  text: string,
  at: number,
  behind: number,
  word: string,
  isOfficial: boolean,
  taken: number,
  found: DecisionCitation[],
): number {
  const named = readVolume(text, behind, word);
  if (!named) return -1;
  if (!isOfficial && !/^(?:19|20)\d\d$/.test(named.volume) && !bound.has(word)) return -1;
  const previous = found.at(-1);
  const follows = previous?.kind === "decision" && isBridge(text.slice(previous.end, at));
  const lead = follows ? { start: at } : readLead(text, at, taken, found);
  if (!isOfficial && !follows && lead.court === undefined) {
    if (bound.has(word) || isEssay(text, at, taken)) return -1;
  }
  let end = push(text, lead, word, named, found);
  for (;;) {
    const more = isOfficial && readAt(ellipsis, text, end);
    if (!more) return end;
    const start = end + more[0].length;
    const next = readAt(onlyVolume, text, start);
    if (!next) return end;
    const volume = { volume: next[1] ?? "", page: next[2] ?? "", end: start + next[0].length };
    end = push(text, { start }, word, volume, found);
  }
}

function readVolume(text: string, at: number, word: string): Volume | undefined {
  const form = forms[word] ?? volumePage;
  const match = readAt(form, text, at);
  if (!match) return word === "SozR" ? readNumbered(text, at) : undefined;
  const end = at + match[0].length;
  if (form === labourLaw) {
    return {
      volume: match[2] ?? match[3] ?? match[6] ?? "",
      page: `Nr. ${match[1] ?? match[4] ?? match[5]}`,
      end,
    };
  }
  const page = form === socialLaw ? `§ ${match[2]}` : (match[2] ?? "");
  return { volume: (match[1] ?? "").replace(/\s/g, ""), page, end };
}

/** The old counting: "SozR Nr 35 zu § 543 RVO". */
function readNumbered(text: string, at: number): Volume | undefined {
  const match = readAt(socialLawNumber, text, at);
  return match
    ? { volume: match[2] ?? "", page: `Nr. ${match[1]}`, end: at + match[0].length }
    : undefined;
}

function push(
  text: string,
  lead: Lead,
  collection: string,
  { volume, page, end: from }: Volume,
  found: DecisionCitation[],
): number {
  const record = recordFrom(lead);
  Object.assign(record, { collection, volume, page });
  let end = from;
  for (let step = 0; step < 4; step++) {
    const inside = readAt(bracketMarginal, text, end);
    const more = inside ?? readAt(pages, text, end);
    if (!more) break;
    const marginal = inside?.[1] ?? insideMarginal.exec(more[0])?.[1];
    if (marginal !== undefined) record.marginal = marginal;
    end += more[0].length;
  }
  return record.marginal === undefined
    ? finish(text, record, end, found)
    : close(text, record, end, found);
}

const bridge =
  /^[\s,=();:–—-]{0,6}(?:(?:juris|Rn\.|m\.\s?w\.\s?N\.|mwN|u\.\s?a\.|ua|aaO|abgedruckt in|veröffentlicht in)[\s,=(;:–-]{0,4}){0,2}$/;

const isBridge = (between: string) =>
  between.length < 30 && bridge.test(between) && !between.includes(";");

const authorBefore =
  /(?:[A-ZÄÖÜ][a-zäöüß]+(?:\s\/\s[A-ZÄÖÜ][a-zäöüß]+)*|[A-Z]\.)(?:,|\sin:?)?\s{0,2}(?:in:?\s)?$/;

const isEssay = (text: string, at: number, taken: number) => {
  const lead = before(text, at, 40, taken);
  if (lead.trim() === "" && taken > 0) return false;
  return (
    authorBefore.test(lead) ||
    isWordCode(lead.charCodeAt(lead.length - 1)) ||
    /[a-zäöü]{2}\s$/.test(lead)
  );
};
