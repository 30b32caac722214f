import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { plainText } from "~/editor/state/plain-text";
import { refreshImpactsOfRecord } from "~/domain/citations/impacts.server";
import { recordEvent } from "~/domain/records/events.server";
import {
  changeAccess,
  createRecord,
  linkRecords,
  readersOf,
  touchRecord,
  unlinkRecords,
  type Access,
} from "~/domain/records/records.server";
import type { RecordRelation, RecordType } from "~/domain/records/record";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { authorize, type Authorized, type Permitted } from "~/domain/users/authorization.server";
import { today, type Day } from "~/lib/day";
import { AppError, notFound } from "~/lib/errors";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Queryable, type Transaction } from "~db/client.server";
import { opinions, opinionVersions } from "~db/schema";
import { checkedState } from "./checked-state.server";
import { takeFileNumber } from "./file-numbers.server";
import type { OpinionKind } from "./opinion";
import type { OpinionOutcome } from "./outcome";
import { noteOpinionCitations } from "./opinion-citations.server";
import { startOf } from "./opinion-start";
import { teaserOf } from "./teaser";

/** What an opinion may be joined to, and how it stands to it. */
const relationTo = {
  procedure: "part-of",
  document: "refers-to",
  opinion: "refers-to",
  decision: "refers-to",
} as const satisfies Partial<Record<RecordType, RecordRelation>>;
export type LinkTarget = { type: keyof typeof relationTo; id: string };

export type NewOpinion = Access & {
  title: string;
  kind: OpinionKind;
  date: Day;
  /** Editor state; without it the empty sections of the kind. */
  state?: string;
  links?: readonly LinkTarget[];
  /** The day whose year numbers it; without it the day of the opinion (imports, example data). */
  numberedOn?: Day;
  finished?: boolean;
  outcome?: OpinionOutcome | null;
  id?: string;
  createdAt?: number;
};

/** Starts an opinion today; returns its id. */
export async function createOpinion(
  db: Database,
  actor: Permitted<"write">,
  input: NewOpinion,
): Promise<string> {
  return write(db, (tx) => addOpinion(tx, actor, { numberedOn: today(), ...input }));
}

/** Writes a new opinion with its number and first version; for imports in one transaction. */
export function addOpinion(tx: Transaction, actor: Permitted<"write">, input: NewOpinion): string {
  const state = input.state ?? JSON.stringify(startOf(input.kind));
  const document = checkedState(state);
  const id = createRecord(tx, actor, { ...input, type: "opinion" });
  tx.insert(opinions)
    .values({
      id,
      kind: input.kind,
      date: input.date,
      fileNumber: takeFileNumber(tx, input.numberedOn ?? input.date),
      state: input.finished ? "finished" : "draft",
      outcome: input.outcome ?? null,
      teaser: teaserOf(document),
    })
    .run();
  const createdAt = input.createdAt ?? Date.now();
  tx.insert(opinionVersions)
    .values({
      opinionId: id,
      number: 1,
      state,
      plainText: plainText(document),
      title: input.title,
      authorId: actor.id,
      createdAt,
      saveKey: newId(),
    })
    .run();
  noteOpinionCitations(tx, id, document, { byId: actor.id, at: createdAt });
  refreshIndex(tx, id);
  const links = input.links ?? [];
  if (links.length > 0) {
    const record = authorize(tx, actor, "write", "opinion", id);
    for (const link of links) addLink(tx, record, link);
  }
  return id;
}

export type OpinionDetails = Access & {
  title: string;
  kind: OpinionKind;
  date: Day;
  outcome: OpinionOutcome | null;
};

/** The details as they stand, with a stamp that tells whether somebody changed them since. */
export async function readDetails(db: Queryable, record: Authorized<"read", "opinion">) {
  return detailsOf(db, record);
}

/** Throws `conflict` where the details are no longer those the stamp was made of. */
export async function changeDetails(
  db: Database,
  record: Authorized<"write", "opinion">,
  stamp: string,
  input: OpinionDetails,
): Promise<void> {
  write(db, (tx) => {
    const current = authorize(tx, record.actor, "write", "opinion", record.id);
    if (detailsOf(tx, current).stamp !== stamp) throw new AppError("conflict");
    touchRecord(tx, current, input.title);
    tx.update(opinions)
      .set({ kind: input.kind, date: input.date, outcome: input.outcome })
      .where(eq(opinions.id, record.id))
      .run();
    refreshImpactsOfRecord(tx, record.id);
    refreshIndex(tx, record.id);
    changeAccess(tx, current, input);
    recordEvent(tx, { actorId: record.actor.id, recordId: record.id, action: "record.updated" });
  });
}

export async function linkOpinion(
  db: Database,
  record: Authorized<"write", "opinion">,
  target: LinkTarget,
): Promise<void> {
  write(db, (tx) => addLink(tx, record, target));
}

export async function unlinkOpinion(
  db: Database,
  record: Authorized<"write", "opinion">,
  otherId: string,
): Promise<void> {
  write(db, (tx) => unlinkRecords(tx, record, otherId));
}

function addLink(tx: Transaction, record: Authorized<"write">, { type, id }: LinkTarget): void {
  linkRecords(tx, record, authorize(tx, record.actor, "read", type, id), relationTo[type]);
}

function detailsOf(db: Queryable, record: Authorized<"read", "opinion">) {
  const row = db
    .select({ kind: opinions.kind, date: opinions.date, outcome: opinions.outcome })
    .from(opinions)
    .where(eq(opinions.id, record.id))
    .get();
  if (!row) throw notFound();
  const details = {
    title: record.title,
    ...row,
    confidentiality: record.confidentiality,
    departmentId: record.departmentId,
    readerIds: readersOf(db, record).toSorted(),
  } satisfies OpinionDetails;
  const stamp = createHash("sha256").update(JSON.stringify(details)).digest("base64url");
  return { ...details, stamp: stamp.slice(0, 16) };
}
