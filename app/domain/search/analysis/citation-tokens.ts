import type {
  Citation,
  GazetteCitation,
  ProvisionCitation,
} from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { targetOf } from "~/domain/citations/target";
import { numbersIn } from "./identifiers";
import { fold } from "./words";

/**
 * A place in a text that names a number or a provision, and the tokens it is found by. `within` are
 * those of provisions that only lie in a range ("§§ 53 bis 59").
 */
export type CitedPlace = {
  start: number;
  end: number;
  tokens: string[];
  within: string[];
  citation?: Citation;
};

/** Names by which the municipal laws are cited in full. */
const longNames: Record<string, string> = {
  gemeindeordnung: "go",
  kreisordnung: "kro",
  landschaftsverbandsordnung: "lverbo",
  landesverfassung: "lv",
  grundgesetz: "gg",
  kommunalabgabengesetz: "kag",
};

const lands = new Set("nrw nw bw by bln bbg hb hh he mv nds rp sl sn lsa sh th".split(" "));
/** Ranges longer than this are found by their ends. */
const longestRange = 60;

/**
 * Tokens of one provision, from the general to the particular: `q41`, `q41go`, `q41gonrw`. A law
 * without its Land carries `q41go0` besides: "GO NRW" is looked for there, too.
 */
export function provisionTokens(number: string, law?: string, unit = "§"): string[] {
  const prefix = unit === "Anlage" || unit === "Anhang" ? "z" : "q";
  const own = prefix + fold(number).replace(/[^a-z0-9]/g, "");
  if (!law) return [own];
  const words = law.split(/[^\p{L}\d]+/u).flatMap((word) => fold(word) || []);
  const [first = ""] = words;
  const name = longNames[first.replace(/(?:e?s)$/, "")] ?? longNames[first] ?? first;
  const rest = words.slice(1);
  const land = rest.filter((word) => lands.has(word)).join("");
  const base = own + name + rest.filter((word) => !lands.has(word)).join("");
  return land ? [own, base, base + land] : [own, base, `${base}0`];
}

/**
 * Which tokens a search for this place accepts: all that may mean it. A docket number is known by
 * the whole of it, a paper by its number, whoever printed it.
 */
export function acceptedTokens(tokens: readonly string[]): string[] {
  const provision = tokens.filter((token) => /^[qz]\d/.test(token));
  const [own, base, particular] = provision;
  if (own !== undefined) {
    if (!base) return [own];
    return !particular || particular.endsWith("0") ? [base] : [particular, `${base}0`];
  }
  const exact = tokens.filter((token) => /^t(docket|ecli|printed)/.test(token));
  const numbers = tokens.filter((token) => token.startsWith("n"));
  return [exact, numbers, [...tokens]].find((some) => some.length > 0) ?? [];
}

/** „ff.“ says no end; so many provisions on a reader would still look (as in `citing`). */
const followingReach = { "f.": 1, "ff.": 5 } as const;

/** What was typed as a number or provision, and what finds it: of a range each provision in it. */
export function askedPlaces(typed: string): Pick<CitedPlace, "start" | "end" | "tokens">[] {
  return citedPlaces(typed).map(({ start, end, tokens, citation }) => ({
    start,
    end,
    tokens: citation ? askedTokens(citation, tokens) : acceptedTokens(tokens),
  }));
}

function askedTokens(citation: Citation, tokens: readonly string[]): string[] {
  if (citation.kind === "provision") return provisionsAsked(citation);
  if (citation.kind === "gazette") return gazettesAsked(citation);
  return acceptedTokens(tokens);
}

/** Years in which a page without one may have been printed. */
const printed = { from: 1946, to: 2035 };

/** Who leaves out the year may mean each; a text that leaves it out may mean the year that is asked for. */
function gazettesAsked(citation: GazetteCitation): string[] {
  const { from, to } = printed;
  const years = citation.year
    ? [citation.year]
    : Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  return [undefined, ...years].map((year) => targetToken({ ...citation, year }));
}

function provisionsAsked(citation: ProvisionCitation): string[] {
  const first = Number(citation.number);
  const reach = citation.following ? followingReach[citation.following] : 0;
  const numbers = numbersOf(
    reach > 0 && first > 0 ? { ...citation, until: String(first + reach) } : citation,
  );
  const tokens = numbers.flatMap((number) =>
    lawsOf(citation).flatMap((law) => acceptedTokens(provisionTokens(number, law, citation.unit))),
  );
  return [...new Set(tokens)];
}

/** "§ 70 BHO/LHO" means two laws. */
const lawsOf = ({ law }: ProvisionCitation): (string | undefined)[] =>
  law?.split("/") ?? [undefined];

/** Everything a text cites that can be found by its number, in its order. */
export function citedPlaces(text: string): CitedPlace[] {
  const places = recogniseCitations(text).map(placeOf);
  for (const { start, end, token } of numbersIn(text)) {
    const around = places.find((place) => place.start <= start && end <= place.end);
    if (around) around.tokens.push(token);
    else places.push({ start, end, tokens: [token], within: [] });
  }
  return places.sort((a, b) => a.start - b.start);
}

function placeOf(citation: Citation): CitedPlace {
  const { start, end } = citation;
  if (citation.kind !== "provision") {
    return { start, end, tokens: [targetToken(citation)], within: [], citation };
  }
  const laws = lawsOf(citation);
  const tokens = numbersOf(citation).map((number) =>
    laws.flatMap((law) => provisionTokens(number, law, citation.unit)),
  );
  const [first = [], ...others] = tokens;
  const last = citation.until ? (others.pop() ?? []) : [];
  const ends = [...new Set([...first, ...last])];
  return { start, end, tokens: ends, within: others.flat(), citation };
}

const targetToken = (citation: Citation) =>
  `t${fold(targetOf(citation) ?? "").replace(/[^a-z0-9]/g, "")}`;

/** The number and, where there is one, the last of a range; between them those that lie in it. */
function numbersOf({ number, until, anlage }: ProvisionCitation): string[] {
  const named = number ?? anlage;
  if (!named) return [];
  const [from, to] = [Number(named), Number(until)];
  if (!until) return [named];
  if (!(to > from) || to - from > longestRange) return [named, until];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

/** Where the whole name of a record is a provision, all behind the number is the law. */
export function ownProvisionTokens(identifier: string): string[] {
  const [, unit = "", number = "", law] =
    /^\s*(§|Art\.?|Artikel|Anlage|Anhang)\s*(\d{1,4}\s?[a-z]?)(?:\s+(\S.*))?$/iu.exec(identifier) ??
    [];
  return number ? provisionTokens(number, law, unit.startsWith("An") ? "Anlage" : "§") : [];
}
