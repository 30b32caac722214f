import { listVerdicts } from "~/domain/currency/verdicts.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import type { Database } from "~db/client.server";
import { readCompared } from "./compared-text.server";
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
  const { question, head, draftSavedAt } = await readCompared(db, record, { withDraft: true });
  const { fileNumber, outcome, version } = head;
  const similar = listSimilar(db, record, question);
  const ids = similar.map(({ id }) => id);
  return {
    fileNumber,
    outcome,
    basis: { version, draftSavedAt },
    similar,
    verdicts: Object.fromEntries(await listVerdicts(db, record.actor, ids, today())),
  };
}
