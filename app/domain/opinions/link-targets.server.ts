import { and, desc, eq, ne, notInArray } from "drizzle-orm";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { records } from "~db/schema";
import type { LinkType } from "./link-targets";
import { wordsIn } from "./title-words.server";

const most = 20;

/** Records this opinion could be joined to, by words of their title, newest first. */
export async function findLinkTargets(
  db: Queryable,
  record: Authorized<"read", "opinion">,
  asked: { art: LinkType; q: string },
  alreadyLinked: readonly string[],
) {
  return db
    .select({ id: records.id, type: records.type, title: recordName })
    .from(records)
    .where(
      and(
        eq(records.type, asked.art),
        visibleTo(record.actor),
        ne(records.id, record.id),
        notInArray(records.id, [...alreadyLinked]),
        ...wordsIn([records.title, recordName], asked.q),
      ),
    )
    .orderBy(desc(records.updatedAt))
    .limit(most)
    .all();
}
