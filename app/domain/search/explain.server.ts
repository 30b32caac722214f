import { analysedWord } from "./analysis/known-word.server";
import { ownTokens } from "./indexing/analyze.server";
import type { Mark } from "./marking/mark";
import type { ParsedQuery } from "./query/term";
import type { Reason } from "./search";

type Found = {
  title: string;
  titleMarks: readonly Mark[];
  text: string;
  marks: readonly Mark[];
  /** What can be found and stands neither in title nor text. */
  aside: { code: "publisher" | "short-title"; text: string; marks: readonly Mark[] };
  identifiers: readonly string[];
  query: ParsedQuery;
  /** Words of the query that the record answers by its kind or year. */
  named: string[];
};

/** Why a record is a hit, in the words of the record itself. */
export function explain(found: Found): Reason[] {
  const { title, titleMarks, text, marks, aside, identifiers, query, named } = found;
  const reasons: Reason[] = [];
  if (query.terms.length === 0) return [{ code: "fields", fields: query.fields }];
  const own = identifiers.find((identifier) => isMeant(identifier, query));
  if (own) reasons.push({ code: "identifier", identifier: own });
  const inTitle = wordings(title, titleMarks, "word");
  if (inTitle.length > 0) reasons.push({ code: "title", words: inTitle });
  const inText = wordings(text, marks, "word").filter((word) => !inTitle.includes(word));
  if (inText.length > 0) reasons.push({ code: "text", words: inText });
  const inAside = wordings(aside.text, aside.marks, "word").filter(
    (word) => !inTitle.includes(word) && !inText.includes(word),
  );
  if (inAside.length > 0) reasons.push({ code: aside.code, words: inAside });
  const cited = [
    ...new Set([...wordings(title, titleMarks, "cited"), ...wordings(text, marks, "cited")]),
  ];
  if (cited.length > 0) reasons.push({ code: "cites", citations: cited.slice(0, 2) });
  if (named.length > 0) reasons.push({ code: "named", words: named });
  return reasons;
}

function isMeant(identifier: string, { terms, whole }: ParsedQuery): boolean {
  if (whole === "" && !terms.some((term) => term.kind === "citation")) return false;
  const tokens = new Set(ownTokens([identifier]).split(" "));
  return (
    (whole !== "" && tokens.has(whole)) ||
    terms.some((term) => term.kind === "citation" && term.tokens.some((token) => tokens.has(token)))
  );
}

/** So many wordings of one term: "Kreis" and "Umlagesatz" are why "Kreisumlage" is a hit. */
const wordingsPerTerm = 2;

/** The first wordings per term, each word in one form. */
function wordings(text: string, marks: readonly Mark[], what: "word" | "cited"): string[] {
  const found = new Map<object, Map<string, string>>();
  for (const { start, end, term } of marks) {
    if ((term.kind === "citation") !== (what === "cited")) continue;
    const ofTerm = found.get(term) ?? new Map<string, string>();
    found.set(term, ofTerm);
    const wording = text.slice(start, end);
    const form = term.kind === "word" ? analysedWord(wording).stem : wording;
    if (ofTerm.size < wordingsPerTerm && !ofTerm.has(form)) ofTerm.set(form, wording);
  }
  return [...new Set([...found.values()].flatMap((ofTerm) => [...ofTerm.values()]))];
}
