import type { Queryable } from "./client.server";

/**
 * A query whose text never changes, built and prepared once for each database: building it anew
 * costs more than running it. What changes comes as a placeholder.
 */
export function prepared<Query>(build: (db: Queryable) => Query): (db: Queryable) => Query {
  const built = new WeakMap<Queryable, Query>();
  return (db) => {
    const query = built.get(db) ?? build(db);
    built.set(db, query);
    return query;
  };
}
