import { and, eq, isNull, ne } from "drizzle-orm";
import { AppError, notFound } from "~/lib/errors";
import { hashToken, newId, newToken } from "~/lib/ids.server";
import { writeSettings } from "~/domain/settings/settings.server";
import { recordEvent } from "~/domain/records/events.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { departments, oneTimeLinks, sessions, users } from "~db/schema";
import type { Permitted } from "./authorization.server";
import { hashPassword, passwordMatches } from "./password.server";
import type { Role } from "./role";
import { findOneTimeLink, needsSetUp } from "./set-up.server";

const week = 7 * 24 * 3_600_000;

type Account = { email: string; name: string; role: Role; departmentId: string | null };

/** The administrator who acts, or null for the command line. */
type Administrator = Permitted<"administer"> | null;

/** Makes an account; returns the path of its one-time link, or null where the address is taken. */
export async function addUser(db: Database, actor: Administrator, account: Account) {
  return write(db, (tx) => {
    const id = insertUser(tx, account);
    if (!id) return null;
    recordEvent(tx, { actorId: actor?.id ?? null, recordId: id, action: "user.added" });
    return issueLink(tx, actor, id);
  });
}

/** Changes name, role, department; false where the address belongs to somebody else. */
export async function changeUser(
  db: Database,
  actor: Permitted<"administer">,
  id: string,
  account: Account,
) {
  return write(db, (tx) => {
    const email = account.email.toLowerCase();
    const taken = tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.email, email), ne(users.id, id)))
      .get();
    if (taken) return false;
    if (account.role !== "administration") keepOneAdministrator(tx, id);
    const changed = tx
      .update(users)
      .set({ ...account, email })
      .where(eq(users.id, id))
      .run();
    if (changed.changes === 0) throw notFound();
    recordEvent(tx, { actorId: actor.id, recordId: id, action: "user.changed" });
    return true;
  });
}

/** A one-time link for a new password; earlier links of this person stop working. */
export async function issuePasswordLink(db: Database, actor: Administrator, userId: string) {
  return write(db, (tx) => issueLink(tx, actor, userId));
}

/** Locks or unlocks an account; locking ends its sessions at once. */
export async function setDisabled(
  db: Database,
  actor: Administrator,
  userId: string,
  disabled: boolean,
) {
  write(db, (tx) => {
    if (disabled) keepOneAdministrator(tx, userId);
    const changed = tx
      .update(users)
      .set({ disabledAt: disabled ? Date.now() : null })
      .where(eq(users.id, userId))
      .run();
    if (changed.changes === 0) throw notFound();
    if (disabled) tx.delete(sessions).where(eq(sessions.userId, userId)).run();
    recordEvent(tx, {
      actorId: actor?.id ?? null,
      recordId: userId,
      action: disabled ? "user.disabled" : "user.enabled",
    });
  });
}

/** Sets the password of the link's person, uses the link up and ends all sessions; returns the person's id. */
export async function setPasswordByLink(db: Database, token: string, password: string) {
  const passwordHash = await hashPassword(password);
  return write(db, (tx) => {
    const link = findOneTimeLink(tx, token, "password");
    if (!link?.userId) throw notFound();
    tx.update(oneTimeLinks).set({ usedAt: Date.now() }).where(eq(oneTimeLinks.id, link.id)).run();
    writePassword(tx, link.userId, passwordHash);
    return link.userId;
  });
}

export async function ownPasswordMatches(db: Database, userId: string, password: string) {
  const row = db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId))
    .get();
  return passwordMatches(password, row?.passwordHash ?? null);
}

/** Sets one's own password; all other sessions end. */
export async function changeOwnPassword(db: Database, userId: string, password: string) {
  const passwordHash = await hashPassword(password);
  write(db, (tx) => writePassword(tx, userId, passwordHash));
}

type FirstAccount = { organisation: string; department: string; email: string; name: string };

/** First set-up by the one-time link: the first department and administrator; returns her id. */
export async function setUp(db: Database, token: string, first: FirstAccount, password: string) {
  const passwordHash = await hashPassword(password);
  return write(db, (tx) => {
    const link = findOneTimeLink(tx, token, "set-up");
    if (!link || !needsSetUp(tx)) throw notFound();
    tx.update(oneTimeLinks).set({ usedAt: Date.now() }).where(eq(oneTimeLinks.id, link.id)).run();
    writeSettings(tx, { organisation: first.organisation });
    const departmentId = newId();
    tx.insert(departments)
      .values({ id: departmentId, name: first.department, abbreviation: first.department })
      .run();
    const id = insertUser(tx, {
      email: first.email,
      name: first.name,
      role: "administration",
      departmentId,
    });
    if (!id) throw new AppError("conflict");
    writePassword(tx, id, passwordHash);
    recordEvent(tx, { actorId: id, recordId: id, action: "user.added" });
    return id;
  });
}

function insertUser(tx: Transaction, account: Account): string | null {
  const id = newId();
  const added = tx
    .insert(users)
    .values({ ...account, id, email: account.email.toLowerCase(), createdAt: Date.now() })
    .onConflictDoNothing({ target: users.email })
    .run();
  return added.changes === 1 ? id : null;
}

function writePassword(tx: Transaction, userId: string, passwordHash: string): void {
  tx.update(users).set({ passwordHash }).where(eq(users.id, userId)).run();
  tx.delete(sessions).where(eq(sessions.userId, userId)).run();
  recordEvent(tx, { actorId: userId, recordId: userId, action: "user.password-set" });
}

function issueLink(tx: Transaction, actor: Administrator, userId: string): string {
  const token = newToken();
  tx.delete(oneTimeLinks).where(eq(oneTimeLinks.userId, userId)).run();
  tx.insert(oneTimeLinks)
    .values({ id: hashToken(token), purpose: "password", userId, expiresAt: Date.now() + week })
    .run();
  recordEvent(tx, { actorId: actor?.id ?? null, recordId: userId, action: "user.link-issued" });
  return `/passwort/${token}`;
}

/** Nobody can lock the administration out of its own program. */
function keepOneAdministrator(tx: Transaction, leavingId: string): void {
  const leaving = tx.select({ role: users.role }).from(users).where(eq(users.id, leavingId)).get();
  if (leaving?.role !== "administration") return;
  const another = tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "administration"), isNull(users.disabledAt), ne(users.id, leavingId)))
    .limit(1)
    .get();
  if (!another) throw new AppError("last-administrator");
}
