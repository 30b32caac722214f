import { and, eq, or } from "drizzle-orm";
import { docketKey } from "~/domain/citations/target";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { decisions, records } from "~db/schema";

/** The decisions this person may see with this docket or ECLI; a docket may stand for several. */
export const decisionsNamed = (db: Queryable, actor: Actor, written: string) =>
  db
    .select({ id: records.id, confidentiality: records.confidentiality })
    .from(decisions)
    .innerJoin(records, eq(records.id, decisions.id))
    .where(
      and(
        or(eq(decisions.docketKey, docketKey(written)), eq(decisions.ecli, written)),
        visibleTo(actor),
      ),
    )
    .limit(2)
    .all();
