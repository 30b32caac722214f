import type { Unquoted } from "./quoted-wording";

/** Depth of `Artikel 1`, `1.`, `a)`, `aa)`, `aaa)`; running text has none. */
export type MarkerRank = 0 | 10 | 20 | 30 | 40;

/** One sentence of the draft with the marker in front of it. */
export type Clause = {
  rank: MarkerRank | null;
  /** `1`, `a`, `aa`; the number of the article. */
  label: string;
  /** In one line, wording left out. */
  text: string;
  /** Offsets into the draft: of its marker, of its words, behind them. */
  from: number;
  start: number;
  end: number;
};

const blank = "[ \\t\\u00a0]";
const article = new RegExp(
  `${blank}{0,200}(?:Artikel|Art\\.)${blank}{1,4}(\\d{1,3}[a-z]?|[IVX]{1,6})${blank}{0,4}(?=$|\\n|[-–:(]|${blank}(?:[A-ZÄÖÜ]))`,
  "y",
);
const loneParagraph = new RegExp(
  `${blank}{0,200}§${blank}{0,4}(\\d{1,3})${blank}{0,40}(?=\\n|$)`,
  "y",
);
const numbered =
  /[ \t\u00a0]{0,200}(\d{1,3}[a-z]?)\.(?=\s)(?!\s{1,4}(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/y;
const lettered = /[ \t\u00a0]{0,200}(?:([a-z]{3})\)|([a-z]{2})[).]|([a-z])[).])(?=\s)/y;

type Marker = { rank: MarkerRank; label: string; end: number };

function markerAt(text: string, at: number): Marker | null {
  for (const shape of [article, loneParagraph]) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found && isHeading(text, at)) {
      return { rank: 0, label: found[1] ?? "", end: at + found[0].length };
    }
  }
  return innerMarkerAt(text, at);
}

function innerMarkerAt(text: string, at: number): Marker | null {
  numbered.lastIndex = at;
  const number = numbered.exec(text);
  if (number) return { rank: 10, label: number[1] ?? "", end: at + number[0].length };
  lettered.lastIndex = at;
  const letter = lettered.exec(text);
  if (!letter) return null;
  const [all, three, two, one] = letter;
  const end = at + all.length;
  if (three) return isRepeated(three) ? { rank: 40, label: three, end } : null;
  if (two) return isRepeated(two) ? { rank: 30, label: two, end } : null;
  return { rank: 20, label: one ?? "", end };
}

const isRepeated = (letters: string) => [...letters].every((letter) => letter === letters[0]);

/** "Artikel 2 tritt am …" speaks of an article, "Artikel 2 Inkrafttreten" begins it. */
function isHeading(text: string, at: number): boolean {
  const line = text.slice(at, at + 200).split("\n", 1)[0] ?? "";
  return !/(?:^|\s)(?:tritt|treten|wird|werden|erhält|Absatz|Abs\.|Nummer|Nr\.|des|der Richtlinie|und)(?:\s|$)/.test(
    line.replace(/Änderung (?:des|der).*$/, ""),
  );
}

const abbreviated = /(?:Buchst|Doppelbuchst|Ziff|Halbs|Unterabs|Bekanntm|berichtigt S|vergl)$/;
const longest = 1500;

/** The sentences of a draft in their order. Work and memory grow with its length. */
export function clausesOf({ text, offsetOf }: Unquoted): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (until: number) => {
    addClauses(clauses, text, from, until, offsetOf);
    from = until;
  };
  const boundary = /\n|[.:;](?=\s)/g;
  for (let found = boundary.exec(text); found; found = boundary.exec(text)) {
    const at = found.index;
    if (found[0] === "\n" ? breaksAt(text, at) : endsAt(text, at, found[0])) close(at + 1);
  }
  close(text.length);
  return clauses;
}

const emptyLine = /[ \t\u00a0]{0,200}\n/y;

const headingLine =
  /^\s{0,200}(?:\S{1,20} )?(?:Änderung|Aufhebung|Inkrafttreten|Folgeänderung)[^.:;]{0,150}$/;
const opensSentence = /[ \t\u00a0]{0,200}(?:Die|Das|Der|In|Dem|Nach|§|\()(?=\s)/y;
const reasonsLine = /[ \t\u00a0]{0,200}(?:[A-Z]\. ?)?Begründung:?[ \t\u00a0]{0,50}(?=\n|$)/y;

function breaksAt(text: string, at: number): boolean {
  for (const shape of [emptyLine, reasonsLine]) {
    shape.lastIndex = at + 1;
    if (shape.test(text)) return true;
  }
  if (markerAt(text, at + 1) !== null) return true;
  const before = text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 220), at);
  reasonsLine.lastIndex = 0;
  if (reasonsLine.test(before)) return true;
  opensSentence.lastIndex = at + 1;
  return headingLine.test(before) && opensSentence.test(text);
}

const nextSentence = /\s{1,200}(?:[A-ZÄÖÜ§„(]|\d{1,3}[a-z]?\.\s|[a-z]{1,3}[).]\s)/y;

function endsAt(text: string, at: number, sign: string): boolean {
  nextSentence.lastIndex = at + 1;
  if (!nextSentence.test(text)) return false;
  if (sign !== ".") return true;
  const before = text.slice(Math.max(0, at - 16), at);
  return /(?:[a-zäöüß]{4}|[“”"\])])$/.test(before) && !abbreviated.test(before);
}

/** A piece may begin with several markers at once: `1. a) Absatz 2 wird …`. */
function addClauses(
  clauses: Clause[],
  text: string,
  from: number,
  until: number,
  offsetOf: Unquoted["offsetOf"],
): void {
  let at = from;
  for (let count = 0; count < 4; count++) {
    at = pastSigns(text, at, until);
    const marker =
      count === 0 && at === lineStart(text, at) ? markerAt(text, at) : innerMarkerAt(text, at);
    if (!marker || marker.end > until) break;
    const begins = at;
    at = marker.end;
    const behind = pastSigns(text, at, until);
    const isLast = !innerMarkerAt(text, behind);
    clauses.push(clauseOf(text, begins, at, isLast ? until : at, offsetOf, marker));
    if (isLast) return;
  }
  if (at < until) clauses.push(clauseOf(text, at, at, until, offsetOf, null));
}

function clauseOf(
  text: string,
  begins: number,
  from: number,
  until: number,
  offsetOf: Unquoted["offsetOf"],
  marker: Marker | null,
): Clause {
  const start = pastSigns(text, from, until);
  const line = text
    .slice(start, Math.min(until, start + longest))
    .replaceAll(/\s+/g, " ")
    .trim();
  return {
    rank: marker?.rank ?? null,
    label: marker?.label ?? "",
    text: line,
    from: offsetOf(begins),
    start: offsetOf(start),
    end: offsetOf(Math.max(start, until - 1)) + 1,
  };
}

/** What is left of wording and its punctuation says nothing. */
function pastSigns(text: string, from: number, until: number): number {
  let at = from;
  while (at < until && /[\s„“”»«".,;–-]/.test(text.charAt(at))) at++;
  return at;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 200 && /[ \t\u00a0]/.test(text.charAt(start - 1))) start--;
  return start === 0 || text.charAt(start - 1) === "\n" ? at : -1;
}
