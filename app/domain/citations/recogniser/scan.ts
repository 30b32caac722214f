import type {
  Citation,
  DecisionCitation,
  DocumentCitation,
  GazetteCitation,
  ProvisionCitation,
  RecogniserOptions,
} from "./citation";
import { readCollection } from "./collection";
import { journals, officialCollections } from "./collection-names";
import { readDecisionAtDocket, readEcli } from "./decision";
import { documentWords, readDocuments } from "./document";
import { gazetteWords, readGazette } from "./gazette";
import { fold, type Folded } from "./fold";
import { lawNamesOf, type LawNames } from "./law-names";
import { mentionWords, noteMention } from "./mention";
import { provisionWords } from "./place-list";
import { readProvisions } from "./provision";
import { annexWords, readAnnex, readElliptic, unitWords } from "./reference";
import { isDigitCode, isWordCode, readAt } from "./read";
import { withinAct } from "./within-act";

type Reader =
  | "provision"
  | "mention"
  | "annex"
  | "elliptic"
  | "document"
  | "gazette"
  | "official"
  | "journal"
  | "ecli";

/** The words a citation can begin with or be known by, and who reads on from there. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...journals.map((word): [string, Reader] => [word, "journal"]),
  ...officialCollections.map((word): [string, Reader] => [word, "official"]),
  ...["SozR", "Buchholz", "AP", "EzA"].map((word): [string, Reader] => [word, "official"]),
  ...Object.keys(gazetteWords).map((word): [string, Reader] => [word, "gazette"]),
  ...Object.keys(documentWords).map((word): [string, Reader] => [word, "document"]),
  ...provisionWords.map((word): [string, Reader] => [word, "provision"]),
  ...annexWords.map((word): [string, Reader] => [word, "annex"]),
  ...unitWords.map((word): [string, Reader] => [word, "elliptic"]),
  ...mentionWords.map((word): [string, Reader] => [word, "mention"]),
  ["ECLI", "ecli"],
]);

/** Whether any of these words begins with these two characters: most words are passed by this. */
const firstTwo = new Uint8Array(1 << 16);
for (const word of readers.keys()) {
  firstTwo[((word.charCodeAt(0) & 0xff) << 8) | (word.charCodeAt(1) & 0xff)] = 1;
}
const word =
  /[A-Za-zÄÖÜäöü&]+(?:[-/](?=RR|RD|NV|Prax|NL|K|PR|Mitt)[A-Z][A-Za-z]+|\s\/\s(?=NV)NV)?/y;

/** Part II of the tax gazette prints decisions. */
const taxDecisions = /BStBl\.?\s(II|III)\s/y;

const section = 0xa7;
const stroke = 0x2f;
const point = 0x2e;

/** So many records are handed on at once; so many stay, because what follows looks back at them. */
const mostWaiting = 4096;
const mostLookedAt = 64;

type Text = { text: string; names: LawNames; parliament: string; found: Citation[] };

/** All citations of a text in their order, none over another. Pure; linear in the length of the text. */
export function recogniseCitations(text: string, options?: RecogniserOptions): Citation[] {
  const found: Citation[] = [];
  eachCitation(text, options, (citation) => found.push(citation));
  return found;
}

/** The first citations of a text, and how many more it holds: its memory does not grow with them. */
export function firstCitations(
  text: string,
  options: RecogniserOptions | undefined,
  most: number,
): { found: Citation[]; rest: number } {
  const found: Citation[] = [];
  let rest = 0;
  eachCitation(text, options, (citation) => {
    if (found.length < most) found.push(citation);
    else rest++;
  });
  return { found, rest };
}

/**
 * Hands on each citation as it is read. Every reader looks a bounded way back, and what it has read
 * is never read again.
 */
export function eachCitation(
  written: string,
  options: RecogniserOptions = {},
  take: (citation: Citation) => void,
): void {
  const folded = fold(written);
  const text = folded?.text ?? written;
  const isAct = options.lawAt !== undefined || options.ownPlaces !== undefined;
  const reading: Text = {
    text,
    names: lawNamesOf(options),
    parliament: options.parliament ?? "LT NRW",
    found: [],
  };
  const { found } = reading;
  const handOn = (keep: number) => {
    for (const read of found.splice(0, found.length - keep)) {
      const citation = folded ? atOrigin(read, folded, written) : read;
      const meant = isAct ? withinAct(citation, options) : citation;
      if (meant) take(meant);
    }
  };
  let taken = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code === section) {
      end = readProvisions(text, at, taken, reading.names, found as ProvisionCitation[]);
      inWord = false;
    } else if (code === stroke || code === point) {
      inWord = false;
      const isDocket = code === stroke ? isStroke(text, at) : isPointedDocket(text, at);
      if (isDocket) end = readDecisionAtDocket(text, at, taken, found as DecisionCitation[]);
    } else if (!isWordCode(code)) inWord = false;
    else if (!inWord) {
      inWord = true;
      if (firstTwo[((code & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff)] === 1) {
        end = readWord(reading, at, taken);
      }
    }
    if (end > at) {
      at = end - 1;
      taken = end;
      inWord = false;
      if (found.length > mostWaiting) handOn(mostLookedAt);
    }
  }
  handOn(0);
}

/** Puts a citation of the folded text at its place in the written one. */
function atOrigin(citation: Citation, { originOf }: Folded, written: string): Citation {
  citation.start = originOf(citation.start);
  citation.end = originOf(citation.end - 1) + 1;
  citation.text = written.slice(citation.start, citation.end);
  return citation;
}

/** "2177/16", and "2177 / 16" of texts that were taken apart. */
function isStroke(text: string, at: number): boolean {
  const gap = text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20 ? 2 : 1;
  return isDigitCode(text.charCodeAt(at - gap)) && isDigitCode(text.charCodeAt(at + gap));
}

/** "6 P 6.04": a digit, two digits, no more; before the number a blank and a capital. */
function isPointedDocket(text: string, at: number): boolean {
  if (!isDigitCode(text.charCodeAt(at - 1)) || !isDigitCode(text.charCodeAt(at + 1))) return false;
  if (!isDigitCode(text.charCodeAt(at + 2)) || isDigitCode(text.charCodeAt(at + 3))) return false;
  let start = at - 1;
  while (at - start < 5 && isDigitCode(text.charCodeAt(start))) start--;
  const letter = text.charCodeAt(start - 1);
  return text.charCodeAt(start) <= 0x20 || text.charCodeAt(start) === 0xa0
    ? letter >= 65 && letter <= 90
    : false;
}

function readWord({ text, names, parliament, found }: Text, at: number, taken: number): number {
  const written = readAt(word, text, at)?.[0] ?? "";
  const name = written.replace(/\s/g, "");
  const behind = at + written.length;
  switch (readers.get(name)) {
    case "provision":
      return readProvisions(text, at, taken, names, found as ProvisionCitation[]);
    case "mention":
      noteMention(text, at, taken, names);
      return -1;
    case "annex":
      return readAnnex(text, at, taken, names, found as ProvisionCitation[]);
    case "elliptic":
      return readElliptic(text, at, found as ProvisionCitation[]);
    case "document":
      return readDocuments(text, at, name, taken, parliament, found as DocumentCitation[]);
    case "gazette": {
      const part = readAt(taxDecisions, text, at)?.[1];
      if (part === undefined) return readGazette(text, at, name, taken, found as GazetteCitation[]);
      const collection = `BStBl ${part}`;
      return readCollection(text, at, behind, collection, true, taken, found as DecisionCitation[]);
    }
    case "official":
      return readCollection(text, at, behind, name, true, taken, found as DecisionCitation[]);
    case "journal":
      return readCollection(text, at, behind, name, false, taken, found as DecisionCitation[]);
    case "ecli":
      return readEcli(text, at, found as DecisionCitation[]);
    default:
      return -1;
  }
}
