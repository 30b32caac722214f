import type * as z from "zod";
import { AppError, explain, type ErrorCode } from "~/lib/errors";
import { jsonAnswer } from "~/lib/http";

/** A text of 5 MB, escaped as JSON text within JSON. */
const longestBody = 12_000_000;

const codes: Partial<Record<ErrorCode, string>> = {
  "not-found": "forbidden",
  forbidden: "forbidden",
  conflict: "conflict",
  invalid: "invalid",
  "disk-full": "full",
};

/** Answers the editor: `{ ok: true, … }`, or why not, with the status that says the same. */
export async function answerEditor(work: () => Promise<object>): Promise<Response> {
  try {
    return jsonAnswer({ ok: true, ...(await work()) });
  } catch (thrown) {
    const error = explain(thrown);
    const code = error instanceof AppError ? codes[error.code] : undefined;
    if (!(error instanceof AppError) || !code) throw error;
    const { reason, where, ...theirs } = error.values;
    const other = "version" in theirs ? { theirs } : {};
    return jsonAnswer({ ok: false, code, reason, where, ...other }, { status: error.status });
  }
}

/** The body as the schema wants it; throws `invalid` otherwise, before too much is read. */
export async function readEditorRequest<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(request));
  } catch (error) {
    throw error instanceof SyntaxError ? new AppError("invalid", { reason: "not-json" }) : error;
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new AppError("invalid", { reason: "wrong-request" });
  return result.data;
}

async function readText(request: Request): Promise<string> {
  if (!/^application\/json\b/.test(request.headers.get("Content-Type") ?? "")) {
    throw new AppError("invalid", { reason: "not-json" });
  }
  const decoder = new TextDecoder();
  const reader = request.body?.getReader();
  let text = "";
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > longestBody) {
      await reader?.cancel();
      throw new AppError("invalid", { reason: "too-large" });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
