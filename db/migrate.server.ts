import type SQLite from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Applies what is missing, after the state before is kept beside the database. Foreign keys are off
 * around it, because a rebuilt table would otherwise take its children with it without a word;
 * afterwards every reference is checked.
 */
export function migrateSafely(
  database: BetterSQLite3Database<Record<string, unknown>>,
  client: SQLite.Database,
  migrationsFolder = ownMigrations(),
): void {
  const kept = keepStateBefore(client, migrationsFolder);
  client.pragma("foreign_keys=OFF");
  try {
    migrate(database, { migrationsFolder });
    const broken = client.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) {
      const before = kept ? ` Der Stand davor: ${kept}` : "";
      throw new Error(`Nach der Migration zeigen ${broken.length} Verweise ins Leere.${before}`);
    }
  } finally {
    client.pragma("foreign_keys=ON");
  }
  if (kept) removeOlderStates(client, kept);
}

const mark = ".vor-migration-";

/** Path of the copy; null where nothing is to be migrated, or nothing is there yet. */
function keepStateBefore(client: SQLite.Database, migrationsFolder: string): string | null {
  const last = lastApplied(client);
  const pending = readMigrationFiles({ migrationsFolder }).filter(
    ({ folderMillis }) => last !== null && folderMillis > last,
  );
  if (client.memory || pending.length === 0) return null;
  const copy = `${client.name}${mark}${last}`;
  // One that was cut off, or was made before a failed attempt: the database still is that state.
  rmSync(copy, { force: true });
  client.prepare("VACUUM INTO ?").run(copy);
  return copy;
}

function lastApplied(client: SQLite.Database): number | null {
  const table = client.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'");
  if (!table.get()) return null;
  return client.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get() as
    number | null;
}

/** One state before is enough: the older ones are in the backups. */
function removeOlderStates(client: SQLite.Database, kept: string): void {
  const folder = dirname(client.name);
  for (const name of readdirSync(folder)) {
    const isOlder = name.startsWith(basename(client.name) + mark) && name !== basename(kept);
    if (isOlder) rmSync(join(folder, name), { force: true });
  }
}

/** The folder travels with the source; the built server stands two folders deeper than `db`. */
function ownMigrations(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "db/migrations/meta"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Der Ordner db/migrations fehlt.");
    folder = parent;
  }
  return join(folder, "db/migrations");
}
