import { sql, type SQL } from "drizzle-orm";
import { isWhole, type ProvisionPath } from "~/domain/law/provision-path";
import { lawAliases, provisions } from "~db/schema";
import { placeRelations } from "./place-relation";
import { levels, type Level } from "./recogniser/citation";

/** What is asked for: a provision of the register. */
export type CitedProvision = { lawId: string; unit: string; sort: string };

/** „ff.“ says no end; so many provisions on a reader would still look. */
const followingReach = 5;

/**
 * The citations of a provision: of its number, of ranges that hold it, and of provisions before it
 * with „f.“ or „ff.“, each by an index of its own. Where a place is asked for, only what can mean
 * it; `relation` is the place in `placeRelations` of how they stand to each other.
 */
export function citing(provision: CitedProvision, place: ProvisionPath, columns: SQL): SQL {
  const { lawId, unit, sort } = provision;
  const ofUnit = sql`law IN (SELECT ${lawAliases.alias} FROM ${lawAliases} WHERE ${lawAliases.lawId} = ${lawId})
    AND unit = ${unit} AND state <> 'rejected'`;
  return sql`
    SELECT ${columns}, ${relationTo(place)} AS relation FROM citations
    WHERE ${ofUnit} AND number_from = ${sort} AND ${meets(place)}
    UNION ALL
    SELECT ${columns}, ${relation("range")} AS relation FROM citations
    WHERE ${ofUnit} AND number_until <> number_from
      AND number_from < ${sort} AND number_until >= ${sort}
    UNION ALL
    SELECT ${columns}, ${relation("following")} AS relation FROM citations
    WHERE ${ofUnit} AND record ->> '$.following' IS NOT NULL
      AND number_from IN ${provisionsBefore(provision, followingReach)}
      AND (record ->> '$.following' = 'ff.' OR number_from IN ${provisionsBefore(provision, 1)})`;
}

const relation = (name: (typeof placeRelations)[number]) =>
  sql.raw(String(placeRelations.indexOf(name)));

const provisionsBefore = ({ lawId, unit, sort }: CitedProvision, most: number) => sql`(
  SELECT ${provisions.sort} FROM ${provisions}
  WHERE ${provisions.lawId} = ${lawId} AND ${provisions.unit} = ${unit} AND ${provisions.sort} < ${sort}
  ORDER BY ${provisions.sort} DESC LIMIT ${most})`;

const named = (level: Level) => sql.raw(`(record ->> '$.${level}')`);
const until = (level: Level) => sql.raw(`(record ->> '$.${level}Until')`);
const asked = (place: ProvisionPath) =>
  levels.flatMap((level) => {
    const value = place[level]?.toLowerCase();
    return value === undefined ? [] : [{ level, value }];
  });
const all = (conditions: readonly SQL[]) =>
  conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);

/** As `pathsMeet`: no level that both name may contradict. */
function meets(place: ProvisionPath): SQL {
  return all(
    asked(place).map(({ level, value }) => {
      const [from, to] = [named(level), until(level)];
      const inside = /^\d/.test(value)
        ? sql`${Number.parseInt(value, 10)} BETWEEN CAST(${from} AS INTEGER) AND CAST(${to} AS INTEGER)`
        : sql`${value} BETWEEN lower(${from}) AND lower(${to})`;
      return sql`(${from} IS NULL OR lower(${from}) = ${value} OR (${to} IS NOT NULL AND ${inside}))`;
    }),
  );
}

function relationTo(place: ProvisionPath): SQL {
  if (isWhole(place)) return relation("same");
  const isSame = all(
    asked(place).map(
      ({ level, value }) =>
        sql`coalesce(lower(${named(level)}), '') = ${value} AND ${until(level)} IS NULL`,
    ),
  );
  const below = levels.filter((level) => place[level] === undefined).map(named);
  return sql`CASE WHEN NOT (${isSame}) THEN ${relation("whole")}
    WHEN coalesce(${sql.join([...below, sql`NULL`], sql`, `)}) IS NOT NULL THEN ${relation("within")}
    ELSE ${relation("same")} END`;
}
