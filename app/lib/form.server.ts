import type { Submission } from "@conform-to/react";
import { errorText } from "./error-texts";
import { AppError } from "./errors";
import { jsonAnswer } from "./http";

const secrets = ["password", "repeated", "current"];

type Refusal = { formErrors?: string[]; fieldErrors?: Record<string, string[]> };

/** Sends a form back with what was typed (never a password) and what is wrong with it. */
export function sendBack(submission: Submission<unknown, string[]>, refusal: Refusal = {}) {
  const reply = submission.reply({ ...refusal, hideFields: secrets });
  // No form has such a field, and conform refuses to render one.
  if (reply.initialValue) Reflect.deleteProperty(reply.initialValue, "constructor");
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
    const reply = submission.reply({ formErrors: [`${message} ${whatNow}`], hideFields: secrets });
    // No form has such a field, and conform refuses to render one.
    if (reply.initialValue) Reflect.deleteProperty(reply.initialValue, "constructor");
    return jsonAnswer({ submission: reply }, { status: 409 });
  }
}
