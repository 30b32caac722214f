import { parse } from "@conform-to/react";
import * as z from "zod";
import { guardFields, replaceField } from "./edit-conflict";
import { AppError } from "./errors";
import { secretFields } from "./form.server";

/** `title`, `readerIds`, `petita[2].text`, `__intent__`; nothing every object has, such as `constructor`. */
export function isFieldName(name: string): boolean {
  if (name.length > 100 || !/^\w+(\[\d{0,3}\]|\.\w+)*$/.test(name)) return false;
  return name.split(/[.[\]]+/).every((part) => !(part in Object.prototype));
}

const index = z.int().min(0).max(999);
const buttonSchema = z.object({
  type: z.enum(["insert", "remove", "reorder"]),
  payload: z.object({
    name: z.string().refine(isFieldName),
    index: index.optional(),
    from: index.optional(),
    to: index.optional(),
    defaultValue: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  }),
});

/**
 * The fields of a form that a form of this program can have. Crafted names are left out before
 * anything makes a path into an object of them; so is a list button that is not one of ours.
 */
export function plausibleFields(form: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of form) {
    if (isFieldName(name) && name !== "__state__") fields.append(name, value);
  }
  if (fields.has("__intent__") && !isReadable(fields)) fields.delete("__intent__");
  replaceKnowingly(fields);
  return fields;
}

/** Who decided to save although somebody else was faster means the state that was shown. */
function replaceKnowingly(fields: FormData): void {
  const guard = fields.get(replaceField);
  if (typeof guard !== "string") return;
  for (const name of guardFields) if (fields.has(name)) fields.set(name, guard);
  fields.delete(replaceField);
}

function isReadable(fields: FormData): boolean {
  try {
    buttonSchema.parse(JSON.parse(String(fields.get("__intent__"))));
    parse(fields, { resolve: () => ({ error: {} }) });
    return fields.getAll("__intent__").length === 1;
  } catch {
    return false;
  }
}

type Received = { form: Promise<FormData>; notes: Record<string, string[]> };
const received = new WeakMap<Request, Received>();

/**
 * From here on `request.formData()` gives plausible fields only, and the same ones each time.
 * It throws `invalid` where the body is no form.
 */
export function guardForm(request: Request): void {
  const read = request.formData.bind(request);
  const readOnce = () => {
    const known = received.get(request)?.form;
    if (known) return known;
    const form = read().then(plausibleFields, (cause: unknown) => {
      throw new AppError("invalid", {}, { cause });
    });
    received.set(request, { form, notes: {} });
    return form;
  };
  Object.defineProperty(request, "formData", { value: readOnce });
}

/** For who reads the body another way: its fields, and what to say at one of them if it is refused. */
export function rememberForm(
  request: Request,
  form: FormData,
  notes: Record<string, string[]> = {},
): void {
  received.set(request, { form: Promise.resolve(form), notes });
}

/** What nobody has signed in for is read only up to this size. */
const largestUnread = 8 * 1024 * 1024;

async function formOf(request: Request): Promise<FormData> {
  const length = Number(request.headers.get("Content-Length") ?? Infinity);
  const isReadYet = received.has(request);
  if (!isReadYet && (request.bodyUsed || length > largestUnread)) return new FormData();
  return request.formData().catch(() => new FormData());
}

/** What a form comes back with when it was refused as a whole: everything typed but passwords. */
export async function typedAnswer(request: Request): Promise<object> {
  const form = await formOf(request);
  if (form.keys().next().done) return {};
  form.delete("__intent__");
  const error = received.get(request)?.notes ?? {};
  const submission = parse(form, { resolve: () => ({ error }) });
  return { submission: submission.reply({ hideFields: secretFields }) };
}

/** The same as plain fields, for a page that stands in for the form. */
export type TypedForm = {
  fields: [name: string, value: string][];
  files: [name: string, file: string][];
};

export async function typedForm(request: Request): Promise<TypedForm> {
  const typed: TypedForm = { fields: [], files: [] };
  for (const [name, value] of await formOf(request)) {
    if (secretFields.includes(name)) continue;
    if (typeof value === "string") typed.fields.push([name, value]);
    else if (value.name !== "") typed.files.push([name, value.name]);
  }
  return typed;
}
