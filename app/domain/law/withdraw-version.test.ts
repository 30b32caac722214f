import { expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addLaw, addProvision, addVersion } from "../../../tests/support/register";
import { AppError } from "~/lib/errors";
import { amendingActs, events, lawAmendments } from "~db/schema";
import { addVersionByHand } from "./edit-provision.server";
import { versionSchema } from "./law-input";
import { findProvision, versionsOf } from "./provision-lookup.server";
import { findWithdrawable, withdrawVersion } from "./withdraw-version.server";

const absatz = (number: string, text: string) => ({
  level: "absatz" as const,
  number,
  text,
  parts: [],
});

function register() {
  const db = freshDatabase();
  const law = addLaw(db, { abbreviation: "GO NRW" });
  const id = addProvision(db, law.id, "26");
  const worded = (validFrom: string, second: string, more: object = {}) =>
    addVersion(db, id, {
      validFrom,
      content: [absatz("1", "Eins."), absatz("2", second)],
      source: "eingefügter Text",
      ...more,
    });
  return { db, writer: addWriter(db), provision: findProvision(db, law.id, "26"), worded };
}

test("A withdrawn version is gone; what followed is compared with the one before", async () => {
  const { db, writer, provision, worded } = register();
  worded("2000-01-01", "Alt.");
  const wrong = worded("2010-01-01", "Falsch.", { change: "changed", parts: [{ absatz: "2" }] });
  worded("2020-01-01", "Alt.", { change: "changed", parts: [{ absatz: "2" }] });
  const { seen } = findWithdrawable(db, provision, wrong);
  await withdrawVersion(db, writer, provision, wrong, { seen, withAct: false });
  expect(versionsOf(db, writer, provision.id)).toMatchObject([
    { validFrom: "2000-01-01", change: null },
    { validFrom: "2020-01-01", change: null, parts: null },
  ]);
  expect(db.select({ action: events.action }).from(events).all()).toEqual([
    { action: "law.version-removed" },
  ]);
});

test("A change meanwhile is a conflict, and the only version stays", async () => {
  const { db, writer, provision, worded } = register();
  const first = worded("2000-01-01", "Alt.");
  expect(() => findWithdrawable(db, provision, first)).toThrow(new AppError("not-found"));
  const second = worded("2010-01-01", "Neu.", { change: "changed" });
  const { seen } = findWithdrawable(db, provision, second);
  worded("2020-01-01", "Noch neuer.", { change: "changed" });
  await expect(
    withdrawVersion(db, writer, provision, second, { seen, withAct: false }),
  ).rejects.toThrow(new AppError("conflict"));
  expect(versionsOf(db, writer, provision.id)).toHaveLength(3);
});

test("An act entered with a version goes with it where nothing else names it", async () => {
  const { db, writer, provision, worded } = register();
  worded("2000-01-01", "Alt.");
  for (const [number, validFrom] of [
    ["1", "2010-01-01"],
    ["1", "2011-01-01"],
  ]) {
    const typed = versionSchema.parse({
      change: "changed",
      validFrom,
      actTitle: `Gesetz ${number}`,
    });
    await addVersionByHand(db, writer, provision, typed, { places: [], decisionId: null });
  }
  const acts = () => db.select({ title: amendingActs.title }).from(amendingActs).all();
  const [, first, second] = versionsOf(db, writer, provision.id);
  for (const { id } of [first!, second!]) {
    expect(acts()).toHaveLength(1);
    const { seen } = findWithdrawable(db, provision, id);
    await withdrawVersion(db, writer, provision, id, { seen, withAct: true });
  }
  expect(acts()).toEqual([]);
  expect(db.select().from(lawAmendments).all()).toEqual([]);
});
