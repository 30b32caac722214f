import { and, asc, eq, sql } from "drizzle-orm";
import { prepared } from "~db/prepared.server";
import type { Queryable } from "~db/client.server";
import {
  affectedProvisions,
  citations,
  decisions,
  documents,
  documentTexts,
  opinions,
  opinionVersions,
  petita,
  procedureCommittees,
  procedureIdentifiers,
  procedureInitiators,
  procedures,
  records,
  statements,
} from "~db/schema";
import type { RecordType } from "~/domain/records/record";
import { sectionTitles, type EditorDocument } from "~/editor/state/document";
import { inlineText, plainText } from "~/editor/state/plain-text";
import { readStored } from "~/domain/opinions/stored-document";
import { sectionDocument } from "~/editor/state/sections";
import type { IndexText } from "./index.server";

/** What of a record can be found: the one place that says it, for every change and for a rebuild. */
export function searchTextOf(db: Queryable, recordId: string): IndexText | null {
  const record = readRecord(db).get({ id: recordId });
  const rest = record && readers[record.type](db, recordId);
  return rest ? { recordId, title: record.title, ...rest } : null;
}

const id = sql.placeholder("id");

const readRecord = prepared((db) =>
  db
    .select({ type: records.type, title: records.title })
    .from(records)
    .where(eq(records.id, id))
    .prepare(),
);

type Text = { identifiers: string[]; lead?: string; body: string };

const readers: Record<RecordType, (db: Queryable, id: string) => Text | null> = {
  procedure: procedureText,
  document: documentText,
  statement: statementText,
  opinion: opinionText,
  decision: decisionText,
};

const paragraphs = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join("\n\n");

function procedureText(db: Queryable, id: string): Text | null {
  const row = db.select().from(procedures).where(eq(procedures.id, id)).get();
  if (!row) return null;
  const identifiers = db
    .select({ value: procedureIdentifiers.value })
    .from(procedureIdentifiers)
    .where(eq(procedureIdentifiers.procedureId, id))
    .all();
  const laws = db
    .select({ law: affectedProvisions.law, provision: affectedProvisions.provision })
    .from(affectedProvisions)
    .where(and(eq(affectedProvisions.procedureId, id), eq(affectedProvisions.state, "confirmed")))
    .all();
  const initiators = db
    .select({ name: procedureInitiators.name })
    .from(procedureInitiators)
    .where(eq(procedureInitiators.procedureId, id))
    .all();
  const committees = db
    .select({ name: procedureCommittees.name })
    .from(procedureCommittees)
    .where(eq(procedureCommittees.procedureId, id))
    .all();
  const named = [
    row.leadMinistry,
    row.leadCommittee,
    ...initiators.map((each) => each.name),
    ...committees.map((each) => each.name),
  ];
  return {
    identifiers: identifiers.map((each) => each.value),
    lead: row.shortTitle,
    body: paragraphs(
      row.summary,
      row.relevanceReason,
      laws.map((each) => `${each.provision} ${each.law}`.trim()).join("\n"),
      named.filter(Boolean).join("\n"),
    ),
  };
}

const readDocument = prepared((db) =>
  db
    .select({
      number: documents.number,
      publisher: documents.publisher,
      fileName: documents.fileName,
      text: documentTexts.text,
    })
    .from(documents)
    .leftJoin(documentTexts, eq(documentTexts.documentId, documents.id))
    .where(eq(documents.id, id))
    .prepare(),
);

function documentText(db: Queryable, documentId: string): Text | null {
  const row = readDocument(db).get({ id: documentId });
  if (!row) return null;
  return {
    identifiers: row.number ? [row.number] : [],
    lead: row.publisher,
    body: paragraphs(row.text, row.fileName),
  };
}

function statementText(db: Queryable, id: string): Text | null {
  const row = db.select().from(statements).where(eq(statements.id, id)).get();
  if (!row) return null;
  const demands = db
    .select({ text: petita.text, provision: petita.provision, note: petita.outcomeNote })
    .from(petita)
    .where(eq(petita.statementId, id))
    .orderBy(asc(petita.position))
    .all();
  return {
    identifiers: [],
    body: paragraphs(
      row.summary,
      ...demands.map((each) => [each.provision, each.text, each.note].filter(Boolean).join("\n")),
      row.author,
      row.recipient,
    ),
  };
}

function opinionText(db: Queryable, id: string): Text | null {
  const row = db
    .select({
      fileNumber: opinions.fileNumber,
      text: opinionVersions.plainText,
      state: opinionVersions.state,
    })
    .from(opinions)
    .leftJoin(
      opinionVersions,
      and(eq(opinionVersions.opinionId, opinions.id), eq(opinionVersions.number, opinions.version)),
    )
    .where(eq(opinions.id, id))
    .get();
  if (!row) return null;
  const stored = row.state ? readStored(row.state) : null;
  const document = stored?.intact ? stored.document : null;
  return {
    identifiers: [row.fileNumber],
    lead: document ? leadingSections(document) : "",
    body: document ? withoutForm(document) : (row.text ?? ""),
  };
}

/** Question and Leitsätze: what an opinion is about, before all its words. */
function leadingSections(document: EditorDocument): string {
  const sections = (["rechtsfrage", "leitsaetze"] as const).map((name) => {
    const section = sectionDocument(document, name);
    return section ? plainText(section) : "";
  });
  return paragraphs(...sections);
}

/** All that was written. „Leitsätze“ as a heading stands in every opinion: form, no content. */
function withoutForm({ root, ...document }: EditorDocument): string {
  const children = root.children.filter(
    (block) =>
      block.type !== "section-heading" ||
      inlineText(block.children).trim() !== sectionTitles[block.section],
  );
  return plainText({ ...document, root: { ...root, children } });
}

function decisionText(db: Queryable, id: string): Text | null {
  const row = db.select().from(decisions).where(eq(decisions.id, id)).get();
  if (!row) return null;
  const provisions = db
    .select({ text: citations.text })
    .from(citations)
    .where(and(eq(citations.recordId, id), eq(citations.field, "provisions")))
    .orderBy(asc(citations.ordinal))
    .all();
  return {
    identifiers: [row.docket, row.ecli].filter(Boolean),
    lead: row.headnote,
    body: paragraphs(
      row.headnote,
      row.outcome,
      provisions.map(({ text }) => text).join("\n"),
      row.printedIn,
      row.note,
    ),
  };
}
