import type { DecisionCitation } from "./citation";
import { courtOf, courtPattern, decisionTypes, typeOf } from "./courts";
import { datePattern, readDate } from "./date";
import { before } from "./read";

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

export type Lead = { start: number; court?: string; type?: string; date?: string };

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
