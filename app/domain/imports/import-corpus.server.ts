import { createRecord } from "~/domain/records/records.server";
import { refreshIndexes } from "~/domain/search/indexing/refresh.server";
import { theProgram } from "~/domain/users/actor";
import { permit, type Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { documents, documentTexts } from "~db/schema";
import { readCorpusLine } from "./corpus";
import type { ImportReport } from "./import-records.server";
import { reasonOf } from "./import-records.server";
import { findSource, noteSource } from "./sources.server";

/** So many records go into one transaction: each alone would wait for the disk. */
const batch = 500;
const source = "corpus";

/** Every line becomes a document open to the house; what is here already is left as it is. */
export async function importCorpus(
  db: Database,
  lines: AsyncIterable<string>,
  onProgress: (done: number) => void = () => {},
): Promise<ImportReport> {
  const report: ImportReport = { created: 0, updated: 0, unchanged: 0, failed: [] };
  const actor = permit(theProgram, "write");
  let waiting: string[] = [];
  const writeWaiting = () => {
    write(db, (tx) => {
      const added = waiting.flatMap((line) => importLine(tx, actor, line, report) ?? []);
      refreshIndexes(tx, added);
    });
    waiting = [];
    onProgress(report.created + report.unchanged + report.failed.length);
  };
  for await (const line of lines) {
    if (line.trim()) waiting.push(line);
    if (waiting.length === batch) writeWaiting();
  }
  writeWaiting();
  return report;
}

function importLine(
  tx: Transaction,
  actor: Permitted<"write">,
  line: string,
  report: ImportReport,
): string | null {
  try {
    const id = tx.transaction((inner) => importOne(inner, actor, line));
    report[id === null ? "unchanged" : "created"] += 1;
    return id;
  } catch (error) {
    report.failed.push({ source: `${source}: ${line.slice(0, 40)}`, reason: reasonOf(error) });
    return null;
  }
}

/** Id of the new document, or null where it was here already. */
function importOne(tx: Transaction, actor: Permitted<"write">, line: string): string | null {
  const { externalId, kind, title, number, publisher, date, text } = readCorpusLine(line);
  if (findSource(tx, source, externalId)) return null;
  const id = createRecord(tx, actor, {
    type: "document",
    title,
    confidentiality: "house",
    departmentId: null,
    readerIds: [],
  });
  tx.insert(documents).values({ id, kind, number, publisher, date, extraction: "done" }).run();
  tx.insert(documentTexts).values({ documentId: id, text, extractedAt: Date.now() }).run();
  noteSource(tx, { source, externalId, recordId: id, imported: {}, verbatim: {} });
  return id;
}
