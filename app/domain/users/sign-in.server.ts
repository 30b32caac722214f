import { eq } from "drizzle-orm";
import { RateLimiterSQLite, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "~/lib/errors";
import { recordEvent } from "~/domain/records/events.server";
import { write, type Database } from "~db/client.server";
import { users } from "~db/schema";
import { passwordMatches } from "./password.server";
import { startSession } from "./sessions.server";

const quarterOfAnHour = 15 * 60;

type Credentials = { email: string; password: string; address: string };

/**
 * Checks a password and starts a session; returns its token, or null where account and password
 * do not fit together (never which of the two). Throws `too-many-attempts` after ten failures for
 * one account from one address within 15 minutes; other addresses may still sign in, so nobody
 * can lock a colleague out.
 */
export async function signIn(db: Database, { email, password, address }: Credentials) {
  const limits = limitsOf(db);
  await refuseBeyond(limits.account, `${email}|${address}`);
  await refuseBeyond(limits.address, address);
  const user = db.select().from(users).where(eq(users.email, email)).get();
  const usable = user && user.disabledAt === null ? user.passwordHash : null;
  if (!(await passwordMatches(password, usable)) || !user) {
    write(db, (tx) =>
      recordEvent(tx, { actorId: user?.id ?? null, recordId: null, action: "user.sign-in-failed" }),
    );
    return null;
  }
  await limits.account.delete(`${email}|${address}`);
  write(db, (tx) =>
    recordEvent(tx, { actorId: user.id, recordId: null, action: "user.signed-in" }),
  );
  return startSession(db, user.id);
}

type Limits = { account: RateLimiterSQLite; address: RateLimiterSQLite };
const limitsByDatabase = new WeakMap<Database, Limits>();

function limitsOf(db: Database): Limits {
  const known = limitsByDatabase.get(db);
  if (known) return known;
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterSQLite({
      storeClient: db.$client,
      storeType: "better-sqlite3",
      tableName: "sign_in_attempts",
      tableCreated: true,
      keyPrefix,
      points,
      duration: quarterOfAnHour,
    });
  const limits = { account: limiter("account", 10), address: limiter("address", 200) };
  limitsByDatabase.set(db, limits);
  return limits;
}

async function refuseBeyond(limiter: RateLimiterSQLite, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new AppError("too-many-attempts");
    throw refusal;
  }
}
