import SQLite from "better-sqlite3";
import { firstBrokenEvent } from "~/domain/records/events.server";
import type { Database } from "~db/client.server";

/** What the checks of pages, references and audit chain complain about; empty where all is sound. */
export function checkDatabase(db: Database): string[] {
  const findings = checkClient(db.$client);
  if (findings.length > 0) return findings;
  const broken = firstBrokenEvent(db);
  return broken === null ? [] : [`Protokollkette ab Eintrag ${broken} verändert`];
}

/** The same for a file nobody has open, without the chain: nothing in it is changed. */
export function checkDatabaseFile(path: string): string[] {
  const client = new SQLite(path, { readonly: true, fileMustExist: true });
  try {
    return checkClient(client);
  } finally {
    client.close();
  }
}

function checkClient(client: SQLite.Database): string[] {
  try {
    const integrity = client.pragma("integrity_check") as { integrity_check: string }[];
    const references = client.pragma("foreign_key_check") as { table: string }[];
    return [
      ...integrity.map((row) => row.integrity_check).filter((text) => text !== "ok"),
      ...references.map(({ table }) => `Verweis ins Leere in ${table}`),
    ];
  } catch (error) {
    // Some damage is so deep that the check itself cannot go on.
    return [error instanceof Error ? error.message : String(error)];
  }
}
