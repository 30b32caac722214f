import { linkRecords, unlinkRecords } from "~/domain/records/records.server";
import type { Authorized } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import type { ProcedureRelation } from "./related-procedure";

export async function linkProcedure(
  db: Database,
  from: Authorized<"write", "procedure">,
  to: Authorized<"read", "procedure">,
  relation: ProcedureRelation,
): Promise<void> {
  write(db, (tx) => linkRecords(tx, from, to, relation));
}

export async function unlinkProcedure(
  db: Database,
  procedure: Authorized<"write", "procedure">,
  otherId: string,
): Promise<void> {
  write(db, (tx) => unlinkRecords(tx, procedure, otherId));
}
