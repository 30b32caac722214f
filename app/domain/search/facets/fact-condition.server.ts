import { sql, type SQL } from "drizzle-orm";
import { records, searchEntries } from "~db/schema";
import type { NamedFact } from "../query/named-fact";

/** `fits`, for the database: on records and entries. */
export function factCondition(fact: NamedFact): SQL {
  if (fact.name === "jahr")
    return sql`coalesce(${searchEntries.date} BETWEEN ${fact.year} AND ${`${fact.year}~`}, 0)`;
  const arts = fact.arts.map(({ type, kind }) =>
    kind === undefined
      ? sql`${records.type} = ${type}`
      : sql`(${records.type} = ${type} AND ${searchEntries.kind} = ${kind})`,
  );
  return sql`(${sql.join(arts, sql` OR `)})`;
}
