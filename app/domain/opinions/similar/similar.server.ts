import { sql, type SQL } from "drizzle-orm";
import { countVisible } from "~/domain/records/visible-count.server";
import { passagesPerEntry } from "~/domain/search/opened/passages";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Database } from "~db/client.server";
import { citations, lawAliases, opinions, recordLinks, records, searchEntries } from "~db/schema";
import type { OpinionKind, OpinionState } from "../opinion";
import type { OpinionOutcome } from "../outcome";
import type { CitedPlace, Question, Term } from "./question";
import { scoreShared, type Scored, type Shared, type SimilarOpinion } from "./similar";

/** So many rows of the index are looked at for each provision and word: what is everywhere says little. */
const rowsRead = 300;
const mostCompared = 30;
const mostShown = 5;

/**
 * Opinions on the same question that this person may see, the most alike first, each with what they
 * have in common. Three statements, whatever the size of the house; drafts of others are not read.
 */
export function listSimilar(
  db: Database,
  { id, actor }: Authorized<"read", "opinion">,
  question: Question,
): SimilarOpinion[] {
  const shared = [...sharing(db, actor, id, question).values()];
  if (shared.length === 0) return [];
  const scored = scoreShared(question, shared, countVisible(db, actor, "opinion"));
  return describe(db, actor, id, scored.slice(0, mostCompared)).slice(0, mostShown);
}

type Sharing = Shared & { provisions: Map<number, string[]>; terms: Set<number> };

function sharing(db: Database, actor: Actor, ownId: string, question: Question) {
  const found = new Map<string, Sharing>();
  const other = (id: string) => {
    const known = found.get(id) ?? { id, provisions: new Map(), terms: new Set() };
    found.set(id, known);
    return known;
  };
  for (const [at, id, absatz] of readCiting(db, actor, ownId, question.provisions)) {
    const { provisions } = other(id);
    provisions.set(at, [...(provisions.get(at) ?? []), ...(absatz === null ? [] : [absatz])]);
  }
  for (const [at, id] of readNaming(db, actor, ownId, question.terms)) other(id).terms.add(at);
  return found;
}

const otherOpinion = (actor: Actor, ownId: string) =>
  sql`${records.type} = 'opinion' AND ${records.id} <> ${ownId} AND ${visibleTo(actor)}`;

type CitingRow = [at: number, id: string, absatz: string | null];

function readCiting(
  db: Database,
  actor: Actor,
  ownId: string,
  places: readonly CitedPlace[],
): CitingRow[] {
  if (places.length === 0) return [];
  const each = places.map(
    ({ law, unit, sort }, at) => sql`
      SELECT * FROM (
        SELECT ${at} AS at, record_id, record ->> '$.absatz' AS absatz FROM ${citations}
        WHERE state <> 'rejected' AND rowid IN (
          SELECT rowid FROM ${citations}
          WHERE law IN (
              SELECT ${lawAliases.alias} FROM ${lawAliases} WHERE ${lawAliases.lawId} =
                (SELECT named.law_id FROM law_aliases named WHERE named.alias = ${law})
              UNION SELECT ${law})
            AND unit = ${unit} AND number_from = ${sort}
          ORDER BY rowid DESC LIMIT ${rowsRead}))`,
  );
  return db.values<CitingRow>(sql`
    SELECT DISTINCT at, record_id, absatz FROM (${unionOf(each)})
    CROSS JOIN ${records} ON ${records.id} = record_id
    WHERE ${otherOpinion(actor, ownId)}`);
}

type NamingRow = [at: number, id: string];

/** In titles of all records, and in what leads a text: question and head-notes. */
function readNaming(
  db: Database,
  actor: Actor,
  ownId: string,
  terms: readonly Term[],
): NamingRow[] {
  if (terms.length === 0) return [];
  const perEntry = sql.raw(String(passagesPerEntry));
  const each = terms.flatMap(({ stem }, at) => [
    sql`SELECT * FROM (SELECT ${at} AS at, rowid AS entry FROM search_fts_titles
      WHERE search_fts_titles MATCH ${`title : "${stem}"`} ORDER BY rowid DESC LIMIT ${rowsRead})`,
    sql`SELECT * FROM (SELECT ${at} AS at, rowid / ${perEntry} AS entry FROM search_fts
      WHERE search_fts MATCH ${`lead : "${stem}"`} ORDER BY rowid DESC LIMIT ${rowsRead})`,
  ]);
  return db.values<NamingRow>(sql`
    SELECT DISTINCT at, ${records.id} FROM (${unionOf(each)})
    CROSS JOIN ${searchEntries} ON ${searchEntries.id} = entry
    CROSS JOIN ${records} ON ${records.id} = ${searchEntries.recordId}
    WHERE ${otherOpinion(actor, ownId)}`);
}

const unionOf = (each: readonly SQL[]) => sql.join([...each], sql` UNION ALL `);

type Detail = {
  id: string;
  title: string;
  kind: OpinionKind;
  fileNumber: string;
  date: string;
  state: OpinionState;
  outcome: OpinionOutcome | null;
  deviation: SimilarOpinion["deviation"];
  /** How many provisions it names: who names everything is like everything. */
  named: number;
};

function describe(
  db: Database,
  actor: Actor,
  ownId: string,
  scored: readonly Scored[],
): SimilarOpinion[] {
  const rows = db.all<Detail>(sql`
    SELECT ${records.id} AS id, ${records.title} AS title, ${opinions.kind} AS kind,
      ${opinions.fileNumber} AS fileNumber, ${opinions.date} AS date, ${opinions.state} AS state,
      ${opinions.outcome} AS outcome,
      (SELECT CASE ${recordLinks.fromId} WHEN ${ownId} THEN 'ours' ELSE 'theirs' END FROM ${recordLinks}
        WHERE ${recordLinks.relation} = 'deviates-from' AND (
          ${recordLinks.fromId} = ${ownId} AND ${recordLinks.toId} = ${records.id}
          OR ${recordLinks.toId} = ${ownId} AND ${recordLinks.fromId} = ${records.id}) LIMIT 1) AS deviation,
      (SELECT count(DISTINCT law || unit || number_from) FROM ${citations} WHERE ${citations.recordId} = ${records.id}) AS named
    FROM ${opinions} JOIN ${records} ON ${records.id} = ${opinions.id}
    WHERE ${records.id} IN (SELECT value FROM json_each(${JSON.stringify(scored.map(({ id }) => id))}))
      AND ${visibleTo(actor)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return scored
    .flatMap(({ id, score, provisions, terms }) => {
      const detail = byId.get(id);
      if (!detail) return [];
      const { named, ...shown } = detail;
      return [{ score: score / Math.sqrt(usualNamed + named), ...shown, provisions, terms }];
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ score: _score, ...similar }) => similar);
}

/** Below so many provisions an opinion is short, not particular. */
const usualNamed = 12;
