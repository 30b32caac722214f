import { parseWithZod } from "@conform-to/zod/v4";
import type { Submission } from "@conform-to/react";
import { recogniserOptions } from "~/domain/law/law-names.server";
import type { Actor } from "~/domain/users/actor";
import { sendBack } from "~/lib/form.server";
import { jsonAnswer } from "~/lib/http";
import type { Queryable } from "~db/client.server";
import { decisionSchema, type DecisionInput } from "./decision-input";
import { findSame } from "./decisions.server";
import { readProvisionLines } from "./provision-lines";

type Accepted = {
  ok: true;
  submission: Submission<unknown, string[]>;
  values: DecisionInput;
};
type Refused = { ok: false; answer: Response };

/**
 * Reads the form and what only the database knows: whether the provisions are some, and whether
 * the decision is here already. A hidden one says nothing.
 */
export async function readDecisionForm(
  request: Request,
  { db, actor, id }: { db: Queryable; actor: Actor; id?: string },
): Promise<Accepted | Refused> {
  const submission = parseWithZod(await request.formData(), { schema: decisionSchema });
  const written = submission.payload.provisions;
  const { problems } = readProvisionLines(
    typeof written === "string" ? written.slice(0, 5000) : "",
    recogniserOptions(db),
  );
  const fieldErrors = problems.length > 0 ? { provisions: [problems.join(" ")] } : undefined;
  if (submission.status !== "success" || fieldErrors) {
    return { ok: false, answer: sendBack(submission, { fieldErrors }) };
  }
  const values = submission.value;
  const same = values.duplicate ? [] : findSame(db, actor, values, id);
  if (same.length > 0) {
    return {
      ok: false,
      answer: jsonAnswer({ submission: submission.reply(), same }, { status: 422 }),
    };
  }
  return { ok: true, submission, values };
}
