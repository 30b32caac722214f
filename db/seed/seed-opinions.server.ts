import { eq, inArray } from "drizzle-orm";
import { startOf } from "~/domain/opinions/opinion-start";
import { addOpinion, finishOrReopenIn } from "~/domain/opinions/opinions.server";
import { addVersion } from "~/domain/opinions/versions.server";
import { authorize, permit, type Permitted } from "~/domain/users/authorization.server";
import { withDepartmentsBelow } from "~/domain/users/sessions.server";
import { idFrom } from "~/lib/ids.server";
import type { Transaction } from "../client.server";
import { recordLinks, records, users } from "../schema";
import { opinionState } from "./opinion-text";
import { seedOpinions } from "./opinions";
import type { DepartmentKey, PersonKey, SeedOpinion } from "./types";

type Ids = {
  person: (key: PersonKey) => string;
  department: (key: DepartmentKey) => string;
  procedure: (key: string) => string;
};

export const opinionId = (key: string) => idFrom(`demo-opinion:${key}`);

const outlineDaysBefore = 12;

/**
 * The example opinions, each with its outline as first and its text as second version; links to
 * procedures that are there. Returns how many.
 */
export function seedOpinionsInto(tx: Transaction, ids: Ids): number {
  for (const opinion of seedOpinions) seedOne(tx, ids, opinion);
  for (const opinion of seedOpinions) linkOne(tx, ids, opinion);
  return seedOpinions.length;
}

function seedOne(tx: Transaction, ids: Ids, opinion: SeedOpinion): void {
  const author = actorOf(tx, ids.person(opinion.author));
  const writtenAt = Date.parse(`${opinion.date}T14:20:00Z`);
  const id = addOpinion(tx, author, {
    id: opinionId(opinion.key),
    title: opinion.title,
    kind: opinion.kind,
    date: opinion.date,
    confidentiality: opinion.confidentiality,
    departmentId: ids.department(opinion.department),
    readerIds: (opinion.readers ?? []).map(ids.person),
    state: JSON.stringify(startOf(opinion.kind)),
    createdAt: writtenAt - outlineDaysBefore * 86_400_000,
  });
  const record = authorize(tx, author, "write", "opinion", id);
  addVersion(tx, record, {
    state: JSON.stringify(opinionState(opinion.text)),
    baseVersion: 1,
    saveKey: `demo-${opinion.key}`,
    label: opinion.finished ? "zur Schlusszeichnung" : "zur Durchsicht",
    savedAt: writtenAt,
  });
  if (opinion.finished) finishOrReopenIn(tx, record, "finished");
  tx.update(records).set({ updatedAt: writtenAt }).where(eq(records.id, id)).run();
}

function linkOne(tx: Transaction, ids: Ids, opinion: SeedOpinion): void {
  const fromId = opinionId(opinion.key);
  const wanted = [
    ...(opinion.procedures ?? []).map((key) => [ids.procedure(key), "part-of"] as const),
    ...(opinion.refersTo ?? []).map((key) => [opinionId(key), "refers-to"] as const),
  ];
  const targets = wanted.map(([id]) => id);
  const rows = tx.select({ id: records.id }).from(records).where(inArray(records.id, targets));
  const there = new Set(rows.all().map(({ id }) => id));
  for (const [toId, relation] of wanted) {
    if (there.has(toId)) tx.insert(recordLinks).values({ fromId, toId, relation }).run();
  }
}

function actorOf(tx: Transaction, userId: string): Permitted<"write"> {
  const user = tx.select().from(users).where(eq(users.id, userId)).get();
  if (!user) throw new Error(`Kein Konto ${userId}`);
  const { id, name, email, role, departmentId } = user;
  const departmentIds = withDepartmentsBelow(tx, departmentId);
  return permit({ id, name, email, role, departmentId, departmentIds }, "write");
}
