import { readAt } from "./read";

const chamber = "(?:\\d{1,3}[a-z]?(?:\\s?/\\s?\\d{1,2})?(?:[a-z]|\\s[ab])?|[IVX]{1,5}(?:[a-z])?)";
const register = "[A-Z][A-Za-z]{0,6}(?:-[A-Z]{1,3})?";
const addition = "(?:\\s?\\((?:[A-Za-z]{1,7}|[A-Z][a-z]+ ?[A-Z]*)\\))?";
/** What stands before the oblique stroke of a docket number: "2 BvR 2177", "L 4 KR 295", "C-188". */
const head = new RegExp(
  `(?:^|[\\s(\\[,;:–—„"/.-])(` +
    [
      `(?:(?:[A-Z]{1,2}|RO|Au|AN|W|M|BReg|BVerwG|BayObLG)\\s)?${chamber}\\s?${register}(?:-[A-Z]{1,3})?${addition}(?:\\s(?:\\(?[A-Z][A-Za-z-]{0,6}\\)?|[A-Z]\\s[A-Z]))?\\s(?:[A-Z]\\s)?\\d{1,6}(?:-\\s?\\d{1,6})?`,
      `(?:VerfGH|VfGH|VGH|StGH|LVerfG|VfGBbg|VfG|HVerfG|Lv|LVG|GR|GrS|GSSt|GSZ|GmS-OGB|Vf|P\\.\\s?St|St|AnwZ|NotZ|RiZ|KZR|KVR|KVZ|KRB|EnVR|EnVZ|EnZR|EnRB|BLw|StB|AK|PatAnwZ|PatAnwSt|NotSt|AnwSt|WpSt|StbSt|ARZ|RiSt)(?:\\s?\\([A-Z][A-Za-z]*\\))?\\s\\d{1,5}`,
      `[CTF]\\s?[-–‑]\\s?\\d{1,4}`,
      `Rs\\.\\s?\\d{1,3}`,
      `\\d{4,5}`,
    ].join("|") +
    `)\\s?$`,
);
const pointedHead =
  /(?:^|[\s([,;:–—-])((?:BVerwG\s)?(?:\d{1,2}|[IVX]{1,4})\s(?:[A-DFP]|ER|WD|WB|WDB|WRB|WNB|WDS-VR|WDS-AV|WDS-KSt|WDS|KSt|PKH|VR|AV|BN|CN|PB|P|AB|DB|D|NB|GrSen|Gr\.\s?Sen|WDW)(?:\s(?:VR|PKH|AV|KSt|ER|D|NB))?\s\d{1,4})$/;
const tail =
  /\s?(\d{2,4})(?![\d])(?:\.[A-Z]{1,2}(?![A-Za-zäöü])|\s?\((?:PKH|[A-Z]|Kart|Brfg)\)|\s(?:B\sER|B\sRG|BH|RG|R|B|ER|PKH|HGW|As\sHGW|SN|MD|SH|KL|WLK|NZB|U|D|E|Kart|S)(?![\wäöüß.])(?:\s(?:ER|PKH))?)?/y;
const others = /\s?(?:u\.\s?a\.|ua\.?|\(u\.\s?a\.\))(?![a-z])/y;

export type Docket = { start: number; end: number; docket: string };

/** The docket number around an oblique stroke, or undefined. */
export function readDocket(text: string, stroke: number, taken: number): Docket | undefined {
  const isPointed = text.charCodeAt(stroke) === 0x2e;
  const from = Math.max(taken, stroke - 36);
  const lead = (isPointed ? pointedHead : head).exec(text.slice(from, stroke));
  const ending = lead?.[1] && readAt(tail, text, stroke + 1);
  if (!lead?.[1] || !ending) return undefined;
  const year = ending[1] ?? "";
  if (year.length === 3 || (isPointed && year.length !== 2)) return undefined;
  const start =
    from + lead.index + lead[0].indexOf(lead[1]) + (/^Rs\.\s?/.exec(lead[1])?.[0].length ?? 0);
  let end = stroke + 1 + ending[0].length;
  if (/^BVerwG\s/.test(lead[1])) {
    const court = "BVerwG ".length;
    return { start: start + court, end, docket: written(text, start + court, end) };
  }
  const docket = written(text, start, end);
  end += readAt(others, text, end)?.[0].length ?? 0;
  return { start, end, docket };
}

const written = (text: string, start: number, end: number) =>
  text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^([CTF])\s?[-–‑]\s?/, "$1-");
