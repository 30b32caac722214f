import type { Actor } from "~/domain/users/actor";
import { authorize } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import type { VersionValues } from "./law-input";
import { decisionsNamed } from "./ruling-decision.server";
import { originTexts } from "./texts";

type Origin =
  { decisionId: string | null } | { field: "decision" | "openly" | "actTitle"; message: string };

/**
 * The decision a version came from, by its docket, and whether the version may say what it says:
 * the register is open to the house, so a confidential procedure or decision needs a yes, and its
 * title never goes there.
 */
export function originOf(db: Queryable, actor: Actor, values: VersionValues): Origin {
  const { procedureId, decision, openly, actTitle } = values;
  const named = decision ? decisionsNamed(db, actor, decision) : [];
  const [only] = named;
  if (decision && !only) return { field: "decision", message: originTexts.unknownDecision };
  if (named.length > 1) return { field: "decision", message: originTexts.manyDecisions };
  const procedure = procedureId ? authorize(db, actor, "read", "procedure", procedureId) : null;
  const isHidden = [procedure, only].some((one) => one && one.confidentiality !== "house");
  if (isHidden && !openly) return { field: "openly", message: originTexts.sayOpenly };
  if (procedure && procedure.confidentiality !== "house") {
    const names = [procedure.title, procedure.name].map((name) => name.toLowerCase());
    const isTold = names.some((name) => actTitle.toLowerCase().includes(name));
    if (isTold) return { field: "actTitle", message: originTexts.hiddenTitle };
  }
  return { decisionId: only?.id ?? null };
}
