import { sql } from "drizzle-orm";
import type { Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { searchSynonyms } from "~db/schema";
import type { Expression, Synonyms } from "../query/meaning.server";
import { mostExpressions, mostGroups } from "./limits";
import { expressionsIn, stemsOf } from "./synonym-group";

type Known = { stamp: string; synonyms: Synonyms };
let known: Known | undefined;

/** No more than may be entered, whatever an import or an older release left in the table. */
const readGroups = prepared((db) =>
  db
    .select({ words: searchSynonyms.words })
    .from(searchSynonyms)
    .orderBy(searchSynonyms.id)
    .limit(mostGroups)
    .prepare(),
);

/** Changes with each commit, of whatever connection. */
const readState = prepared((db) =>
  db
    .select({ state: sql<string>`data_version || ' ' || total_changes()` })
    .from(sql`pragma_data_version`)
    .prepare(),
);

const lastRead = new WeakMap<Queryable, { state: string; synonyms: Synonyms }>();

/** Each expression of a group leads to all others of it; a change counts from the next search on. */
export function synonymsOf(db: Queryable): Synonyms {
  const { state = "" } = readState(db).get() ?? {};
  const last = lastRead.get(db);
  if (last?.state === state) return last.synonyms;
  const synonyms = unlessKnown(readGroups(db).all());
  lastRead.set(db, { state, synonyms });
  return synonyms;
}

/** To read the groups takes long: what the commit changed is seldom one of them. */
function unlessKnown(groups: readonly { words: string }[]): Synonyms {
  // The worker that searches has a memory of its own: only the words themselves tell of a change.
  const stamp = groups.map(({ words }) => words).join("\n\n");
  if (known?.stamp !== stamp) known = { stamp, synonyms: read(groups) };
  return known.synonyms;
}

function read(groups: readonly { words: string }[]): Synonyms {
  const synonyms = new Map<string, Expression[]>();
  for (const { words } of groups) {
    const ways = expressionsIn(words)
      .slice(0, mostExpressions)
      .map(stemsOf)
      .filter((way) => way.length > 0);
    for (const stems of ways) {
      const [first = ""] = stems;
      const others = ways.filter((way) => way.join(" ") !== stems.join(" "));
      synonyms.set(first, [...(synonyms.get(first) ?? []), { stems, others }]);
    }
  }
  return synonyms;
}
