import SQLite from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { keepStatements } from "./kept-statements.server";
import { migrateSafely } from "./migrate.server";
import * as schema from "./schema";
import { unpacked } from "./schema/packed-text";

export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** What a query may run on: the database, or the transaction that is under way. */
export type Queryable = Database | Transaction;

/** Before this version, WAL could lose a commit when the log was reset (docs/adr/0003). */
const oldestSafeSqlite = "3.51.3";

/** Order matters: the busy time-out comes before the switch to WAL. */
const pragmas = [
  ["busy_timeout", 5000],
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["trusted_schema", 0],
  ["secure_delete", 1],
  ["journal_size_limit", 67_108_864],
  ["temp_store", 2],
  // 64 MiB (negative: KiB); the 2 MiB it has by itself hold no index of a large database.
  ["cache_size", -65_536],
] as const;

type Options = {
  /** Called with each SQL statement that runs; for measuring. */
  onStatement?: (sql: string) => void;
};

/**
 * Opens (and creates or migrates) the database.
 * Throws where a setting does not read back as set or SQLite is too old: better no start than lost words.
 */
export function openDatabase(path: string, options: Options = {}): Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const { onStatement } = options;
  const client = new SQLite(path, {
    verbose: onStatement ? (sql) => onStatement(String(sql)) : undefined,
  });
  assertSafeVersion(client);
  for (const [name, value] of pragmas) client.pragma(`${name}=${value}`);
  for (const [name, value] of pragmas) assertReadsBack(client, name, value);
  const database = drizzle(client, { schema, casing: "snake_case" });
  migrateSafely(database, client);
  addFunctions(client);
  keepStatements(client);
  return database;
}

/** A second connection to a database that is open already; it can only read. */
export function openReader(path: string): Database {
  const client = new SQLite(path, { readonly: true, fileMustExist: true });
  for (const name of ["busy_timeout", "trusted_schema", "temp_store", "cache_size"] as const) {
    client.pragma(`${name}=${String(new Map<string, unknown>(pragmas).get(name))}`);
  }
  addFunctions(client);
  keepStatements(client);
  return drizzle(client, { schema, casing: "snake_case" });
}

function addFunctions(client: SQLite.Database): void {
  client.function("unpacked", { deterministic: true }, (stored) =>
    stored === null ? null : unpacked(stored as string | Buffer),
  );
}

/**
 * Every change goes through here: one immediate transaction, so that a reader never turns writer
 * half-way (SQLITE_BUSY without waiting). The body is synchronous; all of it happens or nothing.
 */
export function write<Result>(database: Database, change: (tx: Transaction) => Result): Result {
  return database.transaction(change, { behavior: "immediate" });
}

/** Writes the log back into the database file and closes it. */
export function closeDatabase(database: Database): void {
  database.$client.pragma("optimize");
  database.$client.pragma("wal_checkpoint(TRUNCATE)");
  database.$client.close();
}

function assertSafeVersion(client: SQLite.Database): void {
  const version = client.prepare("select sqlite_version()").pluck().get() as string;
  if (version.localeCompare(oldestSafeSqlite, "en", { numeric: true }) < 0) {
    throw new Error(`SQLite ${version} ist zu alt; nötig ist mindestens ${oldestSafeSqlite}.`);
  }
}

function assertReadsBack(client: SQLite.Database, name: string, value: number | string): void {
  const actual = client.pragma(name, { simple: true });
  // A database in memory has no log file and says so.
  if (name === "journal_mode" && actual === "memory") return;
  if (String(actual) !== String(value)) {
    throw new Error(`Die Datenbankeinstellung ${name} ist ${String(actual)} statt ${value}.`);
  }
}
