import { eq } from "drizzle-orm";
import { finishCitations } from "~/domain/citations/citations.server";
import { addDocument, addText, findDocumentId } from "~/domain/documents/documents.server";
import { describeAffected } from "~/domain/procedures/affected-provisions.server";
import { suggestWithin } from "~/domain/procedures/draft-suggestions.server";
import { insertProcedure } from "~/domain/procedures/procedures.server";
import { linkRecords } from "~/domain/records/records.server";
import { addStatement } from "~/domain/statements/add-statement.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { idFrom } from "~/lib/ids.server";
import type { Transaction } from "../client.server";
import { citations } from "../schema";
import { acting, instantOf, personId, recordId } from "./house.server";
import { seedProcedures } from "./procedures";
import type { SeedProcedure, SeedStatement } from "./types";

const house = { confidentiality: "house", departmentId: null, readerIds: [] as string[] } as const;
const open = () => ({ ...house, readerIds: [] });

/** All procedures with their papers, statements and links; returns how many. */
export function seedProcedureRecords(tx: Transaction): number {
  for (const procedure of seedProcedures) seedProcedure(tx, procedure);
  for (const procedure of seedProcedures) linkRelated(tx, procedure);
  return seedProcedures.length;
}

function seedProcedure(tx: Transaction, seed: SeedProcedure): void {
  const actor = acting(tx, seed.responsible);
  const id = recordId("procedure", seed.key);
  const createdAt = lastDayOf(seed);
  const papers = seedDocuments(tx, actor, seed);
  insertProcedure(tx, actor, {
    ...open(),
    id,
    createdAt,
    title: seed.title,
    shortTitle: seed.shortTitle,
    level: seed.level,
    modelId: seed.modelId,
    term: seed.term ?? null,
    summary: seed.summary,
    initiators: seed.initiators,
    leadMinistry: seed.leadMinistry ?? "",
    leadCommittee: seed.leadCommittee ?? "",
    coCommittees: seed.coCommittees ?? [],
    identifiers: seed.identifiers,
    affectedLaws: seed.affected.flatMap(({ law, provisions }) =>
      (provisions.length > 0 ? provisions : [""]).map((provision) => ({ law, provision })),
    ),
    uncertainty: seed.uncertainty ?? "",
    relevance: seed.relevance ?? null,
    relevanceReason: seed.relevanceReason ?? "",
    position: seed.position ?? null,
    konnexitaet: seed.konnexitaet ?? null,
    responsibleId: seed.responsible ? personId(seed.responsible) : null,
    workState: workStateOf(seed),
    steps: seed.steps.map((step, index) => ({
      id: idFrom(`demo-step:${seed.key}:${index}`),
      stage: step.stage ?? null,
      title: step.title,
      state: step.state,
      date: step.date ?? null,
      body: step.body ?? "",
      result: step.result ?? "",
      note: step.note ?? "",
      sourceUrl: step.source ?? "",
      documentIds: (step.documents ?? []).flatMap((key) => papers.get(key) ?? []),
    })),
    deadlines: (seed.deadlines ?? []).map((deadline) => ({
      title: deadline.title,
      due: deadline.due,
      obligation: deadline.obligation,
      basis: deadline.basis,
      derivation: deadline.derivation,
      responsibleId: deadline.responsible ? personId(deadline.responsible) : null,
      doneOn: deadline.done ? deadline.due : null,
    })),
    actions: (seed.actions ?? []).map(({ date, title, text, by }) => ({
      date,
      title,
      text,
      authorId: personId(by),
      createdAt: instantOf(date),
    })),
  });
  const procedure = authorize(tx, actor, "read", "procedure", id);
  for (const paper of papers.values()) {
    linkRecords(tx, authorize(tx, actor, "write", "document", paper), procedure, "part-of");
  }
  for (const { law, said = {} } of seed.affected) {
    for (const [provision, { change, effectiveOn = null }] of Object.entries(said)) {
      describeAffected(tx, id, { law, provision, change, effectiveOn });
    }
  }
  for (const { key, text } of seed.documents) {
    const paper = papers.get(key);
    if (text && paper) suggestWithin(tx, id, paper);
  }
  for (const statement of seed.statements ?? []) seedStatement(tx, actor, seed, statement);
}

/** Papers by their key; one that another procedure brought already is taken from there. */
function seedDocuments(tx: Transaction, actor: Permitted<"write">, seed: SeedProcedure) {
  const ids = new Map<string, string>();
  for (const { key, kind, number = "", publisher, title, date, url, text } of seed.documents) {
    const here = findDocumentId(tx, { number, publisher });
    const facts = { kind, number, publisher, title, date: date ?? null, url: url ?? "" };
    const id = recordId("document", `${seed.key}:${key}`);
    if (!here) addDocument(tx, actor, { ...open(), ...facts, id });
    if (!here && text) addText(tx, id, text);
    ids.set(key, here ?? id);
  }
  return ids;
}

function seedStatement(
  tx: Transaction,
  actor: Permitted<"write">,
  seed: SeedProcedure,
  statement: SeedStatement,
): void {
  const { origin, author, title, position, recipient, sentOn, summary, source } = statement;
  const id = addStatement(tx, actor, {
    ...open(),
    id: recordId("statement", `${seed.key}:${statement.key}`),
    createdAt: sentOn ? instantOf(sentOn) : lastDayOf(seed),
    origin,
    author,
    title,
    position,
    recipient: recipient ?? "",
    sentOn: sentOn ?? null,
    summary,
    sourceUrl: source ?? "",
    petita: statement.petita.map(({ text, provision, outcome, outcomeNote }) => ({
      text,
      provision: provision ?? "",
      outcome,
      outcomeNote: outcomeNote ?? "",
    })),
  });
  if (origin === "ours" && sentOn) confirmCitations(tx, id, seed.responsible, instantOf(sentOn));
  const procedure = authorize(tx, actor, "read", "procedure", recordId("procedure", seed.key));
  linkRecords(tx, authorize(tx, actor, "write", "statement", id), procedure, "part-of");
}

/** What we sent, somebody had checked. */
function confirmCitations(
  tx: Transaction,
  id: string,
  by: SeedProcedure["responsible"],
  decidedAt: number,
): void {
  const decidedBy = by ? personId(by) : null;
  tx.update(citations)
    .set({ state: "confirmed", decidedBy, decidedAt })
    .where(eq(citations.recordId, id))
    .run();
  finishCitations(tx, id);
}

function linkRelated(tx: Transaction, seed: SeedProcedure): void {
  const actor = acting(tx, undefined);
  for (const { key, relation } of seed.related ?? []) {
    linkRecords(
      tx,
      authorize(tx, actor, "write", "procedure", recordId("procedure", seed.key)),
      authorize(tx, actor, "read", "procedure", recordId("procedure", key)),
      relation,
    );
  }
}

/** When the procedure last moved: lists are sorted by it as if people had followed it then. */
function lastDayOf(seed: SeedProcedure): number {
  const dates = seed.steps
    .filter(({ state }) => state === "occurred")
    .map(({ date }) => date ?? "");
  const last = dates.sort().at(-1);
  return last ? instantOf(last) : Date.now();
}

/** How far our own work is: what is over lies in the file, what has a statement waits for its echo. */
function workStateOf(seed: SeedProcedure) {
  const isLive = seed.steps.some(({ state }) => state !== "occurred");
  if (!seed.responsible) return seed.relevance ? "zuweisung" : "bewertung";
  if (!isLive) return "ablage";
  return seed.statements?.some(({ origin }) => origin === "ours") ? "resonanz" : "entwurf";
}
