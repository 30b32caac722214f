import { sql } from "drizzle-orm";
import type { RecogniserOptions } from "~/domain/citations/recogniser/citation";
import type { Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { lawAliases, laws } from "~db/schema";

type Known = { stamp: string; options: RecogniserOptions };
const knownOf = new WeakMap<object, Known>();

/**
 * What the recogniser knows of the register: one object until a law or an alias changes, because
 * it keeps its index by it. A change of aliases raises the law's `version`.
 */
export function recogniserOptions(db: Queryable): RecogniserOptions {
  const stamp = stampOf(db);
  const client = clientOf(db);
  const known = knownOf.get(client);
  if (known?.stamp === stamp) return known.options;
  const rows = db
    .select({ alias: lawAliases.alias, abbreviation: laws.abbreviation })
    .from(lawAliases)
    .innerJoin(laws, sql`${laws.id} = ${lawAliases.lawId}`)
    .all();
  const options: RecogniserOptions = {
    laws: Object.fromEntries(rows.map(({ alias, abbreviation }) => [alias, abbreviation])),
  };
  knownOf.set(client, { stamp, options });
  return options;
}

/** The same for a database and for every transaction in it. */
function clientOf(db: Queryable): object {
  const { session } = db as unknown as { session?: { client?: object } };
  return session?.client ?? db;
}

const stampOf = (db: Queryable) => readStamp(db).get()?.stamp ?? "";

const readStamp = prepared((db) =>
  db
    .select({
      stamp: sql<string>`(SELECT count(*) FROM ${lawAliases}) || '/' || count(*) || '/' || total(${laws.version})`,
    })
    .from(laws)
    .prepare(),
);
