import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { RecordType } from "~/domain/records/record";
import { recordName } from "~/domain/records/record-name.server";
import { readersOf } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import type { Authorized } from "~/domain/users/authorization.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Queryable } from "~db/client.server";
import { documents, records } from "~db/schema";
import { listPublishers } from "./document-list.server";
import { findDocument } from "./document-page.server";
import { linkedProcedureIds } from "./documents.server";

/** What can be chosen to link: its title, and for a document its number. */
export type Choice = { id: string; title: string; number: string };

/** Title of a record where this person may see it. */
export async function titleOf(
  db: Queryable,
  actor: Actor,
  type: RecordType,
  id: string,
): Promise<string | null> {
  const [choice] = await choicesById(db, actor, type, [id]);
  return choice?.title ?? null;
}

/** The chosen ones, as far as this person may see them. */
export async function choicesById(
  db: Queryable,
  actor: Actor,
  type: RecordType,
  ids: readonly string[],
): Promise<Choice[]> {
  if (ids.length === 0) return [];
  return choices(db)
    .where(
      and(inArray(records.id, [...ids].slice(0, 50)), eq(records.type, type), visibleTo(actor)),
    )
    .all();
}

/** The latest ones, or those with these words in title or number; never the record itself. */
export async function suggestChoices(
  db: Queryable,
  actor: Actor,
  type: RecordType,
  { words = "", except = "", limit = 20 }: { words?: string; except?: string; limit?: number } = {},
): Promise<Choice[]> {
  const pattern = `%${words
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, "\\$&")}%`;
  const hasWords = sql`(${records.title} LIKE ${pattern} ESCAPE '\\' OR ${recordName} LIKE ${pattern} ESCAPE '\\' OR ${documents.number} LIKE ${pattern} ESCAPE '\\')`;
  return choices(db)
    .where(
      and(
        eq(records.type, type),
        visibleTo(actor),
        ne(records.id, except),
        words.trim() ? hasWords : undefined,
      ),
    )
    .orderBy(desc(records.updatedAt))
    .limit(limit)
    .all();
}

const choices = (db: Queryable) =>
  db
    .select({
      id: records.id,
      title: recordName,
      number: sql<string>`coalesce(${documents.number}, '')`,
    })
    .from(records)
    .leftJoin(documents, eq(documents.id, records.id));

type Chosen = { procedureIds: readonly string[]; previousId: string };

type Asked = { words: string; except?: string };

/** What a form offers: the chosen records first, then the latest ones with these words. */
export async function formChoices(db: Queryable, actor: Actor, chosen: Chosen, asked: Asked) {
  const offered = async (type: "procedure" | "document", ids: readonly string[]) => {
    const own = await choicesById(db, actor, type, ids);
    const latest = await suggestChoices(db, actor, type, { ...asked, limit: 30 });
    const isOwn = (id: string) => own.some((choice) => choice.id === id);
    return { own, all: [...own, ...latest.filter(({ id }) => !isOwn(id))] };
  };
  const procedures = await offered("procedure", chosen.procedureIds);
  const documents = await offered("document", chosen.previousId ? [chosen.previousId] : []);
  const people = await listPeople(db);
  return {
    start: {
      procedureIds: procedures.own.map(({ id }) => id),
      previousId: documents.own[0]?.id ?? "",
      confidentiality: "house" as Confidentiality,
      departmentId: actor.departmentId ?? "",
    },
    choices: { procedures: procedures.all, documents: documents.all },
    words: asked.words,
    publishers: await listPublishers(db, actor),
    people: people.map(({ id, name, department }) => ({ id, name, department })),
    departments: (await listDepartments(db)).map(({ id, name }) => ({ id, name })),
  };
}

/** The same for a document that is there, filled with what it says now. */
export async function changeChoices(
  db: Queryable,
  document: Authorized<"write", "document">,
  words: string,
) {
  const { kind, number, publisher, date, url, previousId, version, sha256 } = await findDocument(
    db,
    document,
  );
  const procedureIds = linkedProcedureIds(db, document);
  const chosen = { procedureIds, previousId: previousId ?? "" };
  const { start, ...rest } = await formChoices(db, document.actor, chosen, {
    words,
    except: document.id,
  });
  const { id, title, confidentiality, departmentId } = document;
  const facts = { title, kind, number, publisher, date: asTyped(date), url };
  const access = {
    confidentiality,
    departmentId: departmentId ?? "",
    readerIds: readersOf(db, document),
  };
  return {
    id,
    title,
    hasFile: sha256 !== null,
    start: { ...start, ...facts, ...access, version: String(version) },
    ...rest,
  };
}

/** As people write it, and the form reads it: 22.11.2026, 11.2026, 2026. */
const asTyped = (date: string | null) => (date ?? "").split("-").toReversed().join(".");
