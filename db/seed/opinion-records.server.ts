import { eq, inArray } from "drizzle-orm";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { confirmRecognised } from "~/domain/opinions/confirm-recognised";
import { startOf } from "~/domain/opinions/opinion-start";
import { finishOpinionIn } from "~/domain/opinions/finishing.server";
import { addOpinion } from "~/domain/opinions/opinions.server";
import { addVersion } from "~/domain/opinions/versions.server";
import { authorize } from "~/domain/users/authorization.server";
import type { RecogniserOptions } from "~/domain/citations/recogniser/citation";
import { idFrom } from "~/lib/ids.server";
import type { Transaction } from "../client.server";
import { recordLinks, records } from "../schema";
import { exampleText, exampleTitle } from "./example-mark";
import { acting, departmentId, personId, recordId } from "./house.server";
import { opinionState } from "./opinion-text";
import { seedOpinions } from "./opinions";
import type { SeedOpinion } from "./types";

const opinionId = (key: string) => recordId("opinion", key);

const outlineDaysBefore = 12;

/** What a Landschaftsverband means by these short forms, also before it names them in full. */
const shortForms = {
  GO: "GO NRW",
  KrO: "KrO NRW",
  LVerbO: "LVerbO NRW",
  KAG: "KAG NRW",
  KWahlG: "KWahlG NRW",
  KonnexAG: "KonnexAG NRW",
};
/** In a draft every fourth citation still waits for its author. */
const openInDrafts = 4;

/**
 * The example opinions, each with its outline as first and its text as second version; links to
 * procedures that are there. Returns how many.
 */
export function seedOpinionRecords(tx: Transaction): number {
  const options = { ...recogniserOptions(tx), context: shortForms };
  for (const opinion of seedOpinions) seedOne(tx, opinion, options);
  for (const opinion of seedOpinions) linkOne(tx, opinion);
  return seedOpinions.length;
}

function seedOne(tx: Transaction, opinion: SeedOpinion, options: RecogniserOptions): void {
  const author = acting(tx, opinion.author);
  const writtenAt = Date.parse(`${opinion.date}T14:20:00Z`);
  const id = addOpinion(tx, author, {
    id: opinionId(opinion.key),
    title: exampleTitle(opinion.title),
    kind: opinion.kind,
    date: opinion.date,
    confidentiality: opinion.confidentiality,
    departmentId: departmentId(opinion.department),
    readerIds: (opinion.readers ?? []).map(personId),
    state: JSON.stringify(startOf(opinion.kind)),
    outcome: opinion.outcome,
    createdAt: writtenAt - outlineDaysBefore * 86_400_000,
  });
  const record = authorize(tx, author, "write", "opinion", id);
  let named = 0;
  const document = confirmRecognised(opinionState(exampleText(opinion.text)), options, {
    newId: () => idFrom(`demo-citation:${opinion.key}:${named++}`),
    leaveOpen: opinion.finished ? undefined : openInDrafts,
  });
  addVersion(tx, record, {
    state: JSON.stringify(document),
    baseVersion: 1,
    saveKey: `demo-${opinion.key}`,
    label: opinion.finished ? "zur Schlusszeichnung" : "zur Durchsicht",
    savedAt: writtenAt,
  });
  if (opinion.finished) finishOpinionIn(tx, record);
  tx.update(records).set({ updatedAt: writtenAt }).where(eq(records.id, id)).run();
}

function linkOne(tx: Transaction, opinion: SeedOpinion): void {
  const fromId = opinionId(opinion.key);
  const wanted = [
    ...(opinion.procedures ?? []).map((key) => [recordId("procedure", key), "part-of"] as const),
    ...(opinion.refersTo ?? []).map((key) => [opinionId(key), "refers-to"] as const),
    ...(opinion.deviatesFrom ?? []).map((key) => [opinionId(key), "deviates-from"] as const),
  ];
  const targets = wanted.map(([id]) => id);
  const rows = tx.select({ id: records.id }).from(records).where(inArray(records.id, targets));
  const there = new Set(rows.all().map(({ id }) => id));
  for (const [toId, relation] of wanted) {
    if (there.has(toId)) tx.insert(recordLinks).values({ fromId, toId, relation }).run();
  }
}
