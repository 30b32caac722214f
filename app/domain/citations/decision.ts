import type { DecisionCitation } from "./citation";
import { courtOf, courtPattern, decisionTypes, typeOf } from "./courts";
import { datePattern, readDate } from "./date";
import { readDocket } from "./docket";
import { before, isWordCode, readAt } from "./read";

const gap = "[\\s,:;–—(-]{0,5}";
const dateEnd = new RegExp(
  `((?:(?:vom|v\\.)\\s{0,3})?(${datePattern}))\\s?(?:,?\\s?(?:\\(?(?:Az|AZ|Aktenzeichen|Aktenz|Rs|GeschZ)\\.?:?|Rechtssachen?|in der Rechtssache))?${gap}(?:(?:Az|AZ|Aktenzeichen)\\.?:?\\s{0,2}|Rs\\.\\s?|Nr\\.\\s?)?$`,
);
const fileEnd =
  /(?:^|[\s(,–-])((?:(?:Az|AZ|Aktenzeichen|Aktenz)\.?:?|Rs\.|Rechtssache|Verfahren|[Uu]nter|zu)\s{1,2})$/;
/** "BFH-Urteile in BFHE …". */
const printedIn = /\s(in\s{1,2})$/;
const typeEnd = new RegExp(
  `(?:^|[\\s(,„"/–-])((${decisionTypes})(?:\\s(?:der\\s\\d\\.\\sKammer\\sdes\\s(?:Ersten|Zweiten)\\sSenats|der\\sBeschwerdekammer|des\\sGroßen\\sSenats|des\\sPlenums|des\\s(?:(?:Ersten|Zweiten|\\d{1,2}\\.|[IVX]{1,4}\\.|erkennenden|beschließenden)\\s)?(?:Senats|Zivilsenats|Strafsenats)|\\(\\w{1,20}\\)))?[\\s,:]{0,3})$`,
);
const courtEnd = new RegExp(
  `(?:^|[^A-Za-zÄÖÜäöüß])((${courtPattern})(?:\\s?[-–]\\s?[A-Z][A-Za-z]{2,7}\\s?[-–])?(?:\\s?(?:<\\s?(?:[A-Z]{2}|Kammer|K|GK)\\s?>|\\((?:[A-Z][a-z]{2,8}|[A-Z][A-Za-z]{1,6})\\)))?(?:\\s(?:[IVX]{1,4}|\\d{1,2})\\.\\s(?:Zivils|Strafs|S)enat)?[\\s,:–-]{0,3})$`,
);
const typeOfCourt = new RegExp(`(?:^|[\\s(,])((${decisionTypes})\\s(?:des|der|vom)\\s{1,3})$`);
const courtNear = new RegExp(`(?<![A-Za-zÄÖÜäöüß])(${courtPattern})(?![a-zäöüß])`, "g");
const sentenceEnd = /[a-zäöüß)\]]{3}[.;?!]\s+[A-ZÄÖÜ]/g;
const decidedAfter = new RegExp(
  `(?:\\s{1,2}[-–]\\s{1,2}|,?\\s)(?:(${decisionTypes})\\s)?(?:vom|v\\.)\\s{0,2}(${datePattern})`,
  "y",
);
const marginalAfter =
  /(?:\s?[-–]\s?|,\s?|\s)?(?:(?:=\s)?juris,?\s{1,2}(?:[-–]\s)?)?(?:R[dn]?(?:n|z|Nr|nr|nrn)\.?|Rnd\.|Rd\.\s?Nr\.?|Rdn\.|Tz\.?|Nr\.|\[)\s{0,2}(\d{1,4})(?:\s?(?:ff?\.?|[-–]\s?\d{1,4}|und\s\d{1,4}|bis\s\d{1,4}|,\s\d{1,4}(?!\/|\d))){0,4}\]?/y;
const listed = /^\s?(?:,|und|sowie|u\.|;|\/|\(verb(?:\.|unden))\s?(?:mit\s)?$/;
const knownRegister =
  /^(?:[A-Z]{1,3}|Bv[A-Z]|PBvU|St[RBEL]|ARs|ARZ|AZ[RNBA]|ABR|Qs|Ws|Wx|WLw|Ta|TaBV|TaBVGa|Sa|SaGa|Ca|Ga|BV|Ss|OWi|KLs|Kls|Ks|Js|Ds|Cs|Ns|Gs|Rv|Ausl|Verg|VK|Kart|TaB|AktE|HKO|KfH|StVK|Vollz|WDS-VR|EnW|KSt|Bvb|Ars|Rs|SsOWi|SsRs|SchH|Oa|WiL|Ls|Hs|Bs|Bf|Nc|Rev|So|Ko|VAs|VollzWs|SsBs|RBs|Zs|UH|VIs)$/;

type Lead = { start: number; court?: string; type?: string; date?: string };

/** Reads a decision around the oblique stroke or point of its docket number. Its end, or -1. */
export function readDecisionAtDocket(
  text: string,
  stroke: number,
  taken: number,
  found: DecisionCitation[],
): number {
  const number = readDocket(text, stroke, taken);
  if (!number) return -1;
  const { docket } = number;
  const previous = found.at(-1);
  const between = previous ? text.slice(previous.end, number.start) : "";
  const isNext =
    previous?.kind === "decision" && previous.docket !== undefined && listed.test(between);
  const lead = isNext
    ? inherited(previous, number.start)
    : readLead(text, number.start, taken, found);
  const isSure = lead.court !== undefined || lead.date !== undefined;
  const isBare = /^\d+\/\d+$/.test(docket);
  if (isBare ? !/^(?:EGMR|EuGH|EuG)/.test(lead.court ?? "") : !isSure && !isPlausible(docket))
    return -1;
  let end = number.end;
  const record: DecisionCitation = { start: lead.start, end, text: "", kind: "decision" };
  if (lead.court !== undefined) record.court = lead.court;
  if (lead.type !== undefined) record.type = lead.type;
  if (lead.date !== undefined) record.date = lead.date;
  record.docket = docket;
  const decided = record.date === undefined && readAt(decidedAfter, text, end);
  const day = decided && decided[2] && readDate(decided[2].replace(/\s+/g, " "));
  if (decided && day) {
    const type = typeOf(decided[1] ?? "");
    if (type !== undefined) record.type = type;
    record.date = day;
    end += decided[0].length;
  }
  return finish(text, record, end, found);
}

const inherited = ({ court, type, date }: DecisionCitation, start: number): Lead => ({
  start,
  ...(court === undefined ? {} : { court }),
  ...(type === undefined ? {} : { type }),
  ...(date === undefined ? {} : { date }),
});

function isPlausible(docket: string): boolean {
  if (/^(?:[CTF]-\d|VerfGH|VfGH|StGH|LVerfG|VfG)/.test(docket)) return true;
  const register = /(?:^|\s)(?:\d{1,3}[a-z]?|[IVX]{1,5}[a-z]?)\s?([A-Z][A-Za-z-]*)/.exec(
    docket,
  )?.[1];
  return register !== undefined && knownRegister.test(register);
}

function finish(
  text: string,
  record: DecisionCitation,
  from: number,
  found: DecisionCitation[],
): number {
  let end = from;
  const marginal = readAt(marginalAfter, text, end);
  if (marginal?.[1] && !/^\s?Nr/.test(marginal[0])) {
    record.marginal = marginal[1];
    end += marginal[0].length;
  }
  return close(text, record, end, found);
}

/** Puts the record down; a bracket that was opened inside it is closed inside it. */
function close(
  text: string,
  record: DecisionCitation,
  from: number,
  found: DecisionCitation[],
): number {
  const words = text.slice(record.start, from);
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
  const end = isOpen && text.charCodeAt(from) === 0x29 ? from + 1 : from;
  record.end = end;
  record.text = text.slice(record.start, end);
  found.push(record);
  return end;
}

/** Court, kind and day that stand before a docket number or a collection. */
export function readLead(
  text: string,
  at: number,
  taken: number,
  found: readonly DecisionCitation[],
): Lead {
  const lead: Lead = { start: at };
  const printed = printedIn.exec(before(text, at, 24, taken));
  if (printed) {
    lead.start = at - (printed[1]?.length ?? 0);
    readType(text, lead, taken);
    if (lead.type === undefined) lead.start = at;
  }
  const dated = printed ? null : dateEnd.exec(before(text, at, 60, taken));
  const date = dated?.[2] && readDate(dated[2].replace(/\s+/g, " "));
  if (dated && date) {
    lead.date = date;
    lead.start = at - dated[0].length;
    readType(text, lead, taken);
  } else {
    const file = printed ? null : fileEnd.exec(before(text, at, 24, taken));
    const from = file && /^(?:Az|AZ|Akt|Rs)/.test(file[1] ?? "") ? at - (file[1]?.length ?? 0) : at;
    if (lead.type === undefined) {
      lead.start = from;
      readType(text, lead, taken);
    }
  }
  const court = courtEnd.exec(before(text, lead.start, 80, taken));
  if (court?.[1] && court[2]) {
    lead.start -= court[1].length;
    lead.court = courtOf(court[2]);
    const type = lead.type === undefined && typeOfCourt.exec(before(text, lead.start, 40, taken));
    if (type && type[1]) {
      lead.start -= type[1].length;
      setType(lead, type[2]);
    }
    return lead;
  }
  const near = nearCourt(text, lead.start, taken, found);
  if (near !== undefined && lead.date !== undefined) lead.court = near;
  if (lead.date === undefined && lead.type === undefined) lead.start = at;
  return lead;
}

function readType(text: string, lead: Lead, taken: number): void {
  const type = typeEnd.exec(before(text, lead.start, 70, taken));
  if (!type?.[1]) return;
  lead.start -= type[1].length;
  setType(lead, type[2]);
}

function setType(lead: Lead, written: string | undefined): void {
  const type = typeOf(written ?? "");
  if (type !== undefined) lead.type = type;
}

/** "Das OVG Schleswig habe in seinem Urteil vom …": the court named last in the same sentence. */
function nearCourt(
  text: string,
  at: number,
  taken: number,
  found: readonly DecisionCitation[],
): string | undefined {
  const lead = before(text, at, 130, taken);
  const sentence = lead.slice(lastMatch(sentenceEnd, lead)?.end ?? 0);
  const court = lastMatch(courtNear, sentence);
  if (court) return courtOf(court.text);
  const named = found.slice(-5).findLast((decision) => decision.court !== undefined);
  const between = named && at - named.end < 250 ? text.slice(named.end, at) : "";
  return /;|und|sowie/.test(between) && !lastMatch(sentenceEnd, between) ? named?.court : undefined;
}

function lastMatch(expression: RegExp, text: string): { text: string; end: number } | undefined {
  let last: { text: string; end: number } | undefined;
  for (const match of text.matchAll(expression)) {
    last = { text: match[1] ?? match[0], end: match.index + match[0].length - 1 };
  }
  return last;
}

const ecli =
  /ECLI:\s?([A-Z]{2})\s?:\s?([A-Za-zÄÖÜ0-9]{1,12})\s?:\s?(\d{4})\s?:\s?([A-Za-z0-9ÄÖÜ][A-Za-z0-9.ÄÖÜ]{0,40}[A-Za-z0-9])/y;

/** Reads an ECLI at the offset. Its end, or -1. */
export function readEcli(text: string, at: number, found: DecisionCitation[]): number {
  const code = readAt(ecli, text, at);
  if (!code) return -1;
  const end = at + code[0].length;
  found.push({
    start: at,
    end,
    text: code[0],
    kind: "decision",
    ecli: `ECLI:${code[1]}:${code[2]}:${code[3]}:${code[4]}`,
  });
  return end;
}

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
  const record: DecisionCitation = { start: lead.start, end: from, text: "", kind: "decision" };
  if (lead.court !== undefined) record.court = lead.court;
  if (lead.type !== undefined) record.type = lead.type;
  if (lead.date !== undefined) record.date = lead.date;
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
