import { expect, test } from "vitest";
import { addPerson, freshDatabase } from "../../../tests/support/database";
import { addAct, addLaw, addProvision, addVersion } from "../../../tests/support/register";
import type { Database } from "~db/client.server";
import { provisionCard } from "./provision-card.server";

function register(): { db: Database; provisionId: string } {
  const db = freshDatabase();
  const law = addLaw(db, { abbreviation: "GO NRW", aliases: ["Gemeindeordnung"] });
  return {
    db,
    provisionId: addProvision(db, law.id, "26", { gist: "Bürger entscheiden selbst." }),
  };
}

const card = (db: Database, on: string, more: { law?: string; number?: string } = {}) =>
  provisionCard(db, addPerson(db), { law: "GO NRW", unit: "§", number: "26", on, ...more });

test("shows the wording that held on the day, and what changed since", () => {
  const { db, provisionId } = register();
  const words = (text: string) => [{ level: "absatz" as const, number: "1", text, parts: [] }];
  addVersion(db, provisionId, {
    validFrom: "1994-10-17",
    heading: "Bürgerbegehren",
    content: words("Alt."),
  });
  const actId = addAct(db, {
    title: "Gesetz",
    dated: "2011-12-13",
    promulgation: "GV. NRW. 2011 S. 685",
  });
  addVersion(db, provisionId, {
    validFrom: "2011-12-21",
    heading: "Bürgerbegehren",
    change: "changed",
    content: words("Neu."),
    actId,
  });
  expect(card(db, "2010-01-01")).toEqual({
    label: "§\u00a026 GO NRW",
    heading: "Bürgerbegehren",
    href: "/normen/go-nrw/26?am=2010-01-01",
    state: "wording",
    lines: ["(1) Alt."],
    validFrom: "1994-10-17",
    validTo: "2011-12-21",
    changedSince: {
      on: "2011-12-21",
      act: "Gesetz vom 13.12.2011 (GV. NRW. 2011 S.\u00a0685)",
      isInForce: true,
    },
    otherWordingOn: null,
  });
  expect(card(db, "2011-12-21")).toMatchObject({ lines: ["(1) Neu."], changedSince: null });
});

test("calls a change by an act promulgated while nobody knows from when it is in force", () => {
  const { db, provisionId } = register();
  addVersion(db, provisionId, { validFrom: "1994-10-17" });
  const actId = addAct(db, { title: "Gesetz" });
  addVersion(db, provisionId, { since: "2011-12-20", change: "changed", actId });
  expect(card(db, "2010-01-01")).toMatchObject({
    changedSince: { on: "2011-12-20", isInForce: false },
    otherWordingOn: null,
  });
});

test("calls a wording without begin and act a found one, no change", () => {
  const { db, provisionId } = register();
  const content = [{ level: "absatz" as const, number: "1", text: "Neu.", parts: [] }];
  addVersion(db, provisionId, { validFrom: "1994-10-17" });
  addVersion(db, provisionId, { seenOn: "2024-05-06", change: "changed", content });
  expect(card(db, "2010-01-01")).toMatchObject({
    changedSince: null,
    otherWordingOn: "2024-05-06",
  });
});

test("without wording it tells the facts, what it rules first", () => {
  const { db, provisionId } = register();
  addVersion(db, provisionId, {
    validFrom: "2020-01-01",
    change: "changed",
    parts: [{ absatz: "4", satz: "1" }],
  });
  expect(card(db, "2021-01-01")).toMatchObject({
    state: "facts",
    lines: [
      "Bürger entscheiden selbst.",
      "Gilt seit 1.\u00a0Januar\u00a02020.",
      "Geändert: Abs.\u00a04 Satz\u00a01.",
    ],
  });
});

test("says of a day before the oldest version that it is one", () => {
  const { db, provisionId } = register();
  addVersion(db, provisionId, { validFrom: "2020-01-01" });
  expect(card(db, "2010-01-01").lines).toContain(
    "Der 1.\u00a0Januar\u00a02010 liegt vor der ältesten bekannten Fassung.",
  );
});

test.each([
  [{ law: "XY", number: "1" }, null, "Dieses Gesetz steht noch nicht im Register."],
  [{ number: "999" }, "/normen/go-nrw", "Diese Vorschrift steht noch nicht im Register."],
])("answers also for what the register lacks: %o", (asked, href, line) => {
  const { db } = register();
  expect(card(db, "", asked)).toMatchObject({ state: "unknown", href, lines: [line] });
});

test("finds a law by any of its names", () => {
  const { db } = register();
  expect(card(db, "", { law: "Gemeindeordnung" }).label).toBe("§\u00a026 GO NRW");
});
