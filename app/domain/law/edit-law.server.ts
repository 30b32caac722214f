import { and, eq, inArray, ne, notInArray } from "drizzle-orm";
import { refreshImpactsOfLaw } from "~/domain/citations/impacts.server";
import { recordEvent } from "~/domain/records/events.server";
import { lastDone } from "~/domain/records/last-change.server";
import type { Permitted } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import type { StoredForm } from "~/lib/form.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { lawAliases, laws } from "~db/schema";
import type { LawValues } from "./law-input";
import { lawName } from "./law";
import { aliasesOf, findLaw, type Law } from "./law-lookup.server";
import { insertLaw } from "./law-rows.server";

/** A name that is another law's already, where one is; it can be of one law only. */
export type NameTaken = { field: "abbreviation" | "title" | "aliases"; name: string; by: string };

/** The names of these values that another law has; `lawId`: the law that is changed. */
export function nameTaken(
  db: Queryable,
  lawId: string | null,
  values: LawValues,
): NameTaken | null {
  const { abbreviation, title, aliases } = values;
  const names = [abbreviation, lawName(title), ...aliases];
  const other = lawId ? ne(laws.id, lawId) : undefined;
  const taken = db
    .select({ name: lawAliases.alias, by: laws.abbreviation })
    .from(lawAliases)
    .innerJoin(laws, eq(laws.id, lawAliases.lawId))
    .where(and(inArray(lawAliases.alias, names), other))
    .get();
  const same = db
    .select({ by: laws.abbreviation })
    .from(laws)
    .where(and(eq(laws.abbreviation, abbreviation), other))
    .get();
  if (same) return { field: "abbreviation", name: abbreviation, by: same.by };
  if (!taken) return null;
  const { name } = taken;
  const field =
    name === abbreviation ? "abbreviation" : aliases.includes(name) ? "aliases" : "title";
  return { field, ...taken };
}

/** Adds a law; its part of the address. */
export async function addLaw(
  db: Database,
  actor: Permitted<"write">,
  values: LawValues,
): Promise<string> {
  return write(db, (tx) => {
    const { aliases, version: _, ...fields } = values;
    const law = insertLaw(tx, fields);
    setNames(tx, law.id, [law.abbreviation, fields.title, ...aliases]);
    const details = { law: law.id };
    recordEvent(tx, { actorId: actor.id, recordId: null, action: "law.added", details });
    return law.slug;
  });
}

/** Throws `conflict` where somebody else saved meanwhile. Its address stays as it is. */
export async function changeLaw(
  db: Database,
  actor: Permitted<"write">,
  lawId: string,
  values: LawValues,
): Promise<void> {
  write(db, (tx) => {
    const { aliases, version, ...fields } = values;
    const { changes } = tx
      .update(laws)
      .set({ ...fields, version: version + 1 })
      .where(and(eq(laws.id, lawId), eq(laws.version, version)))
      .run();
    if (changes === 0) throw new AppError("conflict");
    setNames(tx, lawId, [fields.abbreviation, fields.title, ...aliases]);
    refreshImpactsOfLaw(tx, lawId);
    const details = { law: lawId };
    recordEvent(tx, { actorId: actor.id, recordId: null, action: "law.changed", details });
  });
}

/** What the form of a law starts with. */
export function lawValues(db: Queryable, law: Law) {
  const { id: _, slug: __, ...fields } = law;
  return { ...fields, aliases: aliasesOf(db, law).join("\n") };
}

export async function storedLaw(
  db: Database,
  actor: Permitted<"write">,
  slug: string,
): Promise<StoredForm> {
  const law = findLaw(db, slug);
  const { version, ...values } = lawValues(db, law);
  const saved = await lastDone(db, actor, "law.changed", { detail: law.id });
  return { values, guard: version, saved };
}

function setNames(tx: Transaction, lawId: string, written: readonly string[]): void {
  const names = [...new Set(written.map(lawName))];
  tx.delete(lawAliases)
    .where(and(eq(lawAliases.lawId, lawId), notInArray(lawAliases.alias, names)))
    .run();
  for (const alias of names) {
    // A name that another law has stays there; the form was checked for it.
    tx.insert(lawAliases).values({ alias, lawId }).onConflictDoNothing().run();
  }
}
