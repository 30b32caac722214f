import { inArray, sql } from "drizzle-orm";
import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { provisionLabel } from "~/domain/law/provision";
import { formatPath } from "~/domain/law/provision-path";
import { placeOf } from "~/domain/law/read-provision";
import { typeset } from "~/lib/typeset";
import type { Queryable } from "~db/client.server";
import { laws } from "~db/schema";
import { isKnownWord } from "../analysis/lexicon.server";
import { spelledOut } from "../query/typed-provision";
import type { ProvisionAnswer } from "./provision-answer";
import { linkTo, ownFirst, readNumbered } from "./numbered.server";
import { lawsTyped } from "./typed-laws";

/** A search names one or two; whoever pastes a text wants none of them. */
const mostAnswers = 3;
const greatestLength = 400;

/**
 * The provisions of the register that a search names, in whatever spelling ("41 go", "GO § 41"),
 * or the law where nothing else was typed.
 * The register is open to the house, so no access rule applies.
 */
export function answerProvisions(db: Queryable, input: string): ProvisionAnswer[] {
  const typed = spelledOut(spelledPlaces(plainFields(input.slice(0, greatestLength))), isKnownWord);
  if (!namesProvision.test(typed)) return answerLaws(db, typed.trim());
  const answers = new Map<string, ProvisionAnswer>();
  const options = recogniserOptions(db);
  for (const citation of recogniseCitations(typed, options)) {
    if (citation.kind !== "provision" || !citation.law) continue;
    const names = lawsTyped(options.laws ?? {}, citation.law);
    const answer = answerTo(db, citation, citation.law, names);
    if (answer) answers.set(JSON.stringify(answer), answer);
    if (answers.size === mostAnswers) break;
  }
  return [...answers.values()];
}

/** Names of laws are this long at most; whoever types more looks for texts. */
const longestName = 160;
/** With these many laws begin; they name none. */
const generic = /^(?:gesetz|verordnung|satzung|ordnung|staatsvertrag|vertrag|erlass|richtlinie)$/i;

/** The laws of the register whose name stands alone: `GO NRW`, `Gemeindeordnung`. */
function answerLaws(db: Queryable, typed: string): ProvisionAnswer[] {
  if (typed.length < 2 || typed.length > longestName || generic.test(typed)) return [];
  const names = lawsTyped(recogniserOptions(db).laws ?? {}, typed);
  if (names.length === 0) return [];
  const { abbreviation, title, slug } = laws;
  return db
    .select({ abbreviation, title, slug })
    .from(laws)
    .where(inArray(abbreviation, names))
    .orderBy(ownFirst, abbreviation)
    .limit(mostAnswers)
    .all()
    .map((law) => ({
      code: "law",
      label: typeset(law.abbreviation),
      heading: typeset(law.title),
      href: `/normen/${law.slug}`,
    }));
}

const placeBeforeLaw =
  /(^|\s)(?:§\s*)?(\d{1,4}[a-z]?)\s+abs(?:\.|atz)?\s*(\d{1,2}[a-z]?)\s+([\p{L}][\p{L}\d]{1,14})(?![\p{L}\d])/giu;

/** `26 abs. 4 go` as a text has it; the law's name comes in whatever case (`lawsTyped`). */
const spelledPlaces = (typed: string) =>
  typed.replaceAll(
    placeBeforeLaw,
    (_, space: string, number: string, absatz: string, law: string) => {
      const name = /\p{Lu}.*\p{Lu}/u.test(law) ? law : law.toUpperCase();
      return `${space}§ ${number} Abs. ${absatz} ${name}`;
    },
  );

/** Most searches are words: in them nobody looks for provisions. */
const namesProvision = /§|\b(?:Art(?:\.|ikel)?|Anlage|Anhang)\s*[\dIVX]/i;

/** `norm:"§ 41 GO"` and `norm:41GO` as they would stand in a text. */
const plainFields = (input: string) =>
  input
    .replaceAll(/(^|\s)norm:\s?/giu, "$1")
    .replaceAll(/["„“”]/g, " ")
    .replaceAll(/(^|\s)(\d{1,4}[a-z]?)(?=\p{Lu})/gu, "$1$2 ");

function answerTo(
  db: Queryable,
  citation: ProvisionCitation,
  law: string,
  names: readonly string[],
): ProvisionAnswer | null {
  const { unit, number, numberFrom, path } = placeOf(citation);
  if (unit === null || number === null || numberFrom === null) return null;
  const written = [provisionLabel(unit, number), formatPath(path), law].filter(Boolean).join(" ");
  const named = sql`${laws.abbreviation} IN (SELECT value FROM json_each(${JSON.stringify(names)}))`;
  const rows = names.length > 0 ? readNumbered(db, { unit, sort: numberFrom }, named) : [];
  const [first] = rows;
  if (!first) return { code: "no-law", written, name: law };
  const there = rows.filter(({ slug }) => slug !== null).map((row) => linkTo(row, path));
  const [only, ...others] = there;
  if (only && others.length === 0) return { code: "found", ...only };
  if (only) return { code: "several", written, candidates: there };
  const href = `/normen/${first.lawSlug}`;
  return { code: "no-provision", written, law: { name: typeset(first.abbreviation), href } };
}
