import { parseFormData, MaxFilesExceededError, type FileUpload } from "@remix-run/form-data-parser";
import { createReadStream } from "node:fs";
import { mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { newId } from "~/lib/ids.server";
import { explain } from "~/lib/errors";
import { checkUpload, type CheckResult } from "./check-upload.server";
import { uploadLimit } from "./file-kind";
import type { Refusal } from "./texts";

/** Room for the other fields of the form, beside the file. */
const formRoom = 1024 * 1024;
const writtenAtOnce = 1024 * 1024;
const longestUpload = 10 * 60 * 1000;

/** A form as it came in; `file` is null where none was chosen. */
export type ReceivedForm = { formData: FormData; file: CheckResult | null };

/**
 * Reads a form with at most one file. The body goes to disk piece by piece and stops at the limit,
 * so memory stays flat whatever is sent; only then, one form at a time, is it taken apart.
 * What is refused leaves nothing behind.
 */
export async function receiveUpload(request: Request, dataDir: string): Promise<ReceivedForm> {
  const refused = (code: Refusal["code"], values?: Refusal["values"]): ReceivedForm => ({
    formData: new FormData(),
    file: { ok: false, refusal: { code, values } },
  });
  if (Number(request.headers.get("Content-Length") ?? 0) > uploadLimit + formRoom) {
    return refused("too-large", { limit: uploadLimit });
  }
  const folder = join(dataDir, "files", "tmp");
  await mkdir(folder, { recursive: true });
  const spool = join(folder, newId());
  try {
    if (!(await spoolBody(request, spool))) return refused("too-large", { limit: uploadLimit });
    return await oneAtATime(() => parseSpooled(request, spool));
  } catch (error) {
    const explained = explain(error);
    if (explained !== error) throw explained;
    if (error instanceof MaxFilesExceededError || nameOf(error) === "MaxPartsExceededError") {
      return refused("too-many-parts");
    }
    if (nameOf(error) === "MaxFileSizeExceededError") {
      return refused("too-large", { limit: uploadLimit });
    }
    return refused("broken-form");
  } finally {
    await unlink(spool).catch(() => {});
  }
}

/** False where the body is longer than allowed; the rest of it is left unread. */
async function spoolBody(request: Request, path: string): Promise<boolean> {
  const file = await open(path, "wx", 0o600);
  const reader = request.body?.getReader();
  const limit = setTimeout(() => void reader?.cancel("too slow"), longestUpload);
  const waiting: Uint8Array[] = [];
  let size = 0;
  let held = 0;
  const flush = async () => {
    await file.writev(waiting.splice(0));
    held = 0;
  };
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      size += value.length;
      if (size > uploadLimit + formRoom) return false;
      waiting.push(value);
      held += value.length;
      if (held >= writtenAtOnce) await flush();
    }
    if (held > 0) await flush();
    return true;
  } finally {
    clearTimeout(limit);
    reader?.releaseLock();
    await file.close();
  }
}

async function parseSpooled(request: Request, path: string): Promise<ReceivedForm> {
  const spooled = new Request(request.url, {
    method: "POST",
    headers: { "Content-Type": request.headers.get("Content-Type") ?? "" },
    body: Readable.toWeb(createReadStream(path)) as ReadableStream,
    duplex: "half",
  } as RequestInit);
  let file: CheckResult | null = null;
  const keep = async (upload: FileUpload) => {
    if (upload.size === 0 && namelessUploads.has(upload.name)) return null;
    file = await checkUpload(upload.name, Buffer.from(await upload.arrayBuffer()));
    return null;
  };
  const limits = { maxFiles: 1, maxFileSize: uploadLimit, maxParts: 500, maxHeaderSize: 4096 };
  const formData = await parseFormData(spooled, limits, keep);
  return { formData, file };
}

/** What a file field sends where nothing was chosen, and what the parser makes of it. */
const namelessUploads = new Set(["", "file-upload"]);

let last: Promise<unknown> = Promise.resolve();

/** Only one file is held in memory at any time. */
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "");
