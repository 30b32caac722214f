import { lastChange } from "~/domain/records/last-change.server";
import type { Authorized } from "~/domain/users/authorization.server";
import type { StoredForm } from "~/lib/form.server";
import type { Database } from "~db/client.server";
import { changeChoices } from "./choices.server";

/** What the form of a document would be opened with now, where somebody else was faster. */
export async function storedDocument(
  db: Database,
  document: Authorized<"write", "document">,
): Promise<StoredForm> {
  const { start, choices } = await changeChoices(db, document, "");
  const { version, ...values } = start;
  const titleIn = (list: readonly { id: string; title: string }[]) => (id: string) =>
    list.find((choice) => choice.id === id)?.title ?? id;
  const words = {
    procedureIds: values.procedureIds.map(titleIn(choices.procedures)),
    previousId: values.previousId && titleIn(choices.documents)(values.previousId),
  };
  return { values, words, guard: version, saved: await lastChange(db, document) };
}
