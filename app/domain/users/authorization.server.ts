import { and, eq, getTableColumns } from "drizzle-orm";
import { AppError, notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import { records } from "~db/schema";
import type { RecordType } from "~/domain/records/record";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "./access.server";
import type { Actor } from "./actor";
import { can, type Capability } from "./role";

declare const proof: unique symbol;
type Proof<What extends string> = { readonly [proof]: { readonly [Part in What]: true } };

type RecordRow = typeof records.$inferSelect;

/**
 * A record this person may read, or may also change. Only `authorize` and `permit` make one, and
 * what reveals or changes a record takes one: forgetting the check does not compile.
 */
export type Authorized<
  Action extends "read" | "write",
  Type extends RecordType = RecordType,
> = Pick<
  RecordRow,
  "id" | "title" | "confidentiality" | "departmentId" | "ownerId" | "updatedAt"
> & {
  /** The short title of a procedure, the title of everything else. */
  readonly name: string;
  readonly type: Type;
  readonly actor: Actor;
} & Proof<Action extends "write" ? "read" | "write" : "read">;

/** A person who has a capability of her role. */
export type Permitted<What extends Capability> = Actor & Proof<What>;

/**
 * Looks a record up by the access rule.
 * Throws `not-found` for what is absent or hidden (no difference), `forbidden` where it may be
 * read but not changed.
 */
export function authorize<Type extends RecordType>(
  db: Queryable,
  actor: Actor,
  action: "read",
  type: Type,
  id: string,
): Authorized<"read", Type>;
export function authorize<Type extends RecordType>(
  db: Queryable,
  actor: Actor,
  action: "write",
  type: Type,
  id: string,
): Authorized<"write", Type>;
export function authorize(
  db: Queryable,
  actor: Actor,
  action: "read" | "write",
  type: RecordType,
  id: string,
): unknown {
  const row = db
    .select({ ...getTableColumns(records), name: recordName })
    .from(records)
    .where(and(eq(records.id, id), eq(records.type, type), visibleTo(actor)))
    .get();
  if (!row) throw notFound();
  if (action === "write" && !can(actor.role, "write")) throw new AppError("forbidden");
  return { ...row, actor };
}

/** Throws `forbidden` unless the person's role brings the capability. */
export function permit<What extends Capability>(actor: Actor, capability: What): Permitted<What> {
  if (!can(actor.role, capability)) throw new AppError("forbidden");
  return actor as Permitted<What>;
}
