import { lastChange } from "~/domain/records/last-change.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { StoredForm } from "~/lib/form.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { Database } from "~db/client.server";
import { readDetails } from "./opinions.server";

/** What the details of an opinion are now, where somebody else was faster. */
export async function storedDetails(
  db: Database,
  record: Authorized<"write", "opinion">,
): Promise<StoredForm> {
  const { stamp, date, outcome, ...details } = await readDetails(db, record);
  const values = { ...details, outcome: outcome ?? "", date: formatFuzzyDate(date) };
  return { values, guard: stamp, saved: await lastChange(db, record) };
}
