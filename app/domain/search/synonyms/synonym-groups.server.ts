import { eq } from "drizzle-orm";
import { lastDone } from "~/domain/records/last-change.server";
import { recordEvent } from "~/domain/records/events.server";
import type { EventAction } from "~/domain/records/event";
import type { Permitted } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import { assertUnchanged, fingerprint, type StoredForm } from "~/lib/form.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { searchSynonyms } from "~db/schema";
import { fold } from "../analysis/words";
import { mostGroups, mostGroupsOfExpression } from "./limits";
import { expressionsIn, meaningKey, type SynonymGroup } from "./synonym-group";
import type { SynonymRefusal } from "./texts";

type Administrator = Permitted<"administer">;

/** All groups in the order of the alphabet, or those in which an expression contains the words. */
export function listSynonymGroups(db: Queryable, containing = ""): SynonymGroup[] {
  const wanted = fold(containing.trim());
  return readAll(db)
    .filter(({ expressions }) => expressions.some((each) => fold(each).includes(wanted)))
    .sort((a, b) => (a.expressions[0] ?? "").localeCompare(b.expressions[0] ?? "", "de"));
}

const readAll = (db: Queryable): SynonymGroup[] =>
  db
    .select()
    .from(searchSynonyms)
    .all()
    .map(({ id, words }) => ({ id, expressions: expressionsIn(words) }));

/** What the form of a group is opened with. Throws `not-found`. */
export function readSynonymGroup(db: Queryable, id: number) {
  const group = readAll(db).find((each) => each.id === id);
  if (!group) throw notFound();
  const values = { words: group.expressions.join("\n") };
  return { ...group, values, seen: fingerprint(values) };
}

/** The same where somebody else was faster. */
export async function storedSynonymGroup(
  db: Database,
  actor: Administrator,
  id: number,
): Promise<StoredForm> {
  const { values, seen } = readSynonymGroup(db, id);
  const detail = JSON.stringify({ group: id }).slice(1);
  return { values, guard: seen, saved: await lastDone(db, actor, "synonyms.changed", { detail }) };
}

export async function addSynonymGroup(
  db: Database,
  actor: Administrator,
  expressions: readonly string[],
): Promise<"saved" | SynonymRefusal> {
  return write(db, (tx) => {
    const groups = readAll(tx);
    if (groups.length >= mostGroups) return { code: "full" };
    const refusal = refusalBeside(groups, expressions);
    if (refusal) return refusal;
    const words = expressions.join("\n");
    const { id } = tx
      .insert(searchSynonyms)
      .values({ words })
      .returning({ id: searchSynonyms.id })
      .get();
    note(tx, actor, "synonyms.added", id);
    return "saved";
  });
}

/** Throws `conflict` where somebody else saved since `seen`. */
export async function changeSynonymGroup(
  db: Database,
  actor: Administrator,
  id: number,
  { seen, expressions }: { seen: string | undefined; expressions: readonly string[] },
): Promise<"saved" | SynonymRefusal> {
  return write(db, (tx) => {
    assertUnchanged(seen, readSynonymGroup(tx, id).values);
    const others = readAll(tx).filter((group) => group.id !== id);
    const refusal = refusalBeside(others, expressions);
    if (refusal) return refusal;
    const words = expressions.join("\n");
    tx.update(searchSynonyms).set({ words }).where(eq(searchSynonyms.id, id)).run();
    note(tx, actor, "synonyms.changed", id);
    return "saved";
  });
}

/** Throws `conflict` where the group is not what the person saw when she was asked. */
export async function removeSynonymGroup(
  db: Database,
  actor: Administrator,
  id: number,
  seen: string,
): Promise<void> {
  write(db, (tx) => {
    assertUnchanged(seen, readSynonymGroup(tx, id).values);
    tx.delete(searchSynonyms).where(eq(searchSynonyms.id, id)).run();
    note(tx, actor, "synonyms.removed", id);
  });
}

function note(tx: Transaction, actor: Administrator, action: EventAction, group: number): void {
  recordEvent(tx, { actorId: actor.id, recordId: null, action, details: { group } });
}

/** Why a group cannot stand beside the others, or null. */
function refusalBeside(
  others: readonly SynonymGroup[],
  expressions: readonly string[],
): SynonymRefusal | null {
  if (others.some((group) => isSame(group.expressions, expressions))) return { code: "exists" };
  const groupsOf = new Map<string, number>();
  for (const key of others.flatMap((group) => [...new Set(group.expressions.map(meaningKey))])) {
    groupsOf.set(key, (groupsOf.get(key) ?? 0) + 1);
  }
  const crowded = expressions.find(
    (expression) => (groupsOf.get(meaningKey(expression)) ?? 0) >= mostGroupsOfExpression,
  );
  return crowded === undefined ? null : { code: "crowded", expression: crowded };
}

/** Do both say the same, in whatever order? */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const keys = new Set(a.map(meaningKey));
  return keys.size === b.length && b.every((expression) => keys.has(meaningKey(expression)));
}
