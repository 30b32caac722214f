import { recordPath } from "~/domain/records/record";
import type { Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { jsonAnswer, redirectTo } from "~/lib/http";
import type { Database, Queryable } from "~db/client.server";
import { confirmAllOpen, correctCitation, decideCitations } from "./decide.server";
import { formatProvision } from "./format-provision";
import type { RefusedCorrection, ShownCitation } from "./open-citations";
import { countOpen, listOpen, type OpenCitation } from "./record-citations.server";

/** A page of suggestions; the next ones come up as these are decided. */
const pageLength = 50;
const contextLength = 110;

/** What waits for a decision; `textOf` gives the text of a field as it is now. */
export async function openCitations(
  db: Queryable,
  record: Authorized<"read">,
  textOf: (field: string) => string,
) {
  const rows = listOpen(db, record, pageLength);
  return {
    id: record.id,
    title: record.title,
    rows: rows.map((row) => shown(row, textOf(row.field))),
    total: countOpen(db, record).open,
  };
}

function shown(row: OpenCitation, text: string): ShownCitation {
  const { id, text: words, start, end } = row;
  const from = start ?? 0;
  const until = end ?? from;
  return {
    id,
    text: words,
    meaning: meaningOf(row),
    before: fromWord(text.slice(Math.max(0, from - contextLength), from)),
    after: toWord(text.slice(until, until + contextLength)),
  };
}

/** A cut text begins and ends with whole words. */
const fromWord = (text: string) =>
  text.length < contextLength ? text : text.replace(/^\S*\s/, "");
const toWord = (text: string) => (text.length < contextLength ? text : text.replace(/\s\S*$/, ""));

const meaningOf = ({ record, text }: OpenCitation) =>
  record.kind === "provision" ? formatProvision(record) : text.replaceAll(/\s+/g, " ");

export type OpenCitationsPage = Awaited<ReturnType<typeof openCitations>>;

/** Takes a decision about one suggestion or several, and leads back to the rest. */
export async function answerCitations(
  db: Database,
  record: Authorized<"write">,
  request: Request,
): Promise<Response> {
  const form = await request.formData();
  const refused = await decideFromForm(db, record, form);
  if (refused) return jsonAnswer({ refused }, { status: 422 });
  // With script the text stays where it is.
  if (form.has("still")) return jsonAnswer({ refused: null });
  const here = `${recordPath(record.type, record.id)}/fundstellen`;
  return redirectTo(`${here}?gespeichert=1`, { status: 303 });
}

/** Does what a form asks for; what was typed comes back where it names nothing. */
async function decideFromForm(
  db: Database,
  record: Authorized<"write">,
  form: FormData,
): Promise<RefusedCorrection | null> {
  const ids = String(form.get("fundstelle") ?? "").split(",");
  switch (form.get("tun")) {
    case "bestaetigen":
      await decideCitations(db, record, ids, "confirmed");
      return null;
    case "alle-bestaetigen": {
      const [, total = "", first = ""] =
        /^(\d{1,9}):(.{1,60})$/.exec(String(form.get("stand"))) ?? [];
      await confirmAllOpen(db, record, { total: Number(total), first });
      return null;
    }
    case "verwerfen":
      await decideCitations(db, record, ids, "rejected");
      return null;
    case "berichtigen": {
      const written = String(form.get("berichtigung") ?? "").slice(0, 500);
      const [id = ""] = ids;
      if (await correctCitation(db, record, id, written)) return null;
      const error =
        "Darin ist keine Fundstelle zu erkennen. Schreiben Sie zum Beispiel §\u00a026 Abs.\u00a02 GO\u00a0NRW, LT-Drs.\u00a018/4567 oder BVerfGE\u00a0147, 185.";
      return { id, written, error };
    }
    default:
      throw new AppError("invalid");
  }
}
