import { asc, eq, sql } from "drizzle-orm";
import { knownLaws } from "~/domain/citations/known-laws";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";

/** The browser loads them with the editor. */
const mostCharacters = 58_000;

const usual = new Set(Object.values(knownLaws));

/**
 * Names of laws for the recogniser in the browser: of our own law, of the Land and the EU, and of
 * the federal laws that are usual or `touched`. Where there are too many, the shortest names.
 */
export function browserNames(
  db: Queryable,
  touched: ReadonlyMap<string, number>,
): Record<string, string> {
  const rows = db
    .select({
      alias: lawAliases.alias,
      lawId: lawAliases.lawId,
      abbreviation: laws.abbreviation,
      level: laws.level,
    })
    .from(lawAliases)
    .innerJoin(laws, eq(laws.id, lawAliases.lawId))
    .orderBy(sql`length(${lawAliases.alias})`, asc(lawAliases.alias))
    .all();
  const names: Record<string, string> = {};
  let characters = 2;
  for (const { alias, lawId, abbreviation, level } of rows) {
    const isWanted = level !== "bund" || touched.has(lawId) || usual.has(abbreviation);
    if (!isWanted) continue;
    // Quotation marks, colon and comma of the JSON.
    characters += alias.length + abbreviation.length + 6;
    if (characters > mostCharacters) break;
    names[alias] = abbreviation;
  }
  return names;
}
