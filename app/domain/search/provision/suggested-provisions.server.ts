import { sql } from "drizzle-orm";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { placeOf } from "~/domain/law/read-provision";
import type { Queryable } from "~db/client.server";
import { laws } from "~db/schema";
import { fold } from "../analysis/words";
import { abbreviations } from "../query/usual-spelling";
import type { Suggestion } from "../search";
import { answerProvisions } from "./provision-answer.server";
import { linkTo, readNumbered } from "./numbered.server";
import type { ProvisionLink } from "./provision-answer";
import { suggestionsOf } from "./provision-suggestions";

/** What the register says to what is typed, for the quick search. */
export function suggestProvisions(db: Queryable, typed: string): Suggestion[] {
  const answers = answerProvisions(db, typed);
  if (answers.length > 0) return suggestionsOf(answers);
  const candidates = provisionsNumbered(db, typed);
  return suggestionsOf([{ code: "several", written: typed, candidates }]);
}

const mostLaws = 4;
const longest = 40;
/** The names of laws one knows by heart, those of municipal law first. */
const known = [...abbreviations];

/** "§ 26" alone: of the laws that have one, those that are most probably meant. */
function provisionsNumbered(db: Queryable, typed: string): ProvisionLink[] {
  if (typed.length > longest) return [];
  const [only, ...others] = recogniseCitations(typed);
  if (only?.kind !== "provision" || only.law || others.length > 0) return [];
  if (typed.slice(0, only.start).trim() || typed.slice(only.end).trim()) return [];
  const { unit, numberFrom, path } = placeOf(only);
  if (unit === null || numberFrom === null) return [];
  const rows = readNumbered(db, { unit, sort: numberFrom }, sql`${laws.level} <> 'eu'`);
  return rows
    .filter(({ slug, abbreviation }) => slug !== null && placeOfLaw(abbreviation) >= 0)
    .sort((a, b) => placeOfLaw(a.abbreviation) - placeOfLaw(b.abbreviation))
    .slice(0, mostLaws)
    .map((row) => linkTo(row, path));
}

const placeOfLaw = (abbreviation: string) =>
  known.indexOf(fold(abbreviation.split(" ", 1)[0] ?? ""));
