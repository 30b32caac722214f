import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Citation } from "~/domain/citations/recogniser/citation";
import {
  finishCitations,
  noteTextCitations,
  writeField,
  type NotedCitation,
} from "~/domain/citations/citations.server";
import { namesOfDecision, ownNames } from "~/domain/citations/own-names";
import { docketKey } from "~/domain/citations/target";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { recordEvent } from "~/domain/records/events.server";
import { recordName } from "~/domain/records/record-name.server";
import {
  changeAccess,
  createRecord,
  touchRecord,
  type Access,
} from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { visibleTo } from "~/domain/users/access.server";
import { theProgram, type Actor } from "~/domain/users/actor";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { decisions, records } from "~db/schema";
import { courtKey } from "./court-key";
import { decisionTitle } from "./decision";
import type { DecisionInput } from "./decision-input";
import { joinDecision } from "./decision-links.server";
import { readProvisionLines } from "./provision-lines";

/** What a decision is; `provisions` one a line, as people write them. */
export type DecisionFacts = Pick<
  DecisionInput,
  | "court"
  | "form"
  | "date"
  | "docket"
  | "ecli"
  | "headnote"
  | "outcome"
  | "provisions"
  | "printedIn"
  | "sourceUrl"
  | "note"
> & {
  /** Empty: it is called as it is cited. */
  title: string;
};

export type NewDecision = DecisionFacts & Access & { id?: string; createdAt?: number };

/** Writes a new decision inside somebody else's transaction (importers, demo data); returns its id. */
export function addDecision(
  tx: Transaction,
  actor: Permitted<"write">,
  input: NewDecision,
): string {
  const title = input.title || decisionTitle(input);
  const id = createRecord(tx, actor, { ...input, title, type: "decision" });
  tx.insert(decisions)
    .values({ id, ...columnsOf(input) })
    .run();
  noteCitations(tx, id, actor, input);
  refreshIndex(tx, id);
  return id;
}

export async function createDecision(
  db: Database,
  actor: Permitted<"write">,
  input: DecisionInput,
): Promise<string> {
  return write(db, (tx) => {
    const id = addDecision(tx, actor, input);
    joinDecision(tx, authorize(tx, actor, "write", "decision", id), input);
    return id;
  });
}

/** Throws `conflict` where somebody else saved since `version`. */
export async function changeDecision(
  db: Database,
  decision: Authorized<"write", "decision">,
  input: DecisionInput,
): Promise<void> {
  write(db, (tx) => {
    writeFacts(tx, decision, input, input.version);
    joinDecision(tx, decision, input);
    changeAccess(tx, decision, input);
  });
}

/** The facts of one that is there, in somebody else's transaction. Throws `conflict`. */
export function writeFacts(
  tx: Transaction,
  decision: Authorized<"write", "decision">,
  facts: DecisionFacts,
  version: number,
  action: "record.updated" | "record.imported" = "record.updated",
): void {
  const saved = tx
    .update(decisions)
    .set({ ...columnsOf(facts), version: version + 1 })
    .where(and(eq(decisions.id, decision.id), eq(decisions.version, version)))
    .run();
  if (saved.changes === 0) throw new AppError("conflict");
  touchRecord(tx, decision, facts.title || decisionTitle(facts));
  recordEvent(tx, {
    actorId: decision.actor === theProgram ? null : decision.actor.id,
    recordId: decision.id,
    action,
    details: { version: version + 1 },
  });
  noteCitations(tx, decision.id, decision.actor, facts);
  refreshIndex(tx, decision.id);
}

type Identity = { court: string; docket: string; ecli: string };

/** The same decision, as far as this person may see it: one court's docket, or one ECLI. */
export function findSame(db: Queryable, actor: Actor, identity: Identity, except = "") {
  return db
    .select({ id: records.id, title: recordName })
    .from(decisions)
    .innerJoin(records, eq(records.id, decisions.id))
    .where(and(isSame(db, identity), ne(records.id, except), visibleTo(actor)))
    .limit(5)
    .all();
}

/**
 * Its id, so that an import does not double it. For importers only: looks past the access rule and
 * reveals nothing but the id.
 */
export function findDecisionId(
  db: Queryable,
  identity: Identity & { date: string | null; sourceUrl: string },
): string | null {
  const { court, docket, ecli, date, sourceUrl } = identity;
  const nameless = and(
    eq(decisions.court, court),
    eq(decisions.docketKey, ""),
    date ? eq(decisions.date, date) : and(isNull(decisions.date), ne(decisions.sourceUrl, "")),
    date ? undefined : eq(decisions.sourceUrl, sourceUrl),
  );
  const row = db
    .select({ id: decisions.id })
    .from(decisions)
    .where(docket || ecli ? isSame(db, identity) : nameless)
    .limit(1)
    .get();
  return row?.id ?? null;
}

function isSame(db: Queryable, { court, docket, ecli }: Identity) {
  const key = docketKey(docket);
  const conditions = [
    key
      ? and(eq(decisions.docketKey, key), inArray(decisions.court, namesOfCourt(db, court, key)))
      : undefined,
    ecli ? eq(decisions.ecli, ecli) : undefined,
  ].filter((one) => one !== undefined);
  return conditions.length > 0 ? or(...conditions) : sql`0`;
}

/** The names under which decisions with this docket have this court. */
function namesOfCourt(db: Queryable, court: string, key: string): string[] {
  const written = db
    .selectDistinct({ court: decisions.court })
    .from(decisions)
    .where(eq(decisions.docketKey, key))
    .all();
  return written.map((row) => row.court).filter((name) => courtKey(name) === courtKey(court));
}

function columnsOf(facts: DecisionFacts) {
  const { court, form, date, docket, ecli, headnote, outcome, printedIn, sourceUrl, note } = facts;
  return {
    court,
    form,
    date,
    docket,
    docketKey: docketKey(docket),
    ecli,
    headnote,
    outcome,
    printedIn,
    sourceUrl,
    note,
  };
}

/** What the decision cites, and the names it is cited by itself. */
function noteCitations(tx: Transaction, id: string, actor: Actor, facts: DecisionFacts): void {
  const by = actor.id === theProgram.id ? null : actor.id;
  const { provisions } = readProvisionLines(facts.provisions, recogniserOptions(tx));
  writeField(tx, id, provisionsField, confirmed(provisions, by));
  noteTexts(tx, id, facts);
  finishCitations(tx, id);
}

/** The field of its citations that holds what it rests on. */
export const provisionsField = "provisions";

/** Reads a decision again after a new release of the recogniser; its provisions stay as they are. */
export function rereadDecisionCitations(tx: Transaction, id: string): void {
  const row = tx.select().from(decisions).where(eq(decisions.id, id)).get();
  if (row) noteTexts(tx, id, row);
}

type Texts = Pick<DecisionFacts, "headnote" | "docket" | "ecli" | "printedIn">;

function noteTexts(tx: Transaction, id: string, texts: Texts): void {
  writeField(tx, id, ownNames, confirmed(namesOfDecision(texts), null));
  noteTextCitations(tx, id, "headnote", texts.headnote);
}

function confirmed(found: readonly Citation[], decidedBy: string | null): NotedCitation[] {
  const decidedAt = Date.now();
  return found.map((citation) => ({
    citation,
    state: "confirmed",
    decidedBy,
    decidedAt,
    placed: true,
    marginal: null,
  }));
}
