import { expect, test } from "vitest";
import { addCitingStatement, addChange, addGemeindeordnung } from "../../../tests/support/currency";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { listEvents } from "~/domain/records/events.server";
import type { Actor } from "~/domain/users/actor";
import { authorize } from "~/domain/users/authorization.server";
import { seenOf } from "./chosen-finding";
import { listChecks } from "./checks.server";
import { readCurrency } from "./findings.server";
import { reviewFinding, storedReview } from "./reviews.server";

const everybodys = { ownerId: null, limit: 10 };
const day = "2026-11-22";

/** A statement whose § 26 was changed, and the form somebody opened about it. */
async function opened() {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26"]);
  const id = addCitingStatement(db, "2019-05-01", "§ 26 GO NRW");
  addChange(db, "26", "2020-01-01");
  const writer = addWriter(db);
  const record = authorize(db, writer, "write", "statement", id);
  const { findings } = await readCurrency(db, record);
  const [finding] = findings;
  if (!finding) throw new Error("no finding");
  const form = { changeId: finding.changeId, seen: seenOf(finding.state, null) };
  return { db, id, record, form, writer };
}

const holds = {
  answer: "holds",
  reason: "Betrifft nur das Verfahren.",
  supersededBy: null,
} as const;

test("an answer stands beside the change, settles it, and is kept as what happened", async () => {
  const { db, record, form } = await opened();
  expect((await listChecks(db, record.actor, day, everybodys)).total).toBe(1);
  await reviewFinding(db, record, { ...form, ...holds });
  const { findings, verdict } = await readCurrency(db, record);
  expect(verdict).toBe("reviewed");
  expect(findings[0]?.review).toMatchObject({ answer: "holds", reason: holds.reason });
  expect((await listChecks(db, record.actor, day, everybodys)).total).toBe(0);
  const [event] = await listEvents(db, record);
  expect(event?.action).toBe("currency.reviewed");
});

test("the next change asks again", async () => {
  const { db, record, form } = await opened();
  await reviewFinding(db, record, { ...form, ...holds });
  addChange(db, "26", "2024-01-01", { change: "repealed" });
  expect((await readCurrency(db, record)).verdict).toBe("repealed");
  expect((await listChecks(db, record.actor, day, everybodys)).rows).toMatchObject([
    { state: "repealed", changes: 1, provisions: ["§ 26 GO NRW"] },
  ]);
});

test("who answers what somebody else answered meanwhile is asked first", async () => {
  const { db, record, form } = await opened();
  await reviewFinding(db, record, { ...form, ...holds });
  const late = { ...form, ...holds, answer: "revise" as const };
  await expect(reviewFinding(db, record, late)).rejects.toMatchObject({ code: "conflict" });
  const stored = await storedReview(db, record, form.changeId);
  expect(stored).toMatchObject({ values: { answer: "holds" } });
  await reviewFinding(db, record, { ...late, seen: String(stored.guard) });
  expect((await readCurrency(db, record)).verdict).toBe("changed");
});

test("what takes its place is named to those who may see it", async () => {
  const { db, record, form, writer } = await opened();
  const newer = addCitingStatement(db, "2021-01-01", "§ 26 GO NRW, neu bewertet");
  const superseded = {
    answer: "superseded",
    reason: "Neu bewertet.",
    supersededBy: newer,
  } as const;
  await reviewFinding(db, authorize(db, writer, "write", "statement", record.id), {
    ...form,
    ...superseded,
  });
  const nameFor = async (reader: Actor) => {
    const seen = authorize(db, reader, "read", "statement", record.id);
    const { verdict, findings } = await readCurrency(db, seen);
    return [verdict, findings[0]?.review?.supersededBy?.id];
  };
  const reader = addPerson(db, { role: "leserin" });
  expect(await nameFor(reader)).toEqual(["superseded", newer]);
  db.$client.prepare("UPDATE records SET confidentiality = 'confidential' WHERE id = ?").run(newer);
  expect(await nameFor(reader)).toEqual(["superseded", undefined]);
});

test("a list of what is to be checked shows nobody what she may not see", async () => {
  const { db, id, record } = await opened();
  db.$client.prepare("UPDATE records SET confidentiality = 'confidential' WHERE id = ?").run(id);
  const reader = addPerson(db, { role: "leserin" });
  expect(await listChecks(db, reader, day, everybodys)).toEqual({
    rows: [],
    total: 0,
    more: false,
  });
  expect(record.id).toBe(id);
});

test("the gravest and newest change comes first, and what it meets stands together", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["1", "2", "3"]);
  const statement = (text: string) => addCitingStatement(db, "2019-05-01", text);
  const old = statement("§ 1 GO NRW, alt");
  const both = statement("§ 1 und § 3 GO NRW");
  const repealed = statement("§ 2 GO NRW");
  const newest = statement("§ 3 GO NRW, neu");
  addChange(db, "1", "2020-01-01");
  addChange(db, "2", "2020-06-01", { change: "repealed" });
  addChange(db, "3", "2024-01-01");
  const writer = addWriter(db);
  const ids = async (asked: { limit: number; offset?: number }) => {
    const { rows, total } = await listChecks(db, writer, day, { ownerId: null, ...asked });
    expect(total).toBe(4);
    return rows.map(({ id }) => id);
  };
  expect(await ids({ limit: 10 })).toEqual([repealed, both, newest, old]);
  expect(await ids({ limit: 2, offset: 2 })).toEqual([newest, old]);
});

test("her own checks are those of the texts she owns, in the same order", async () => {
  const { db, id, record } = await opened();
  const asked = { ownerId: record.ownerId, limit: 10 };
  expect((await listChecks(db, record.actor, day, asked)).rows).toMatchObject([{ id }]);
  const other = addWriter(db);
  expect((await listChecks(db, other, day, { ...asked, ownerId: other.id })).total).toBe(0);
});
