import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import {
  identifierKinds,
  konnexitaeten,
  levels,
  obligations,
  outcomes,
  positions,
  relevances,
  stepStates,
  workStates,
  type NextStep,
} from "~/domain/procedures/procedure";
import { records } from "./records";
import { users } from "./users";

/** Stage models as an administrator edited them; the built-in ones live in code until then. */
export const stageModels = sqliteTable("stage_models", {
  id: text().primaryKey(),
  definition: text().notNull(),
  version: integer().notNull(),
  updatedAt: integer().notNull(),
});

export const procedures = sqliteTable(
  "procedures",
  {
    id: text()
      .primaryKey()
      .references(() => records.id),
    shortTitle: text().notNull(),
    level: text({ enum: levels }).notNull(),
    modelId: text().notNull(),
    /** Legislative term (Wahlperiode). */
    term: integer(),
    summary: text().notNull().default(""),
    leadMinistry: text().notNull().default(""),
    leadCommittee: text().notNull().default(""),
    relevance: text({ enum: relevances }),
    relevanceReason: text().notNull().default(""),
    position: text({ enum: positions }),
    konnexitaet: text({ enum: konnexitaeten }),
    workState: text({ enum: workStates }).notNull().default("eingang"),
    responsibleId: text().references(() => users.id),
    /** What the sources leave open or contradict; shown as such. */
    uncertainty: text().notNull().default(""),
    /** Derived from the steps (and the override) in the transaction that writes them; never typed in. */
    stage: text(),
    outcome: text({ enum: outcomes }).notNull().default("running"),
    lastStepOn: text(),
    /** Days of the milestones, fuzzy; `inForceOn` also where it is only expected. */
    promulgatedOn: text(),
    inForceOn: text(),
    nextStepOn: text(),
    nextStep: text({ mode: "json" }).$type<NextStep>(),
    /** The release of the rules that derived these; `derivationVersion` in derived.server.ts. */
    derivation: integer().notNull().default(0),
    overrideStage: text(),
    overrideReason: text(),
    overrideById: text().references(() => users.id),
    version: integer().notNull().default(1),
  },
  (table) => [
    index("procedures_by_stage").on(table.modelId, table.stage, table.lastStepOn),
    index("procedures_by_last_step").on(table.lastStepOn),
    index("procedures_by_next_step").on(table.nextStepOn),
    // The rank of `order("relevanz")` in procedure-list.server.ts, letter by letter.
    index("procedures_by_relevance").on(
      sql`CASE relevance WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 WHEN 'none' THEN 4 ELSE 3 END`,
      sql`last_step_on DESC`,
    ),
    index("procedures_by_responsible").on(table.responsibleId, table.outcome, table.lastStepOn),
  ],
);

export const procedureInitiators = sqliteTable(
  "procedure_initiators",
  {
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.procedureId, table.name] })],
);

/** Co-deciding (mitberatend) committees; the lead committee is a field of the procedure. */
export const procedureCommittees = sqliteTable(
  "procedure_committees",
  {
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.procedureId, table.name] })],
);

export const procedureIdentifiers = sqliteTable(
  "procedure_identifiers",
  {
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    kind: text({ enum: identifierKinds }).notNull(),
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.procedureId, table.kind, table.value] }),
    index("procedure_identifiers_by_value").on(table.value),
  ],
);

/** Who was responsible from when to when (instants, ms); the open entry is today's. */
export const procedureResponsibilities = sqliteTable(
  "procedure_responsibilities",
  {
    id: text().primaryKey(),
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    fromAt: integer().notNull(),
    untilAt: integer(),
  },
  (table) => [index("responsibilities_by_procedure").on(table.procedureId, table.fromAt)],
);

export const steps = sqliteTable(
  "steps",
  {
    id: text().primaryKey(),
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    /** Key of a stage or exit of the model; null for what is no stage (a court ruling, say). */
    stage: text(),
    title: text().notNull(),
    state: text({ enum: stepStates }).notNull(),
    /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where undated. */
    date: text(),
    /** Order within one day. */
    seq: integer().notNull().default(0),
    body: text().notNull().default(""),
    result: text().notNull().default(""),
    /** Why an expected step is expected, or what the source leaves uncertain. */
    note: text().notNull().default(""),
    sourceUrl: text().notNull().default(""),
    /** Key of the importing source; a person's own steps have none. */
    externalId: text(),
    /** Set when a person changed an imported step: the import leaves it alone from then on. */
    editedByPerson: integer({ mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    index("steps_by_procedure").on(table.procedureId, table.date, table.seq),
    uniqueIndex("steps_by_external_id").on(table.procedureId, table.externalId),
  ],
);

export const stepDocuments = sqliteTable(
  "step_documents",
  {
    stepId: text()
      .notNull()
      .references(() => steps.id, { onDelete: "cascade" }),
    documentId: text()
      .notNull()
      .references(() => records.id),
  },
  (table) => [
    primaryKey({ columns: [table.stepId, table.documentId] }),
    index("step_documents_by_document").on(table.documentId),
  ],
);

export const deadlines = sqliteTable(
  "deadlines",
  {
    id: text().primaryKey(),
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    title: text().notNull(),
    /** `YYYY-MM-DD`. */
    due: text().notNull(),
    obligation: text({ enum: obligations }).notNull(),
    basis: text().notNull().default(""),
    derivation: text().notNull().default(""),
    responsibleId: text().references(() => users.id),
    doneOn: text(),
  },
  (table) => [
    index("deadlines_by_procedure").on(table.procedureId, table.due),
    index("deadlines_by_due").on(table.doneOn, table.due),
  ],
);

/** What we did ourselves: rated, assigned, telephoned. The right-hand lane of the timeline. */
export const actions = sqliteTable(
  "actions",
  {
    id: text().primaryKey(),
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    date: text().notNull(),
    title: text().notNull(),
    text: text().notNull().default(""),
    authorId: text().references(() => users.id),
    createdAt: integer().notNull(),
  },
  (table) => [index("actions_by_procedure").on(table.procedureId, table.date)],
);
