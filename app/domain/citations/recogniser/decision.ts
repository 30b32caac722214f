import type { DecisionCitation } from "./citation";
import { decisionTypes, typeOf } from "./courts";
import { datePattern, readDate } from "./date";
import { readLead, type Lead } from "./decision-lead";
import { finish, recordFrom } from "./decision-record";
import { readDocket } from "./docket";
import { readAt } from "./read";

const decidedAfter = new RegExp(
  `(?:\\s{1,2}[-–]\\s{1,2}|,?\\s)(?:(${decisionTypes})\\s)?(?:vom|v\\.)\\s{0,2}(${datePattern})`,
  "y",
);

const listed = /^\s?(?:,|und|sowie|u\.|;|\/|\(verb(?:\.|unden))\s?(?:mit\s)?$/;

const knownRegister =
  /^(?:[A-Z]{1,3}|Bv[A-Z]|PBvU|St[RBEL]|ARs|ARZ|AZ[RNBA]|ABR|Qs|Ws|Wx|WLw|Ta|TaBV|TaBVGa|Sa|SaGa|Ca|Ga|BV|Ss|OWi|KLs|Kls|Ks|Js|Ds|Cs|Ns|Gs|Rv|Ausl|Verg|VK|Kart|TaB|AktE|HKO|KfH|StVK|Vollz|WDS-VR|EnW|KSt|Bvb|Ars|Rs|SsOWi|SsRs|SchH|Oa|WiL|Ls|Hs|Bs|Bf|Nc|Rev|So|Ko|VAs|VollzWs|SsBs|RBs|Zs|UH|VIs)$/;

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
  const record = recordFrom(lead);
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

const ecli =
  /ECLI:\s?([A-Z]{2})\s?:\s?([A-Za-zÄÖÜ0-9]{1,12})\s?:\s?(\d{4})\s?:\s?([A-Za-z0-9ÄÖÜ][A-Za-z0-9.ÄÖÜ]{0,40}[A-Za-z0-9])/y;

/** In brackets its blanks do no harm: "[ECLI: DE: BVerwG: 2017: 021117 B4B62. 17.0]". */
const bracketedEcli =
  /ECLI:\s?([A-Z]{2})\s?:\s?([A-Za-zÄÖÜ0-9]{1,12})\s?:\s?(\d{4})\s?:\s?([A-Za-z0-9. ]{3,50})(?=\])/y;

/** Reads an ECLI at the offset. Its end, or -1. */
export function readEcli(text: string, at: number, found: DecisionCitation[]): number {
  const isBracketed = text.charCodeAt(at - 1) === 0x5b;
  const code = (isBracketed && readAt(bracketedEcli, text, at)) || readAt(ecli, text, at);
  if (!code) return -1;
  const end = at + code[0].length;
  found.push({
    start: at,
    end,
    text: code[0],
    kind: "decision",
    ecli: `ECLI:${code[1]}:${code[2]}:${code[3]}:${(code[4] ?? "").replace(/\s/g, "")}`,
  });
  return end;
}
