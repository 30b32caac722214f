import type { Authorized } from "~/domain/users/authorization.server";
import type { Database } from "~db/client.server";
import { openText } from "../open-text.server";
import { readOpinion, type ReadOpinion } from "../reading.server";
import { readStored } from "../stored-document";
import { questionOf } from "./question.server";
import { listSimilar } from "./similar.server";
import type { SimilarAnswer } from "./similar";

/** What is like the text that is being written: its own newest draft, else the newest version. */
export async function similarToDraft(
  db: Database,
  record: Authorized<"write", "opinion">,
): Promise<SimilarAnswer> {
  const { opinion, state } = await openText(db, record, null);
  return similarTo(db, record, opinion, state);
}

/** What is like the newest version. */
export async function similarToVersion(
  db: Database,
  record: Authorized<"read", "opinion">,
): Promise<SimilarAnswer> {
  const { text, ...opinion } = await readOpinion(db, record);
  return similarTo(db, record, opinion, text);
}

function similarTo(
  db: Database,
  record: Authorized<"read", "opinion">,
  { title, outcome }: Pick<ReadOpinion, "title" | "outcome">,
  state: string,
): SimilarAnswer {
  const stored = readStored(state);
  const question = stored.intact && questionOf(db, title, stored.document);
  return { outcome, similar: question ? listSimilar(db, record, question) : [] };
}
