import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import { notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { outgoingMails, users } from "~db/schema";
import { waitAfter, givenUpAfter, type MailKind } from "./mail";

export type OutgoingMail = typeof outgoingMails.$inferSelect;

type NewMail = { key: string; kind: MailKind; userId: string };

/**
 * Queues a mail in the transaction that decides on it; returns its id, or null where this very
 * mail (`key`) was queued before.
 */
export function queueMail(tx: Transaction, mail: NewMail, now = Date.now()): string | null {
  const id = newId();
  const added = tx
    .insert(outgoingMails)
    .values({ ...mail, id, state: "waiting", nextAttempt: now, createdAt: now })
    .onConflictDoNothing({ target: outgoingMails.key })
    .run();
  return added.changes === 1 ? id : null;
}

/** Takes the next mail whose turn has come, so that nobody else sends it; null where there is none. */
export function claimMail(db: Database, now: number): OutgoingMail | null {
  const isDue = and(eq(outgoingMails.state, "waiting"), lte(outgoingMails.nextAttempt, now));
  const first = (on: Queryable) =>
    on
      .select()
      .from(outgoingMails)
      .where(isDue)
      .orderBy(asc(outgoingMails.nextAttempt), asc(outgoingMails.id))
      .limit(1)
      .get();
  if (!first(db)) return null;
  return write(db, (tx) => {
    const mail = first(tx);
    if (!mail) return null;
    const claimed = { state: "sending", attempts: mail.attempts + 1 } as const;
    tx.update(outgoingMails).set(claimed).where(eq(outgoingMails.id, mail.id)).run();
    return { ...mail, ...claimed };
  });
}

/**
 * What was under way when the program ended, or could not be noted, goes out again under the same
 * Message-ID. Whether the server had taken it nobody can know; a mail that comes twice can be
 * recognised, a lost one cannot. Only before a round: while one runs, "sending" is the truth.
 */
export function resumeMails(db: Database): void {
  const isCutOff = eq(outgoingMails.state, "sending");
  if (!db.select({ id: outgoingMails.id }).from(outgoingMails).where(isCutOff).limit(1).get())
    return;
  write(db, (tx) => tx.update(outgoingMails).set({ state: "waiting" }).where(isCutOff).run());
}

export function noteSent(tx: Transaction, mail: OutgoingMail, now: number): void {
  const values = { state: "sent", sentAt: now, error: null } as const;
  tx.update(outgoingMails).set(values).where(eq(outgoingMails.id, mail.id)).run();
}

/** Nothing was left to tell, or nobody to tell it to. */
export function noteDropped(tx: Transaction, mail: OutgoingMail): void {
  tx.update(outgoingMails).set({ state: "dropped" }).where(eq(outgoingMails.id, mail.id)).run();
}

/** Tries again later, or gives up: at once what was refused for good, the rest after some days. */
export function noteFailure(
  tx: Transaction,
  mail: OutgoingMail,
  failure: { error: string; lasting: boolean },
  now: number,
): void {
  const isOver = failure.lasting || now - mail.createdAt >= givenUpAfter;
  tx.update(outgoingMails)
    .set({
      state: isOver ? "failed" : "waiting",
      error: failure.error,
      nextAttempt: now + waitAfter(mail.attempts),
    })
    .where(eq(outgoingMails.id, mail.id))
    .run();
}

const troubled = inArray(outgoingMails.state, ["failed", "waiting", "sending"]);

/** What has not left yet and what was given up, for the administration; no word of what it says. */
export async function listUndelivered(db: Queryable, _actor: Permitted<"administer">, limit = 100) {
  return db
    .select({
      id: outgoingMails.id,
      kind: outgoingMails.kind,
      state: outgoingMails.state,
      attempts: outgoingMails.attempts,
      nextAttempt: outgoingMails.nextAttempt,
      createdAt: outgoingMails.createdAt,
      error: outgoingMails.error,
      person: users.name,
      email: users.email,
    })
    .from(outgoingMails)
    .innerJoin(users, eq(users.id, outgoingMails.userId))
    .where(troubled)
    .orderBy(asc(outgoingMails.state), desc(outgoingMails.createdAt))
    .limit(limit)
    .all();
}

/** Gives a mail that was given up one more round of attempts. */
export async function retryMail(db: Database, _actor: Permitted<"administer">, id: string) {
  const now = Date.now();
  const values = { state: "waiting", nextAttempt: now, createdAt: now, attempts: 0 } as const;
  const changed = write(db, (tx) =>
    tx
      .update(outgoingMails)
      .set(values)
      .where(and(eq(outgoingMails.id, id), eq(outgoingMails.state, "failed")))
      .run(),
  );
  if (changed.changes === 0) throw notFound();
}
