import { eq, sql } from "drizzle-orm";
import { AppError, notFound } from "~/lib/errors";
import { recordEvent } from "~/domain/records/events.server";
import { visibleTo } from "~/domain/users/access.server";
import type { Actor } from "~/domain/users/actor";
import type { Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Queryable } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { procedures, records, stageModels } from "~db/schema";
import type { StageOverride } from "./derive-stage";
import { countOutdated, deriveAllAgain } from "./derived.server";
import { isAnyStageUsed } from "./stage-use.server";
import { stageModelSchema, type StageModel } from "./stage-model";
import { builtInStageModel, builtInStageModels } from "./stage-models";
import {
  findingSeverity,
  validateStageModel,
  type StageModelFinding,
} from "./validate-stage-model";

export type StoredStageModel = {
  model: StageModel;
  /** 0 as long as the model is as delivered. */
  version: number;
  updatedAt: number | null;
};

const allChanged = prepared((db) => db.select().from(stageModels).prepare());
const oneChanged = prepared((db) =>
  db
    .select()
    .from(stageModels)
    .where(eq(stageModels.id, sql.placeholder("id")))
    .prepare(),
);

/** The models in the order of the program, each as the administrators left it. */
export async function listStageModels(db: Queryable): Promise<StoredStageModel[]> {
  const changed = new Map(
    allChanged(db)
      .all()
      .map((row) => [row.id, row]),
  );
  return builtInStageModels.map((model) => fromRow(model, changed.get(model.id)));
}

/** Throws `not-found` where there is no such model. */
export function readStageModel(db: Queryable, id: string): StoredStageModel {
  const model = builtInStageModel(id);
  if (!model) throw notFound();
  return fromRow(model, oneChanged(db).get({ id }));
}

/** The model of a procedure and the stage a person set, in one statement; throws `not-found`. */
export function readModelOf(
  db: Queryable,
  procedureId: string,
): { model: StageModel; override: StageOverride | null } {
  const row = modelOf(db).get({ procedureId });
  const builtIn = row && builtInStageModel(row.modelId);
  if (!builtIn) throw notFound();
  const { stage, reason, changed } = row;
  return {
    model: changed ? readDefinition(changed) : builtIn,
    override: stage === null ? null : { stage, reason: reason ?? "" },
  };
}

const modelOf = prepared((db) =>
  db
    .select({
      modelId: procedures.modelId,
      stage: procedures.overrideStage,
      reason: procedures.overrideReason,
      changed: stageModels,
    })
    .from(procedures)
    .leftJoin(stageModels, eq(stageModels.id, procedures.modelId))
    .where(eq(procedures.id, sql.placeholder("procedureId")))
    .prepare(),
);

/**
 * Saves a changed model and derives the stage of all its procedures anew.
 * A model with errors is refused: the findings come back and nothing is written. Throws `conflict`
 * where somebody else saved since `version`, `stage-in-use` where a stage would go that procedures
 * name.
 */
export async function saveStageModel(
  db: Database,
  actor: Permitted<"administer">,
  model: StageModel,
  version: number,
): Promise<{ saved: boolean; findings: StageModelFinding[] }> {
  const findings = validateStageModel(model);
  if (findings.some((finding) => findingSeverity(finding) === "error")) {
    return { saved: false, findings };
  }
  write(db, (tx) => {
    const before = readStageModel(tx, model.id);
    if (before.version !== version) throw new AppError("conflict");
    const kept = new Set(model.stages.map(({ key }) => key));
    const gone = before.model.stages.map(({ key }) => key).filter((key) => !kept.has(key));
    if (isAnyStageUsed(tx, model.id, gone)) throw new AppError("stage-in-use");
    const row = { definition: JSON.stringify(model), version: version + 1, updatedAt: Date.now() };
    tx.insert(stageModels)
      .values({ id: model.id, ...row })
      .onConflictDoUpdate({ target: stageModels.id, set: row })
      .run();
    deriveAllAgain(tx, model);
    recordEvent(tx, {
      actorId: actor.id,
      recordId: null,
      action: "stage-model.changed",
      details: { model: model.id, version: version + 1 },
    });
  });
  return { saved: true, findings };
}

/** Back to the model as delivered; the version goes on, so that no older form can be saved. */
export async function restoreStageModel(
  db: Database,
  actor: Permitted<"administer">,
  id: string,
  version: number,
): Promise<void> {
  const model = builtInStageModel(id);
  if (!model) throw notFound();
  await saveStageModel(db, actor, model, version);
}

/** Derives anew what an older release derived by older rules; returns for how many procedures. */
export function deriveOutdated(db: Database): number {
  const outdated = countOutdated(db);
  if (outdated > 0) {
    write(db, (tx) =>
      builtInStageModels.forEach(({ id }) => deriveAllAgain(tx, readStageModel(tx, id).model)),
    );
  }
  return outdated;
}

/** How many procedures follow each model, as far as this person may see them: by id. */
export async function countProceduresByModel(
  db: Queryable,
  actor: Actor,
): Promise<Record<string, number>> {
  const rows = db
    .select({ id: procedures.modelId, count: sql<number>`count(*)` })
    .from(procedures)
    .innerJoin(records, eq(records.id, procedures.id))
    .where(visibleTo(actor))
    .groupBy(procedures.modelId)
    .all();
  return Object.fromEntries(rows.map((row) => [row.id, row.count]));
}

function fromRow(
  builtIn: StageModel,
  row: typeof stageModels.$inferSelect | undefined,
): StoredStageModel {
  if (!row) return { model: builtIn, version: 0, updatedAt: null };
  return {
    model: readDefinition(row),
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

/** As last read, by model: nearly every page asks, and an administrator rarely changes one. */
const lastRead = new Map<string, { definition: string; model: StageModel }>();

function readDefinition({ id, definition }: typeof stageModels.$inferSelect): StageModel {
  const last = lastRead.get(id);
  if (last?.definition === definition) return last.model;
  const model = stageModelSchema.parse(JSON.parse(definition));
  lastRead.set(id, { definition, model });
  return model;
}

/** True where nothing differs from the model as delivered. */
export function isAsDelivered({ model }: StoredStageModel): boolean {
  const delivered = builtInStageModel(model.id);
  return delivered !== undefined && written(model) === written(delivered);
}

/** Parsed first, so that keys stand in one order. */
const written = (model: StageModel) => JSON.stringify(stageModelSchema.parse(model));
