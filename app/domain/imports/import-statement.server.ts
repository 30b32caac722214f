import { linkRecords } from "~/domain/records/records.server";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import { addStatement } from "~/domain/statements/add-statement.server";
import type { Transaction } from "~db/client.server";
import type { ImportedStatement, ImportSource } from "./imported";
import { findSource, noteSource } from "./sources.server";

/**
 * Adds somebody's statement that a source names; one that is here stays as people left it.
 * Returns true where it was added.
 */
export function importStatement(
  tx: Transaction,
  actor: Permitted<"write">,
  source: ImportSource,
  externalId: string,
  procedure: Authorized<"read", "procedure">,
  imported: ImportedStatement,
): boolean {
  if (findSource(tx, source, externalId)) return false;
  const { author, title, position, sentOn, summary, sourceUrl } = imported;
  const id = addStatement(tx, actor, {
    origin: "others",
    author,
    title,
    position,
    recipient: "",
    sentOn,
    summary,
    sourceUrl,
    petita: [],
    confidentiality: "house",
    departmentId: null,
    readerIds: [],
  });
  linkRecords(tx, authorize(tx, actor, "write", "statement", id), procedure, "part-of");
  noteSource(tx, { source, externalId, recordId: id, imported, verbatim: {} });
  return true;
}
