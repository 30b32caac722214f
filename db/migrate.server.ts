import type SQLite from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Applies what is missing. Foreign keys are off around it, because a rebuilt table would otherwise
 * take its children with it without a word; afterwards every reference is checked.
 */
export function migrateSafely(
  database: BetterSQLite3Database<Record<string, unknown>>,
  client: SQLite.Database,
): void {
  client.pragma("foreign_keys=OFF");
  try {
    migrate(database, { migrationsFolder: migrationsFolder() });
    const broken = client.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) {
      throw new Error(`Nach der Migration zeigen ${broken.length} Verweise ins Leere.`);
    }
  } finally {
    client.pragma("foreign_keys=ON");
  }
}

/** The folder travels with the source; the built server stands two folders deeper than `db`. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "db/migrations/meta"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Der Ordner db/migrations fehlt.");
    folder = parent;
  }
  return join(folder, "db/migrations");
}
