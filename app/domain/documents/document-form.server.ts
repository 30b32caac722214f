import { parseWithZod } from "@conform-to/zod/v4";
import type { Submission } from "@conform-to/react";
import type * as z from "zod";
import type { Actor } from "~/domain/users/actor";
import { plausibleFields, rememberForm } from "~/lib/received-form.server";
import type { KeptUpload } from "./file-field";
import { titleFromFileName } from "./file-name";
import { keepFile, redeemTicket, uploadTicket, type KeptFile } from "./kept-file.server";
import { receiveUpload } from "./receive-upload.server";
import { refusalText } from "./texts";

/** A form that could be read: the values, and the file that lies ready for its row. */
type Accepted<Values> = { ok: true; values: Values; file: KeptFile | null };
type Refused = {
  ok: false;
  status: 413 | 422;
  answer: { submission: ReturnType<Submission<unknown>["reply"]>; kept: KeptUpload | null };
};
type Read<Values> = Accepted<Values> & {
  submission: Submission<unknown, string[]>;
  /** Sends the form back with these errors; the file stays ready. */
  refuse: (errors: { formErrors?: string[]; fieldErrors?: Record<string, string[]> }) => Refused;
};

/**
 * Reads the form of a document with its file. Whatever has to be corrected, a good file need not
 * be sent again.
 */
export async function readDocumentForm<Schema extends z.ZodType>(
  request: Request,
  { dataDir, actor, schema }: { dataDir: string; actor: Actor; schema: Schema },
): Promise<Read<z.output<Schema>> | Refused> {
  const { formData: sent, file } = await receiveUpload(request, dataDir);
  const formData = plausibleFields(sent);
  const name = file?.ok ? file.file.name : null;
  const note = name && refusalText({ code: "not-stored", values: { name } });
  rememberForm(request, formData, note ? { file: [note] } : undefined);
  if (file && !file.ok && formData.keys().next().done) {
    // Refused before anything was read: only the file is to blame.
    const error = { file: [refusalText(file.refusal)] };
    const status = file.refusal.code === "too-large" ? 413 : 422;
    return { ok: false, status, answer: { submission: { status: "error", error }, kept: null } };
  }
  const ticket = String(formData.get("upload") ?? "");
  const kept = file?.ok
    ? await keepFile(dataDir, file.file)
    : file === null && ticket
      ? redeemTicket(dataDir, actor, ticket)
      : null;
  if (kept && !String(formData.get("title") ?? "").trim()) {
    formData.set("title", titleFromFileName(kept.name));
  }
  const refusal = file && !file.ok ? file.refusal : ticket && !kept ? "expired" : null;
  const submission = parseWithZod(formData, { schema });
  const refuse = (errors: Parameters<typeof submission.reply>[0]): Refused => ({
    ok: false,
    status: typeof refusal === "object" && refusal?.code === "too-large" ? 413 : 422,
    answer: {
      submission: submission.reply(errors) as Refused["answer"]["submission"],
      kept: kept && { ticket: uploadTicket(actor, kept), name: kept.name, size: kept.size },
    },
  });
  if (refusal) {
    const text = refusalText(refusal === "expired" ? { code: "upload-expired" } : refusal);
    return refuse({ fieldErrors: { file: [text] } });
  }
  if (submission.status !== "success") return refuse({});
  return { ok: true, submission, values: submission.value, file: kept, refuse };
}
