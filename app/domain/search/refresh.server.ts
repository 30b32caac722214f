import type { Transaction } from "~db/client.server";
import { indexRecord, removeFromIndex } from "./index.server";
import { searchTextOf } from "./sources.server";

/**
 * Reads anew what of a record can be found. Call it at the end of every transaction that changed
 * a record's title, text, identifiers or date: search and text are never apart.
 */
export function refreshIndex(tx: Transaction, recordId: string): void {
  const text = searchTextOf(tx, recordId);
  if (text) indexRecord(tx, text);
  else removeFromIndex(tx, recordId);
}
