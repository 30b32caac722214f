import type { Database } from "~db/client.server";

/** A table below this many rows is read as a whole sooner than through an index. */
const small = 1000;

type Scan = { step: string; sql: string };

/** Steps of the plans that read a large table from end to end without an index. */
export function largeScans(db: Database, statements: readonly string[]): Scan[] {
  const large = largeTables(db);
  return statements
    .filter((sql) => /^\s*(?:select|with)/i.test(sql))
    .flatMap((sql) =>
      planOf(db, sql)
        .filter((step) => isLargeScan(step, sql, large))
        .map((step) => ({ step, sql: sql.replace(/\s+/g, " ").slice(0, 600) })),
    );
}

function planOf(db: Database, sql: string): string[] {
  const rows = db.$client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
  return rows.map(({ detail }) => detail);
}

function isLargeScan(step: string, sql: string, large: ReadonlySet<string>): boolean {
  const [, name = ""] = /^SCAN (\S+)/.exec(step) ?? [];
  if (!name || / INDEX /.test(step)) return false;
  // Behind an alias stands the table it was given for.
  const [, aliased] = new RegExp(`"?(\\w+)"?\\s+(?:as\\s+)?"?${name}"?\\s`, "i").exec(sql) ?? [];
  return large.has(name) || (aliased !== undefined && large.has(aliased));
}

function largeTables(db: Database): ReadonlySet<string> {
  const names = db.$client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const isLarge = (name: string) =>
    db.$client.prepare(`SELECT 1 FROM "${name}" LIMIT 1 OFFSET ${small}`).get() !== undefined;
  return new Set(names.filter(isLarge));
}
