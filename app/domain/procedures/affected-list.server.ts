import { and, asc, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { provisionPath } from "~/domain/law/provision-address";
import type { Authorized } from "~/domain/users/authorization.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Queryable } from "~db/client.server";
import {
  affectedProvisions,
  documents,
  documentTexts,
  lawAliases,
  laws,
  provisions,
  records,
} from "~db/schema";
import type { AffectedProvision, SuggestedProvision } from "./affected-provision";
import { draftKinds } from "./draft-kinds";
import { belongsTo } from "./procedure-page.server";

type Procedure = Authorized<"read", "procedure">;

/**
 * What the procedure affects, and what drafts suggest. A suggestion comes from a text: whoever may
 * not read the draft sees neither its words nor that it suggests anything.
 */
export async function listAffectedProvisions(db: Queryable, procedure: Procedure) {
  const rows = db
    .select({
      id: affectedProvisions.id,
      law: affectedProvisions.law,
      provision: affectedProvisions.provision,
      change: affectedProvisions.change,
      effectiveOn: affectedProvisions.effectiveOn,
      state: affectedProvisions.state,
      quote: affectedProvisions.quote,
      sourceId: records.id,
      sourceTitle: records.title,
      lawSlug: laws.slug,
      provisionSlug: provisions.slug,
    })
    .from(affectedProvisions)
    .leftJoin(
      records,
      and(eq(records.id, affectedProvisions.documentId), visibleTo(procedure.actor)),
    )
    .leftJoin(lawAliases, eq(lawAliases.alias, affectedProvisions.law))
    .leftJoin(laws, eq(laws.id, lawAliases.lawId))
    .leftJoin(
      provisions,
      and(
        eq(provisions.lawId, laws.id),
        eq(provisions.unit, affectedProvisions.unit),
        eq(provisions.sort, affectedProvisions.numberFrom),
      ),
    )
    .where(
      and(
        eq(affectedProvisions.procedureId, procedure.id),
        ne(affectedProvisions.state, "rejected"),
      ),
    )
    .groupBy(affectedProvisions.id)
    .orderBy(asc(affectedProvisions.position), asc(affectedProvisions.id))
    .all();
  const confirmed = rows.filter(({ state }) => state === "confirmed");
  const suggested = rows.filter(({ state, sourceId }) => state === "suggested" && sourceId);
  const known = new Map(confirmed.map((row) => [keyOf(row), row]));
  return {
    confirmed: confirmed.map(shownRow),
    suggested: suggested.map((row): SuggestedProvision => {
      const same = known.get(keyOf(row));
      return {
        ...shownRow(row),
        known: same ? { change: same.change, effectiveOn: same.effectiveOn } : null,
      };
    }),
  };
}

const keyOf = ({ law, provision }: { law: string; provision: string }) =>
  JSON.stringify([law, provision]);

type Row = Omit<AffectedProvision, "source" | "lawHref" | "provisionHref"> & {
  quote: string;
  sourceId: string | null;
  sourceTitle: string | null;
  lawSlug: string | null;
  provisionSlug: string | null;
};

function shownRow({ lawSlug, provisionSlug, sourceId, sourceTitle, quote, ...row }: Row) {
  const { id, law, provision, change, effectiveOn } = row;
  const shown: AffectedProvision = {
    id,
    law,
    provision,
    change,
    effectiveOn,
    source: sourceId === null ? null : { id: sourceId, title: sourceTitle ?? "", quote },
    lawHref: lawSlug && `/normen/${lawSlug}`,
    provisionHref: lawSlug && provisionSlug && provisionPath(lawSlug, provisionSlug),
  };
  return shown;
}

/** Papers of the procedure that may hold commands and whose text is there, the newest first. */
export async function listDrafts(db: Queryable, procedure: Procedure) {
  return db
    .select({
      id: records.id,
      title: records.title,
      kind: documents.kind,
      number: documents.number,
      date: documents.date,
      isRead: sql<boolean>`EXISTS (SELECT 1 FROM ${affectedProvisions} WHERE ${affectedProvisions.documentId} = ${records.id} AND ${affectedProvisions.procedureId} = ${procedure.id})`,
    })
    .from(records)
    .innerJoin(documents, eq(documents.id, records.id))
    .innerJoin(documentTexts, eq(documentTexts.documentId, records.id))
    .where(
      and(
        belongsTo(procedure),
        visibleTo(procedure.actor),
        inArray(documents.kind, [...draftKinds]),
      ),
    )
    .orderBy(desc(documents.date), asc(records.id))
    .limit(30)
    .all()
    .map((draft) => ({ ...draft, isRead: Boolean(draft.isRead) }));
}

export type Draft = Awaited<ReturnType<typeof listDrafts>>[number];
