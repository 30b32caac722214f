import { asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import { knownLaws } from "~/domain/citations/recogniser/known-laws";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";

/** The browser loads them with the editor. */
const mostCharacters = 58_000;

const usual = [...new Set(Object.values(knownLaws))];

/**
 * Names of laws for the recogniser in the browser: of our own law, of the Land and the EU, and of
 * the federal laws that are usual or `touched`. Where there are too many, the shortest names.
 */
export function browserNames(
  db: Queryable,
  touched: ReadonlyMap<string, number>,
): Record<string, string> {
  const rows = db
    .select({ alias: lawAliases.alias, abbreviation: laws.abbreviation })
    .from(lawAliases)
    .innerJoin(laws, eq(laws.id, lawAliases.lawId))
    .where(
      or(
        ne(laws.level, "bund"),
        inArray(laws.abbreviation, usual),
        sql`${laws.id} IN (SELECT value FROM json_each(${JSON.stringify([...touched.keys()])}))`,
      ),
    )
    .orderBy(sql`length(${lawAliases.alias})`, asc(lawAliases.alias))
    .all();
  const names: Record<string, string> = {};
  let characters = 2;
  for (const { alias, abbreviation } of rows) {
    // Quotation marks, colon and comma of the JSON.
    characters += alias.length + abbreviation.length + 6;
    if (characters > mostCharacters) break;
    names[alias] = abbreviation;
  }
  return names;
}
