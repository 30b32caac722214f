import type { Submission } from "@conform-to/react";
import { jsonAnswer } from "./http";

const secrets = ["password", "repeated", "current"];

type Refusal = { formErrors?: string[]; fieldErrors?: Record<string, string[]> };

/** Sends a form back with what was typed (never a password) and what is wrong with it. */
export function sendBack(submission: Submission<unknown, string[]>, refusal: Refusal = {}) {
  const reply = submission.reply({ ...refusal, hideFields: secrets });
  return jsonAnswer({ submission: reply }, { status: 422 });
}
