import { listVerdicts } from "~/domain/currency/verdicts.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import type { Database } from "~db/client.server";
import { listOwnDrafts } from "../drafts.server";
import { readOpinion } from "../reading.server";
import { readStored } from "../stored-document";
import { questionOf } from "./question.server";
import { listSimilar } from "./similar.server";
import type { SimilarAnswer } from "./similar";

/**
 * What is like the text as this person has it: her own newest draft, which is what the editor shows,
 * else the newest version. Where the opinion is finished, that version alone.
 */
export async function similarToText(
  db: Database,
  record: Authorized<"read", "opinion">,
): Promise<SimilarAnswer> {
  const { text, title, fileNumber, outcome, version, state } = await readOpinion(db, record);
  const [draft] = state === "draft" ? await listOwnDrafts(db, record) : [];
  const stored = readStored(draft?.state ?? text);
  const question = stored.intact && questionOf(db, title, stored.document);
  const similar = question ? listSimilar(db, record, question) : [];
  const ids = similar.map(({ id }) => id);
  return {
    fileNumber,
    outcome,
    basis: { version, draftSavedAt: draft?.savedAt ?? null },
    similar,
    verdicts: Object.fromEntries(await listVerdicts(db, record.actor, ids, today())),
  };
}
