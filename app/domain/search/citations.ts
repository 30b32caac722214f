import { fold } from "./words";

/** A place in a text that names a number or a provision, and the tokens it is found by. */
export type Citation = { start: number; end: number; tokens: string[] };

/** Long names by which texts cite, folded, and the abbreviation they stand for. */
const longNames: Record<string, string> = {
  gemeindeordnung: "go",
  kreisordnung: "kro",
  landschaftsverbandsordnung: "lverbo",
  landesverfassung: "lv",
  grundgesetz: "gg",
  grundgesetzes: "gg",
  kommunalabgabengesetz: "kag",
  kommunalabgabengesetzes: "kag",
};

const abbreviations = new Set(
  "go gemo kro lkro lverbo lv gg kag gkg gkz gfg vwvfg vwgo bgb stgb sgb baugb bauo gemhvo komhvo kwahlg konnexag eigvo eigbetrg lbg polg bhkg schulg kibiz verfghg bekanntmvo hsog gonrw kronrw ggo ifg dsg dsgvo".split(
    " ",
  ),
);

/** Is this word, in whatever case, how a law is abbreviated? For what people type. */
export function isLawAbbreviation(word: string): boolean {
  const [first = ""] = word.split(/\s+/);
  return abbreviations.has(fold(first)) || abbreviations.has(first.toLowerCase());
}

const lands = "NRW|NW|BW|BY|Bln|Bbg|HB|HH|HE|MV|Nds|RP|SL|SN|LSA|SH|TH";
const detail = String.raw`(?:\s*(?:Abs(?:\.|atz)|S(?:\.|atz)|Nr\.|Nummer|Buchst(?:\.|abe)|lit\.|Hs\.|Halbsatz|Unterabs\.|UAbs\.|Alt\.|Var\.)\s*[0-9a-z]+|\s+[IVX]{1,4}(?:\s+\d{1,2})?(?=\s)|\s*(?:ff?\.|und|bis|,|–|-)\s*(?:\d{1,4}[a-z]?)?)`;
const law = String.raw`(?:\s+(?:(?:der|des|dem)\s+)?((?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{1,40})(?:\s+(?:${lands})\b)?))?`;
const provisionPattern = new RegExp(
  String.raw`(§{1,2}|\bArt(?:\.|ikel|ikels)|\bParagra(?:ph|f))\s*(\d{1,4}(?:\s?[a-z](?![A-Za-zäöüß]))?)(${detail}{0,8})${law}`,
  "g",
);
const numberPattern = /\b\d{1,4}(?:\/\d{1,5}){1,2}(?:\([A-Z]{3}\))?/g;
const fileNumberPattern = /\b[A-ZÄÖÜ]{1,6}-\d{4}-\d{1,6}\b/g;

/** Abbreviations carry at least two capitals (GO, KrO, VwVfG); of other words only known names count. */
function lawTokens(name: string | undefined): string[] {
  if (!name) return [];
  const [first = "", land] = name.split(/\s+/);
  const short = /[A-ZÄÖÜ].*[A-ZÄÖÜ]/.test(first) ? fold(first) : longNames[fold(first)];
  if (!short) return [];
  return land ? [short, short + fold(land)] : [short];
}

/** Tokens of one provision: `q41`, and with its law `q41go` and `q41gonrw`. */
export function provisionTokens(number: string, lawName?: string): string[] {
  const own = `q${fold(number.replace(/\s/g, ""))}`;
  return [own, ...lawTokens(lawName).map((short) => own + short)];
}

/** One spelling for all: `18/4567` → `n18x4567`, `IK-2026-0042` → `nikx2026x0042`. */
export function identifierToken(identifier: string): string {
  const parts = identifier.toLowerCase().match(/[a-z0-9äöüß]+/g) ?? [];
  return parts.length === 0 ? "" : `n${parts.map(fold).join("x")}`;
}

/** Everything a text cites that can be found by its number. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(provisionPattern)) {
    found.push(...provisionCitations(match));
  }
  for (const pattern of [numberPattern, fileNumberPattern]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, tokens: [identifierToken(match[0])] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function provisionCitations(match: RegExpExecArray | RegExpMatchArray): Citation[] {
  const [whole, , number = "", details = "", lawName] = match;
  const known = lawTokens(lawName).length > 0;
  const start = match.index ?? 0;
  const withoutLaw = lawName && !known ? whole.length - lawName.length : whole.length;
  const place = { start, end: start + whole.slice(0, withoutLaw).trimEnd().length };
  // Further numbers of "§§ 48, 49 VwVfG" stand after a comma, "und" or "bis".
  const further = [...details.matchAll(/(?:,|und|bis|–|-)\s*(\d{1,4}[a-z]?)(?!\w)/g)].map(
    (each) => each[1] ?? "",
  );
  return [number, ...further].map((each) => {
    const tokens = provisionTokens(each, known ? lawName : undefined);
    return { start: place.start, end: place.end, tokens };
  });
}
