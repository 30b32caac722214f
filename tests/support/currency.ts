import { eq } from "drizzle-orm";
import { finishCitations, noteTextCitations } from "~/domain/citations/citations.server";
import { refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import type { ChangeKind } from "~/domain/law/change";
import type { ProvisionPath } from "~/domain/law/provision-path";
import { createRecord, type Access } from "~/domain/records/records.server";
import { write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import { addWriter } from "./database";
import { addAct, addLaw, addProvision, addVersion } from "./register";

/** GO NRW with these §§, and no wording. */
export function addGemeindeordnung(db: Database, numbers: readonly string[]): void {
  const { id } = addLaw(db, { abbreviation: "GO NRW" });
  for (const number of numbers) addProvision(db, id, number);
}

type Change = { parts?: ProvisionPath[]; change?: ChangeKind; procedureId?: string };

/** A change of § `number` GO NRW in force since this day; returns the id of the version. */
export function addChange(db: Database, number: string, since: string, more: Change = {}): string {
  const { parts = null, change = "changed", procedureId } = more;
  const { provisions } = tables;
  const provision = db.select().from(provisions).where(eq(provisions.number, number)).get();
  if (!provision) throw new Error(`no § ${number}`);
  const actId = procedureId ? addAct(db, { procedureId }) : null;
  const id = addVersion(db, provision.id, { validFrom: since, parts, change, actId });
  write(db, (tx) => refreshImpactsOfProvisions(tx, [provision.id]));
  return id;
}

/** A sent statement of ours of this day; all that is recognised in it is confirmed. Returns its id. */
export function addCitingStatement(db: Database, sentOn: string, text: string): string {
  const writer = addWriter(db);
  return write(db, (tx) => {
    const access: Access = { confidentiality: "house", departmentId: null, readerIds: [] };
    const id = createRecord(tx, writer, { ...access, type: "statement", title: text });
    tx.insert(tables.statements).values({ id, origin: "ours", author: "wir", sentOn }).run();
    noteTextCitations(tx, id, "summary", text);
    const { citations } = tables;
    tx.update(citations).set({ state: "confirmed" }).where(eq(citations.recordId, id)).run();
    finishCitations(tx, id);
    return id;
  });
}
