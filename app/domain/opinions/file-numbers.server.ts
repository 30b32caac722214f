import { and, eq, sql } from "drizzle-orm";
import type { Permitted } from "~/domain/users/authorization.server";
import { recordEvent } from "~/domain/records/events.server";
import { AppError } from "~/lib/errors";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { fileNumberCounters, settings } from "~db/schema";
import { defaultFileNumberPattern, fileNumberPatternIssue, formatFileNumber } from "./file-number";

const series = "opinion";
const setting = "opinions.file-number-pattern";

export function fileNumberPattern(db: Queryable): string {
  const row = db.select().from(settings).where(eq(settings.key, setting)).get();
  return row?.value ?? defaultFileNumberPattern;
}

/** Numbers given so far stay as they are; counting goes on. */
export async function changeFileNumberPattern(
  db: Database,
  actor: Permitted<"administer">,
  pattern: string,
): Promise<void> {
  const issue = fileNumberPatternIssue(pattern);
  if (issue) throw new AppError("invalid", { reason: issue });
  write(db, (tx) => {
    tx.insert(settings)
      .values({ key: setting, value: pattern })
      .onConflictDoUpdate({ target: settings.key, set: { value: pattern } })
      .run();
    recordEvent(tx, {
      actorId: actor.id,
      recordId: null,
      action: "settings.changed",
      details: { key: setting },
    });
  });
}

/**
 * The next number of the year of this day (`YYYY-MM-DD`). Only inside the transaction that creates
 * the opinion: if that fails, the number is given back with it, so none is ever missing.
 */
export function takeFileNumber(tx: Transaction, day: string): string {
  const year = Number(day.slice(0, 4));
  tx.insert(fileNumberCounters)
    .values({ series, year, last: 1 })
    .onConflictDoUpdate({
      target: [fileNumberCounters.series, fileNumberCounters.year],
      set: { last: sql`${fileNumberCounters.last} + 1` },
    })
    .run();
  const counter = tx
    .select({ last: fileNumberCounters.last })
    .from(fileNumberCounters)
    .where(and(eq(fileNumberCounters.series, series), eq(fileNumberCounters.year, year)))
    .get();
  return formatFileNumber(fileNumberPattern(tx), { year, number: counter?.last ?? 1 });
}
