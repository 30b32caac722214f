import { and, asc, eq, sql } from "drizzle-orm";
import type { Authorized } from "~/domain/users/authorization.server";
import { notFound } from "~/lib/errors";
import type { Queryable } from "~db/client.server";
import {
  citations,
  decisions,
  departments,
  lawAliases,
  laws,
  provisions,
  records,
  users,
} from "~db/schema";
import { decisionTitle } from "./decision";
import { provisionsField, type DecisionFacts } from "./decisions.server";

/** Everything a page says of one decision, without its links. */
export async function findDecision(db: Queryable, decision: Authorized<"read", "decision">) {
  const row = db
    .select({
      decision: decisions,
      createdAt: records.createdAt,
      owner: users.name,
      department: departments.name,
    })
    .from(decisions)
    .innerJoin(records, eq(records.id, decisions.id))
    .leftJoin(users, eq(users.id, records.ownerId))
    .leftJoin(departments, eq(departments.id, records.departmentId))
    .where(eq(decisions.id, decision.id))
    .get();
  if (!row) throw notFound();
  const { title, confidentiality, departmentId } = decision;
  const { decision: facts, ...around } = row;
  return {
    ...facts,
    title,
    confidentiality,
    departmentId,
    ...around,
    provisions: provisionsOf(db, decision),
  };
}

/** What people or an import wrote of it, as they would write it again. */
export function factsOfDecision(
  db: Queryable,
  decision: Authorized<"read", "decision">,
): DecisionFacts & { version: number } {
  const row = db.select().from(decisions).where(eq(decisions.id, decision.id)).get();
  if (!row) throw notFound();
  const { id: _id, docketKey: _key, ...facts } = row;
  const { title } = decision;
  return {
    ...facts,
    title: title === decisionTitle(facts) ? "" : title,
    provisions: provisionsOf(db, decision)
      .map(({ text }) => text)
      .join("\n"),
  };
}

export type DecisionPage = Awaited<ReturnType<typeof findDecision>>;

/** What it rests on, each with its page in the register where it is known there. */
function provisionsOf(db: Queryable, decision: Authorized<"read", "decision">) {
  return db
    .select({
      text: citations.text,
      heading: sql<string | null>`(
        SELECT version.heading FROM provision_versions version
        WHERE version.provision_id = ${provisions.id} AND version.heading <> ''
        ORDER BY version.since DESC LIMIT 1)`,
      law: laws.slug,
      provision: provisions.slug,
    })
    .from(citations)
    .leftJoin(lawAliases, eq(lawAliases.alias, citations.law))
    .leftJoin(laws, eq(laws.id, lawAliases.lawId))
    .leftJoin(
      provisions,
      and(
        eq(provisions.lawId, laws.id),
        eq(provisions.unit, citations.unit),
        eq(provisions.sort, citations.numberFrom),
      ),
    )
    .where(and(eq(citations.recordId, decision.id), eq(citations.field, provisionsField)))
    .orderBy(asc(citations.ordinal))
    .all()
    .map(({ text, heading, law, provision }) => ({
      text,
      heading: heading ?? "",
      href: law && provision ? `/normen/${law}/${provision}` : law ? `/normen/${law}` : null,
    }));
}
