import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { listActions } from "./actions.server";
import { listCompanions } from "./companions.server";
import { listDeadlines } from "./deadlines.server";
import { deriveStage } from "./derive-stage";
import { readModelOf } from "./stage-models.server";
import { listSteps } from "./steps.server";
import { timelineEntries } from "./timeline-entries";

/** The timeline of a procedure, and the procedures and decisions that go with it. */
export async function readTimeline(db: Queryable, procedure: Authorized<"read", "procedure">) {
  const { model, override } = readModelOf(db, procedure.id);
  const steps = await listSteps(db, procedure);
  const companions = await listCompanions(db, procedure, [
    "document",
    "statement",
    "opinion",
    "procedure",
    "decision",
  ]);
  return {
    entries: timelineEntries({
      procedureId: procedure.id,
      model,
      derived: deriveStage(model, steps, override),
      steps,
      companions,
      deadlines: await listDeadlines(db, procedure),
      actions: await listActions(db, procedure),
    }),
    related: companions.filter(({ type }) => type === "procedure"),
    decisions: companions.filter(({ type }) => type === "decision"),
  };
}
