import type { Submission } from "@conform-to/react";
import { errorText } from "./error-texts";
import { AppError } from "./errors";
import { jsonAnswer } from "./http";

/** Fields that never come back to the browser. */
export const secretFields = ["password", "repeated", "current"];

type Refusal = { formErrors?: string[]; fieldErrors?: Record<string, string[]> };

/** Sends a form back with what was typed (never a password) and what is wrong with it. */
export function sendBack(submission: Submission<unknown, string[]>, refusal: Refusal = {}) {
  const reply = submission.reply({ ...refusal, hideFields: secretFields });
  return jsonAnswer({ submission: reply }, { status: 422 });
}

/** Saves; where somebody else was faster the form comes back (409) with what was typed. */
export async function saveOrSendBack(
  submission: Submission<unknown, string[]>,
  save: () => Promise<unknown>,
): Promise<Response | null> {
  try {
    await save();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "conflict") throw thrown;
    const { message, whatNow } = errorText("conflict");
    const refusal = { formErrors: [`${message} ${whatNow}`], hideFields: secretFields };
    return jsonAnswer({ submission: submission.reply(refusal) }, { status: 409 });
  }
}
