import { suggestChoices, type Choice } from "~/domain/documents/choices.server";
import { lastChange } from "~/domain/records/last-change.server";
import { readersOf } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import type { StoredForm } from "~/lib/form.server";
import type { Database, Queryable } from "~db/client.server";
import { decisionTitle } from "./decision";
import { linkFields, type LinkField } from "./decision-input";
import { linksOf } from "./decision-links.server";
import { findDecision } from "./decision-page.server";

const limit = 30;

type Linked = ReturnType<typeof linksOf>;

/** What the form of a decision offers: what is linked first, then the newest with these words. */
async function choices(db: Queryable, actor: Actor, linked: Linked, words: string) {
  const offered = {} as Record<LinkField, Choice[]>;
  for (const [field, type] of Object.entries(linkFields) as [LinkField, Linked[0]["type"]][]) {
    const own = linked
      .filter((link) => link.type === type)
      .map(({ id, title }) => ({ id, title, number: "" }));
    const latest = await suggestChoices(db, actor, type, { words, limit });
    offered[field] = [...own, ...latest.filter(({ id }) => !own.some((one) => one.id === id))];
  }
  const people = await listPeople(db);
  return {
    words,
    offered,
    people: people
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ id, name, department }) => ({ id, name, department })),
    departments: (await listDepartments(db)).map(({ id, name }) => ({ id, name })),
  };
}

export type DecisionChoices = Awaited<ReturnType<typeof choices>>;

/** A new decision, from a procedure where one comes from there. */
export async function newDecisionForm(
  db: Queryable,
  actor: Actor,
  { procedureId, words }: { procedureId: string | null; words: string },
) {
  const procedure = procedureId ? authorize(db, actor, "read", "procedure", procedureId) : null;
  const linked = procedure
    ? [{ id: procedure.id, type: procedure.type, title: procedure.name }]
    : [];
  return {
    start: {
      procedureIds: procedure ? [procedure.id] : [],
      confidentiality: "house" as Confidentiality,
      departmentId: actor.departmentId ?? "",
    },
    choices: await choices(db, actor, linked, words),
  };
}

/** The form of one that is there, filled with what it says now. */
export async function decisionForm(
  db: Queryable,
  decision: Authorized<"write", "decision">,
  words: string,
) {
  const found = await findDecision(db, decision);
  const linked = linksOf(db, decision);
  const { court, form, docket, ecli, headnote, outcome, printedIn, sourceUrl, note } = found;
  const idsOf = (type: string) => linked.filter((link) => link.type === type).map(({ id }) => id);
  return {
    start: {
      court,
      form,
      date: asTyped(found.date),
      docket,
      ecli,
      title: found.title === decisionTitle(found) ? "" : found.title,
      headnote,
      outcome,
      provisions: found.provisions.map(({ text }) => text).join("\n"),
      printedIn,
      sourceUrl,
      note,
      procedureIds: idsOf("procedure"),
      opinionIds: idsOf("opinion"),
      statementIds: idsOf("statement"),
      confidentiality: found.confidentiality,
      departmentId: found.departmentId ?? "",
      readerIds: readersOf(db, decision),
      version: String(found.version),
    },
    choices: await choices(db, decision.actor, linked, words),
  };
}

/** The same for who was not the first to save. */
export async function storedDecision(
  db: Database,
  decision: Authorized<"write", "decision">,
): Promise<StoredForm> {
  const { start, choices } = await decisionForm(db, decision, "");
  const { version, ...values } = start;
  const titlesOf = (field: LinkField) =>
    values[field].map((id) => choices.offered[field].find((one) => one.id === id)?.title ?? id);
  const words = {
    procedureIds: titlesOf("procedureIds"),
    opinionIds: titlesOf("opinionIds"),
    statementIds: titlesOf("statementIds"),
  };
  return { values, words, guard: version, saved: await lastChange(db, decision) };
}

/** As people write it, and the form reads it: 22.11.2026, 11.2026, 2026. */
const asTyped = (date: string | null) => (date ?? "").split("-").toReversed().join(".");
