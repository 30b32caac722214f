import { eq, sql } from "drizzle-orm";
import { newId } from "~/lib/ids.server";
import type { Transaction } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";
import { lawName, lawSlug } from "./law";
import type { ReadLaw } from "./reading/read-law";

export type LawFields = Pick<
  typeof laws.$inferInsert,
  | "abbreviation"
  | "title"
  | "level"
  | "status"
  | "classification"
  | "promulgation"
  | "dated"
  | "sourceUrl"
  | "note"
>;

export type LawRow = typeof laws.$inferSelect;

/** The longest name that texts are searched for. */
const longestName = 300;

/** Names become keys of an object, where one word means something else. */
const isSearched = (name: string) =>
  name !== "" && name !== "__proto__" && name.length <= longestName;

/**
 * The law that a source means: by its abbreviation, else by another name at the same level. A
 * complete collection tells its laws apart by abbreviation alone: many share a title.
 */
export function lawOf(tx: Transaction, read: ReadLaw): LawRow | undefined {
  const names = read.isComplete ? [read.abbreviation] : [read.abbreviation, read.title];
  for (const name of names.map(lawName)) {
    if (name === "") continue;
    const own = tx.select().from(laws).where(eq(laws.abbreviation, name)).get();
    if (own && own.level === read.level) return own;
    const named = tx
      .select({ law: laws })
      .from(lawAliases)
      .innerJoin(laws, eq(laws.id, lawAliases.lawId))
      .where(eq(lawAliases.alias, name))
      .get();
    if (named?.law.level === read.level) return named.law;
  }
  return undefined;
}

export function insertLaw(tx: Transaction, fields: LawFields): LawRow {
  const abbreviation = freeAbbreviation(tx, fields.abbreviation);
  const row = { id: newId(), ...fields, abbreviation, slug: freeSlug(tx, abbreviation) };
  return tx.insert(laws).values(row).returning().get();
}

/**
 * Gives a law these names beside those it has; a name of another law stays there. True where one
 * is new: the law's version is raised, because texts are read by its names.
 */
export function addNames(tx: Transaction, lawId: string, names: readonly string[]): boolean {
  const wanted = new Set(names.map(lawName).filter(isSearched));
  let added = 0;
  for (const alias of wanted) {
    added += tx.insert(lawAliases).values({ alias, lawId }).onConflictDoNothing().run().changes;
  }
  if (added > 0) raiseVersion(tx, lawId);
  return added > 0;
}

export function raiseVersion(tx: Transaction, lawId: string): void {
  tx.update(laws)
    .set({ version: sql`${laws.version} + 1` })
    .where(eq(laws.id, lawId))
    .run();
}

/** Two Länder may call their laws the same. */
function freeAbbreviation(tx: Transaction, wanted: string): string {
  const isTaken = (name: string) =>
    tx.select({ id: laws.id }).from(laws).where(eq(laws.abbreviation, name)).get() !== undefined;
  return firstFree(lawName(wanted), isTaken, (name, count) => `${name} (${count})`);
}

function freeSlug(tx: Transaction, abbreviation: string): string {
  const isTaken = (slug: string) =>
    tx.select({ id: laws.id }).from(laws).where(eq(laws.slug, slug)).get() !== undefined;
  const slug = lawSlug(abbreviation) || "gesetz";
  return firstFree(slug, isTaken, (name, count) => `${name}-${count}`);
}

function firstFree(
  wanted: string,
  isTaken: (name: string) => boolean,
  next: (name: string, count: number) => string,
): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = next(wanted, count);
  return name;
}
