import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { createHash } from "node:crypto";
import type * as z from "zod";
import { guardFields, type EditConflict, type SavedBy } from "./edit-conflict";
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

/** What the form would be opened with now. */
export type StoredForm = {
  values: Record<string, unknown>;
  guard: string | number;
  saved: SavedBy | null;
  /** Words for values that only the server knows (a title for an id). */
  words?: Record<string, unknown>;
};

type Edit = {
  request: Request;
  schema: z.ZodType;
  save: () => Promise<unknown>;
  stored: () => Promise<StoredForm>;
  /** What the browser cannot send again, such as a file. */
  lost?: Record<string, string[]>;
};

/**
 * Saves. Where somebody else was faster nothing is saved: the form comes back (409) with what was
 * typed, and beside it what is stored now, so that a person decides.
 */
export async function saveOrSendBack(
  submission: Submission<unknown, string[]>,
  { request, schema, save, stored, lost = {} }: Edit,
): Promise<Response | null> {
  try {
    await save();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "conflict") throw thrown;
    const { values, guard, saved, words } = await stored();
    const now = whatDiffers(submission, schema, values);
    for (const name of Object.keys(now)) if (words && name in words) now[name] = words[name];
    const conflict: EditConflict = { guard: String(guard), saved, now, fresh: pathOf(request) };
    const reply = submission.reply({ hideFields: secretFields, fieldErrors: lost });
    return jsonAnswer({ submission: reply, conflict }, { status: 409 });
  }
}

/** Throws `conflict` where the form was opened with another state; for entries without a version. */
export function assertUnchanged(seen: string | undefined, values: Record<string, unknown>): void {
  if (seen !== fingerprint(values)) throw new AppError("conflict");
}

/** Short and the same for the same values. */
export function fingerprint(values: Record<string, unknown>): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 16);
}

/** Both sides are read by the schema: `17.03.2026` and `2026-03-17` are no difference. */
function whatDiffers(
  submission: Submission<unknown, string[]>,
  schema: z.ZodType,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const stored = parseWithZod(formOf({ ...submission.payload, ...values }), { schema });
  const bothRead = submission.status === "success" && stored.status === "success";
  const typed = (bothRead ? submission.value : submission.payload) as Record<string, unknown>;
  const there = (bothRead ? stored.value : stored.payload) as Record<string, unknown>;
  const names = Object.keys(values).filter(
    (name) => !(guardFields as readonly string[]).includes(name),
  );
  const differing = names.filter((name) => plain(typed[name]) !== plain(there[name]));
  return Object.fromEntries(differing.map((name) => [name, values[name] ?? ""]));
}

const plain = (value: unknown) =>
  JSON.stringify(typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : (value ?? ""));

/** Values as a browser would send them: `identifiers[0].value`. */
function formOf(values: Record<string, unknown>): FormData {
  const form = new FormData();
  const add = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const isRows = value.some((item) => typeof item === "object");
      value.forEach((item, index) => add(isRows ? `${name}[${index}]` : name, item));
    } else if (typeof value === "object") {
      for (const [key, part] of Object.entries(value)) add(`${name}.${key}`, part);
    } else form.append(name, String(value));
  };
  for (const [name, value] of Object.entries(values)) add(name, value);
  return form;
}

function pathOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ["_data", "index", "gespeichert"]) searchParams.delete(name);
  const query = searchParams.toString();
  return query ? `${pathname}?${query}` : pathname;
}
