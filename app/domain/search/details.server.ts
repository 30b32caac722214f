import { sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { recordName } from "~/domain/records/record-name.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import { perEntry, entriesOf, visible, type Scope } from "./retrieval/scope.server";
import type { Match } from "./retrieval/match";

/** What is shown of a hit besides its marks. */
export type Details = {
  entry: number;
  id: string;
  type: RecordType;
  title: string;
  /** One per line. */
  identifiers: string;
  kind: string;
  date: string | null;
  /** Best and first passage, as stored: unpacked only where they are shown. */
  bestText: string | Buffer | null;
  firstText: string | Buffer | null;
  publisher: string;
  procedure: string | null;
  shortTitle: string;
  modelId: string | null;
  stage: string | null;
  external: string | null;
};

/** All of it in one statement: a page asks few questions. */
export function readDetails(
  { db, actor }: Pick<Scope, "db" | "actor">,
  rows: readonly Match[],
): Details[] {
  const best = Object.fromEntries(rows.map(({ entry, passage }) => [entry, passage]));
  const wanted = sql`json_each(${JSON.stringify(best)}) wanted`;
  return db.all<Details>(sql`
    SELECT search_entries.id AS entry, records.id, records.type, search_entries.title,
      search_entries.identifiers, search_entries.kind, search_entries.date,
      (SELECT text FROM search_passages WHERE id = wanted.value) AS bestText,
      (SELECT text FROM search_passages WHERE id = search_entries.id * ${perEntry}) AS firstText,
      coalesce(documents.publisher, '') AS publisher, ${procedureOf(actor)} AS procedure,
      coalesce(procedures.short_title, '') AS shortTitle, procedures.model_id AS modelId,
      coalesce(procedures.override_stage, procedures.stage) AS stage,
      (SELECT min(external_id) FROM record_sources WHERE record_id = records.id) AS external
    FROM ${entriesOf(wanted, sql`CAST(wanted.key AS INTEGER)`)}
    LEFT JOIN procedures ON procedures.id = records.id
    LEFT JOIN documents ON documents.id = records.id
    WHERE ${visible({ db, actor, conditions: [] })}`);
}

/** The newest of the procedures a document is part of that this person may see. */
const procedureOf = (actor: Actor) => sql`CASE records.type WHEN 'document' THEN (
  SELECT ${recordName} FROM record_links CROSS JOIN records ON records.id = record_links.to_id
  WHERE record_links.from_id = search_entries.record_id AND records.type = 'procedure'
    AND ${visibleTo(actor)}
  ORDER BY records.updated_at DESC LIMIT 1) END`;
