import { and, eq, gt, isNull } from "drizzle-orm";
import { hashToken, newToken } from "~/lib/ids.server";
import { write, type Database, type Queryable } from "~db/client.server";
import { oneTimeLinks, users } from "~db/schema";

const oneDay = 24 * 3_600_000;

/** True until the first account exists. */
export function needsSetUp(db: Queryable): boolean {
  return db.select({ id: users.id }).from(users).limit(1).get() === undefined;
}

/** On an empty database: prints the link with which the first administrator sets the program up. */
export function printSetUpLink(db: Database, publicUrl: URL): void {
  if (!needsSetUp(db)) return;
  const token = newToken();
  write(db, (tx) => {
    tx.delete(oneTimeLinks).where(eq(oneTimeLinks.purpose, "set-up")).run();
    tx.insert(oneTimeLinks)
      .values({ id: hashToken(token), purpose: "set-up", expiresAt: Date.now() + oneDay })
      .run();
  });
  const link = new URL(`/einrichten/${token}`, publicUrl);
  process.stdout.write(`\nErste Einrichtung (Link gilt einmal, 24 Stunden):\n  ${link.href}\n\n`);
}

/** Does the link stand: right purpose, not used, not over? */
export function findOneTimeLink(db: Queryable, token: string, purpose: "set-up" | "password") {
  return db
    .select()
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.id, hashToken(token)),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, Date.now()),
      ),
    )
    .get();
}
