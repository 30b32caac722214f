import { eq } from "drizzle-orm";
import { recordEvent } from "~/domain/records/events.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { settings } from "~db/schema";
import { defaultSettings, type Settings } from "./settings";

/** The house's settings; what was never set has its default. */
export function readSettings(db: Queryable): Settings {
  const rows = db.select().from(settings).all();
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

export async function saveSettings(db: Database, actor: Permitted<"administer">, input: Settings) {
  write(db, (tx) => {
    writeSettings(tx, input);
    recordEvent(tx, { actorId: actor.id, recordId: null, action: "settings.changed" });
  });
}

export function writeSettings(tx: Transaction, input: Partial<Settings>): void {
  for (const [key, value] of Object.entries(input)) {
    tx.delete(settings).where(eq(settings.key, key)).run();
    tx.insert(settings).values({ key, value }).run();
  }
}
