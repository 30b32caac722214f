import type { LawLevel } from "~/domain/law/law";
import { lawSlug } from "~/domain/law/law";
import { provisionSlug, provisionSort, type ProvisionUnit } from "~/domain/law/provision";
import { newId } from "~/lib/ids.server";
import type { Database } from "~db/client.server";
import { amendingActs, lawAliases, laws, provisions, provisionVersions } from "~db/schema";

type Law = { abbreviation: string; title?: string; level?: LawLevel; aliases?: readonly string[] };

/** A law of the register with its names. */
export function addLaw(db: Database, { abbreviation, title, level = "land", aliases = [] }: Law) {
  const id = newId();
  const slug = lawSlug(abbreviation);
  db.insert(laws)
    .values({ id, abbreviation, slug, title: title ?? abbreviation, level })
    .run();
  for (const alias of [abbreviation, ...aliases]) {
    db.insert(lawAliases).values({ alias, lawId: id }).run();
  }
  return { id, slug };
}

type Provision = Partial<typeof provisions.$inferInsert> & { unit?: ProvisionUnit };

/** A provision of a law; its id. */
export function addProvision(
  db: Database,
  lawId: string,
  number: string,
  { unit = "§", ...more }: Provision = {},
): string {
  const id = newId();
  const place = { unit, number, sort: provisionSort(number), slug: provisionSlug(unit, number) };
  db.insert(provisions)
    .values({ id, lawId, ...place, ...more })
    .run();
  return id;
}

/** A version of a provision; `since` is its begin unless another is given. */
export function addVersion(
  db: Database,
  provisionId: string,
  version: Partial<typeof provisionVersions.$inferInsert> = {},
): string {
  const id = newId();
  const since = version.since ?? version.validFrom ?? version.seenOn ?? null;
  db.insert(provisionVersions)
    .values({ ...version, id, provisionId, since, createdAt: 0 })
    .run();
  return id;
}

/** An amending act; its id. */
export function addAct(db: Database, act: Partial<typeof amendingActs.$inferInsert> = {}): string {
  const id = newId();
  db.insert(amendingActs)
    .values({ title: "Änderungsgesetz", ...act, id })
    .run();
  return id;
}
