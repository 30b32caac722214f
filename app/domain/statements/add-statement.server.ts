import { createRecord, type Access } from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import type { Permitted } from "~/domain/users/authorization.server";
import type { Position } from "~/domain/procedures/procedure";
import { newId } from "~/lib/ids.server";
import type { Transaction } from "~db/client.server";
import { petita, statements } from "~db/schema";
import { noteStatementCitations } from "./statement-citations.server";
import type { PetitumOutcome, StatementOrigin } from "./statement";

export type NewPetitum = {
  id?: string;
  text: string;
  provision: string;
  outcome: PetitumOutcome;
  outcomeNote: string;
};

export type NewStatement = Access & {
  id?: string;
  createdAt?: number;
  origin: StatementOrigin;
  author: string;
  title: string;
  position: Position | null;
  recipient: string;
  /** `YYYY-MM-DD`, fuzzy, or null while it is a draft. */
  sentOn: string | null;
  summary: string;
  sourceUrl: string;
  petita: readonly NewPetitum[];
};

/** Writes a new statement with its petita, in the order given; returns its id. */
export function addStatement(
  tx: Transaction,
  actor: Permitted<"write">,
  input: NewStatement,
): string {
  const id = createRecord(tx, actor, { ...input, type: "statement" });
  const { origin, author, position, recipient, sentOn, summary, sourceUrl } = input;
  tx.insert(statements)
    .values({ id, origin, author, position, recipient, sentOn, summary, sourceUrl })
    .run();
  const rows = input.petita.map((petitum, index) => ({
    ...petitum,
    id: petitum.id ?? newId(),
    statementId: id,
    position: index,
  }));
  if (rows.length > 0) tx.insert(petita).values(rows).run();
  noteStatementCitations(tx, id);
  refreshIndex(tx, id);
  return id;
}
