import { desc, eq } from "drizzle-orm";
import { AppError } from "~/lib/errors";
import type { EventAction } from "~/domain/records/event";
import { recordEvent } from "~/domain/records/events.server";
import { touchRecord } from "~/domain/records/records.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { procedureResponsibilities, procedures, users } from "~db/schema";
import { noteAction } from "./actions.server";
import { deriveAgain } from "./derived.server";
import type { Assignment, Rating } from "./procedure-input";
import { guardVersion, startResponsibility } from "./procedures.server";
import { stageName } from "./stage-lookup";
import { readStageModel } from "./stage-models.server";
import { konnexitaetTexts, positionTexts, relevanceTexts, workStateTexts } from "./texts";

/**
 * Relevance, position, Konnexität, responsible person and work state, in one save. What changed is
 * noted as our own action, so that the right lane of the timeline shows it.
 * Throws `conflict` where somebody else saved since `version`.
 */
export async function rateProcedure(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  input: Rating & Assignment & { version: number },
): Promise<void> {
  write(db, (tx) => {
    const before = readRow(tx, procedure);
    guardVersion(tx, procedure, input.version);
    const { version: _version, ...columns } = input;
    tx.update(procedures).set(columns).where(eq(procedures.id, procedure.id)).run();
    noteRating(tx, procedure, before, input);
    if (before.responsibleId !== input.responsibleId) {
      startResponsibility(tx, procedure.id, input.responsibleId, Date.now());
      noteAction(tx, procedure, `Zuständig: ${nameOf(tx, input.responsibleId) ?? "niemand"}`);
      note(tx, procedure, "procedure.assigned", { to: input.responsibleId });
    }
    if (before.workState !== input.workState) {
      const was = workStateTexts[before.workState];
      noteAction(
        tx,
        procedure,
        `Arbeitsstand: ${workStateTexts[input.workState]}`,
        `vorher ${was}`,
      );
      note(tx, procedure, "procedure.work-state", { to: input.workState });
    }
    touchRecord(tx, procedure);
  });
}

/** Sets the outer stage against the steps (with a reason), or back to what they say (null). */
export async function overrideStage(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  override: { stage: string; reason: string } | null,
  version: number,
): Promise<void> {
  write(db, (tx) => {
    const { model } = readStageModel(tx, readRow(tx, procedure).modelId);
    guardVersion(tx, procedure, version);
    if (override) assertKnownStage(model, override.stage);
    tx.update(procedures)
      .set({
        overrideStage: override?.stage ?? null,
        overrideReason: override?.reason ?? "",
        overrideById: override ? procedure.actor.id : null,
      })
      .where(eq(procedures.id, procedure.id))
      .run();
    deriveAgain(tx, procedure.id, model);
    if (override) {
      const name = stageName(model, override.stage);
      noteAction(tx, procedure, `Stand von Hand gesetzt: ${name}`, override.reason);
      note(tx, procedure, "procedure.stage-overridden", { to: override.stage });
    } else {
      noteAction(tx, procedure, "Stand wieder aus den Schritten abgeleitet");
      note(tx, procedure, "procedure.override-removed", {});
    }
    touchRecord(tx, procedure);
  });
}

/** What the form of rating and assignment shows, with the version it must name. */
export async function findRating(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
): Promise<Rating & Assignment & { version: number }> {
  const row = readRow(db, procedure);
  const { relevance, relevanceReason, position, konnexitaet } = row;
  const { responsibleId, workState, version } = row;
  return {
    relevance,
    relevanceReason,
    position,
    konnexitaet,
    responsibleId,
    workState,
    version,
  };
}

/** Who was responsible from when to when (instants), newest first. */
export async function listResponsibilities(
  db: Queryable,
  procedure: Authorized<"read", "procedure">,
) {
  return db
    .select({
      name: users.name,
      fromAt: procedureResponsibilities.fromAt,
      untilAt: procedureResponsibilities.untilAt,
    })
    .from(procedureResponsibilities)
    .innerJoin(users, eq(users.id, procedureResponsibilities.userId))
    .where(eq(procedureResponsibilities.procedureId, procedure.id))
    .orderBy(desc(procedureResponsibilities.fromAt))
    .all();
}

type Row = typeof procedures.$inferSelect;

function noteRating(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  before: Row,
  now: Rating,
): void {
  const words: string[] = [];
  if (before.relevance !== now.relevance) {
    words.push(
      `Relevanz ${now.relevance ? relevanceTexts[now.relevance].word : "nicht mehr bewertet"}`,
    );
  }
  if (before.position !== now.position) {
    words.push(`Haltung ${now.position ? positionTexts[now.position].word : "offen"}`);
  }
  if (before.konnexitaet !== now.konnexitaet) {
    words.push(now.konnexitaet ? konnexitaetTexts[now.konnexitaet].word : "Konnexität offen");
  }
  const newReason = before.relevanceReason !== now.relevanceReason;
  if (words.length === 0 && !newReason) return;
  const title = words.length > 0 ? `Bewertet: ${words.join(", ")}` : "Begründung der Relevanz";
  noteAction(tx, procedure, title, newReason ? now.relevanceReason : "");
  note(tx, procedure, "procedure.rated", {
    relevance: now.relevance,
    position: now.position,
    konnexitaet: now.konnexitaet,
  });
}

function note(
  tx: Transaction,
  procedure: Authorized<"write", "procedure">,
  action: EventAction,
  details: Record<string, string | null>,
): void {
  recordEvent(tx, { actorId: procedure.actor.id, recordId: procedure.id, action, details });
}

function readRow(db: Queryable, procedure: Authorized<"read", "procedure">): Row {
  const row = db.select().from(procedures).where(eq(procedures.id, procedure.id)).get();
  if (!row) throw new AppError("not-found");
  return row;
}

function nameOf(tx: Transaction, userId: string | null): string | undefined {
  if (userId === null) return undefined;
  return tx.select({ name: users.name }).from(users).where(eq(users.id, userId)).get()?.name;
}

function assertKnownStage(
  model: { stages: { key: string }[]; exits: { key: string }[] },
  key: string,
): void {
  const known = [...model.stages, ...model.exits].some((entry) => entry.key === key);
  if (!known) throw new AppError("invalid", { reason: "unknown-stage" });
}
