import type { ProvisionUnit } from "../provision";

/** A line that begins a provision: `§ 26 Bürgerbegehren`, `Artikel 28`, `§§ 14 bis 16 (weggefallen)`. */
export type ProvisionHeading = {
  unit: ProvisionUnit;
  /** More than one where the line names a list or a range. */
  numbers: string[];
  text: string;
};

const paragraphs = /^§{1,2}\s?(\d{1,4}[a-z]?(?:\.\d{1,3}[a-z]?|\s[a-z]{1,2}|[a-z])?)(?![\wäöüß])/;
const articles =
  /^(?:Art\.?|Artikel|ARTIKEL)\s?(\d{1,4}(?:\s?[a-z]{1,2})?|[IVXLC]{1,8}[a-z]?)(?![\wäöüß])/;
const annexes =
  /^(Anlage|Anhang|ANLAGE|ANHANG)(?:\s(?:Nr\.\s)?(\d{1,4}[a-z]?|[IVXLC]{1,8}|[A-Z])(?![\wäöüß]))?(?![\wäöüß])/;
const further = /^(?:\s?(,|und|bis|u\.|-|–)\s?(\d{1,4}(?:\s?[a-z](?![a-zäöüß]))?)(?![\d.]))/;

/** Above this, a range names no provisions that are worth a row each. */
const longestRange = 300;

/** Reads a heading that is known to be one; null where the line names no number. */
export function readHeading(line: string): ProvisionHeading | null {
  const written = line.replaceAll("\u00a0", " ").trim();
  const annex = annexes.exec(written);
  if (annex) {
    const unit = annex[1]?.toLowerCase() === "anhang" ? "Anhang" : "Anlage";
    return { unit, numbers: [annex[2] ?? ""], text: headingText(written.slice(annex[0].length)) };
  }
  const first = paragraphs.exec(written) ?? articles.exec(written);
  if (!first) return null;
  const unit = written.startsWith("§") ? "§" : "Art.";
  const { numbers, length } = readNumbers(plain(first[1] ?? ""), written.slice(first[0].length));
  return { unit, numbers, text: headingText(written.slice(first[0].length + length)) };
}

function readNumbers(first: string, rest: string): { numbers: string[]; length: number } {
  const numbers = [first];
  let length = 0;
  for (let more = further.exec(rest); more; more = further.exec(rest.slice(length))) {
    const [whole, joint = "", number = ""] = more;
    const last = Number(numbers.at(-1));
    const until = Number(plain(number));
    const isRange = /^(bis|-|–)$/.test(joint);
    if (isRange && (!(until > last) || until - last > longestRange)) break;
    if (isRange) for (let value = last + 1; value < until; value++) numbers.push(String(value));
    numbers.push(plain(number));
    length += whole.length;
  }
  return { numbers, length };
}

const plain = (number: string) => number.replaceAll(/\s/g, "");

/** Without the note marks of collections of law: `(Fn 6)`, `[1]`. */
function headingText(rest: string): string {
  return rest
    .replaceAll(/\(Fn\s?\d+[a-z]?(?:\s?,\s?\d+)*\)|\[\d{1,3}\]/g, "")
    .replace(/^[\s:.–-]+/, "")
    .trim();
}

const goesOn =
  /^(Abs\b|Absatz|Absätze|Satz|Sätze|Nr\b|Nrn\b|Nummer|Buchst|Halbsatz|Unterabsatz|Ziffer|GG\b|ff?\.|[a-zäöü,;.)])/;

/** Whether a line of running text can be a heading: `§ 5 Absatz 2 gilt entsprechend` is none. */
export function isHeadingLine(line: string): boolean {
  const heading = line.length <= 300 ? readHeading(line) : null;
  if (!heading) return false;
  return heading.text === "" || (!goesOn.test(heading.text) && !/[.;:,]$/.test(heading.text));
}

const ranks: Record<string, number> = {
  buch: 1,
  hauptteil: 2,
  teil: 2,
  kapitel: 3,
  abschnitt: 4,
  unterabschnitt: 5,
  titel: 6,
  untertitel: 7,
};
const partWords = Object.keys(ranks).join("|");
const counted = new RegExp(
  `^(?:\\d{1,3}\\.|[IVXLC]{1,7}\\.|[A-Z]\\.|(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Sieb(?:en)?t|Acht|Neunt|Zehnt|Elft|Zwölft|\\p{L}{3,12}zehnt)e[rs]?)\\s(${partWords})(?![\\p{L}\\d])`,
  "iu",
);
const numbered = new RegExp(
  `^(${partWords})\\s(?:\\d{1,3}[a-z]?|[IVXLC]{1,7}|[A-Z])(?![\\p{L}\\d])`,
  "iu",
);

/** How deep a heading of a part lies: `Zweiter Teil` 2, `Abschnitt 3` 4; null for what is none. */
export function partRank(line: string): number | null {
  if (line.length > 200 || /[.;,]$/.test(line)) return null;
  const word = (counted.exec(line) ?? numbered.exec(line))?.[1];
  return word === undefined ? null : (ranks[word.toLowerCase()] ?? null);
}
