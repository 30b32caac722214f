import { and, asc, eq, or, sql, type SQL } from "drizzle-orm";
import { today } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";
import { lawsPerPage, type LawFilter } from "./law-list";
import { lawName } from "./law";

/**
 * One page of the register: our own law and the Land's first, what is `touched` most in front.
 * Numbers and dates are read for the laws on the page only.
 */
export function listLaws(db: Queryable, filter: LawFilter, touched: ReadonlyMap<string, number>) {
  const where = matching(filter);
  const counted = sql`json_each(${JSON.stringify(Object.fromEntries(touched))}) AS counted`;
  const page = db
    .select({ id: laws.id })
    .from(laws)
    .leftJoin(counted, sql`counted.key = ${laws.id}`)
    .where(where)
    .orderBy(
      ...(filter.q ? [byName(filter.q)] : []),
      byLevel,
      sql`coalesce(counted.value, 0) DESC`,
      asc(sql`${laws.abbreviation} COLLATE NOCASE`),
    )
    .limit(lawsPerPage)
    .offset((filter.seite - 1) * lawsPerPage)
    .all();
  const details = new Map(detailsOf(db, page).map((row) => [row.id, row]));
  return {
    rows: page.flatMap(({ id }) => {
      const row = details.get(id);
      return row ? [{ ...row, touched: touched.get(id) ?? 0 }] : [];
    }),
    total:
      db
        .select({ total: sql<number>`count(*)` })
        .from(laws)
        .where(where)
        .get()?.total ?? 0,
  };
}

export type ListedLaw = ReturnType<typeof listLaws>["rows"][number];

/** The tables by their own names: of one table alone, drizzle leaves them out. */
function detailsOf(db: Queryable, page: readonly { id: string }[]) {
  return db
    .select({
      id: laws.id,
      abbreviation: laws.abbreviation,
      slug: laws.slug,
      title: laws.title,
      level: laws.level,
      status: laws.status,
      provisions: sql<number>`(SELECT count(*) FROM provisions WHERE provisions.law_id = laws.id)`,
      /** When its newest change known took effect. */
      changedOn: sql<
        string | null
      >`(SELECT max(provision_versions.since) FROM provisions JOIN provision_versions ON provision_versions.provision_id = provisions.id WHERE provisions.law_id = laws.id AND provision_versions.change IS NOT NULL AND provision_versions.since <= ${today()})`,
      /** Date of the newest amending act. */
      amendedOn: sql<
        string | null
      >`(SELECT max(coalesce(amending_acts.dated, amending_acts.promulgated_on)) FROM law_amendments JOIN amending_acts ON amending_acts.id = law_amendments.act_id WHERE law_amendments.law_id = laws.id)`,
    })
    .from(laws)
    .where(
      sql`${laws.id} IN (SELECT value FROM json_each(${JSON.stringify(page.map(({ id }) => id))}))`,
    )
    .all();
}

const byLevel = sql`CASE ${laws.level} WHEN 'land' THEN 0 WHEN 'own' THEN 1 WHEN 'bund' THEN 2 ELSE 3 END`;

/** What is called so comes before what only has the words somewhere in its title. */
const byName = (written: string) =>
  sql`CASE WHEN ${laws.abbreviation} = ${lawName(written)} COLLATE NOCASE THEN 0
    WHEN EXISTS (SELECT 1 FROM ${lawAliases} WHERE ${lawAliases.alias} = ${lawName(written)} AND ${lawAliases.lawId} = ${laws.id}) THEN 1
    WHEN ${laws.abbreviation} LIKE ${`${escaped(lawName(written))}%`} ESCAPE '\\' THEN 2 ELSE 3 END`;

function matching({ q, ebene, geltung }: LawFilter): SQL | undefined {
  return and(
    ebene ? eq(laws.level, ebene) : undefined,
    geltung ? eq(laws.status, geltung) : undefined,
    ...wordsOf(q).map(named),
  );
}

/** Every word stands in the title or in one of the names. */
function named(word: string): SQL | undefined {
  // LIKE folds the case of A to Z only, so a word with an umlaut is tried both ways.
  const upperFirst = word.charAt(0).toUpperCase() + word.slice(1);
  const spellings = [...new Set([word, word.toLowerCase(), upperFirst])];
  return or(
    ...spellings.map((spelling) => {
      const pattern = `%${escaped(spelling)}%`;
      return sql`(${laws.title} LIKE ${pattern} ESCAPE '\\' OR EXISTS (SELECT 1 FROM ${lawAliases} WHERE ${lawAliases.lawId} = ${laws.id} AND ${lawAliases.alias} LIKE ${pattern} ESCAPE '\\'))`;
    }),
  );
}

const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&");

const wordsOf = (text: string | undefined) =>
  (text ?? "").split(/\s+/u).filter(Boolean).slice(0, 8);
