import { expect, test } from "vitest";
import { addDecision } from "~/domain/decisions/decisions.server";
import { createRecord, type Access } from "~/domain/records/records.server";
import { readCurrency } from "~/domain/currency/findings.server";
import { findingText } from "~/domain/currency/texts";
import { authorize } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { addCitingStatement, addGemeindeordnung } from "../../../tests/support/currency";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import * as tables from "~db/schema";
import { addVersionByHand } from "./edit-provision.server";
import { versionSchema } from "./law-input";
import { findLaw } from "./law-lookup.server";
import { findProvision, versionsOf } from "./provision-lookup.server";
import { originTexts } from "./texts";
import { originOf } from "./version-origin.server";

const access = (confidentiality: Access["confidentiality"]): Access => ({
  confidentiality,
  departmentId: null,
  readerIds: [],
});

function addHiddenProcedure(db: Database, writer: ReturnType<typeof addWriter>): string {
  return write(db, (tx) =>
    createRecord(tx, writer, {
      ...access("confidential"),
      type: "procedure",
      title: "Geheime Reform",
    }),
  );
}

const decide = (db: Database, confidentiality: Access["confidentiality"]) => {
  const writer = addWriter(db);
  return write(db, (tx) =>
    addDecision(tx, writer, {
      ...access(confidentiality),
      title: "VerfGH NRW, Urteil vom 20.12.2019 – VerfGH 35/19",
      court: "VerfGH NRW",
      form: "Urteil",
      date: "2019-12-20",
      docket: "VerfGH 35/19",
      ecli: "",
      headnote: "",
      outcome: "",
      provisions: "",
      printedIn: "",
      sourceUrl: "",
      note: "",
    }),
  );
};

const ruling = { change: "void", validFrom: "2019-12-20", decision: "VerfGH 35/19" };

test("A court's decision ends a provision, and is named where it is seen", async () => {
  const db = freshDatabase();
  addGemeindeordnung(db, ["26"]);
  const decisionId = decide(db, "house");
  const text = addCitingStatement(db, "2019-05-01", "§ 26 Abs. 2 GO NRW");
  const writer = addWriter(db);
  const provision = findProvision(db, findLaw(db, "go-nrw").id, "26");
  const values = versionSchema.parse(ruling);
  expect(originOf(db, writer, values)).toEqual({ decisionId });
  await addVersionByHand(db, writer, provision, values, { places: [], decisionId });
  expect(versionsOf(db, writer, provision.id).at(-1)).toMatchObject({
    change: "repealed",
    ruling: "void",
    decision: { id: decisionId },
  });
  const reader = addPerson(db, { role: "leserin" });
  const { verdict, findings } = await readCurrency(
    db,
    authorize(db, reader, "read", "statement", text),
  );
  expect(verdict).toBe("repealed");
  expect(findings.map(findingText).join().replaceAll("\u00a0", " ")).toBe(
    "§ 26 GO NRW: für nichtig erklärt durch VerfGH NRW, Urteil vom 20.12.2019 – VerfGH 35/19, wirksam seit 20.12.2019.",
  );
  db.update(tables.records).set({ confidentiality: "confidential" }).run();
  expect(versionsOf(db, reader, provision.id).at(-1)).toMatchObject({
    ruling: "void",
    decision: null,
  });
});

test("A decision must be known, and one that is hidden needs a yes", () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  const values = versionSchema.parse(ruling);
  expect(originOf(db, writer, values)).toMatchObject({ field: "decision" });
  expect(versionSchema.safeParse({ ...ruling, decision: "" }).success).toBe(false);
  expect(versionSchema.safeParse({ ...ruling, change: "changed" }).success).toBe(false);
});

test("A procedure that others do not see needs a yes, and its title stays out of the register", () => {
  const db = freshDatabase();
  const writer = addWriter(db);
  const procedureId = addHiddenProcedure(db, writer);
  const asked = (more: object) =>
    originOf(
      db,
      writer,
      versionSchema.parse({ change: "changed", validFrom: "2026-01-01", procedureId, ...more }),
    );
  expect(asked({})).toEqual({ field: "openly", message: originTexts.sayOpenly });
  expect(asked({ openly: "on", actTitle: "Gesetz zur geheime Reform" })).toEqual({
    field: "actTitle",
    message: originTexts.hiddenTitle,
  });
  expect(asked({ openly: "on" })).toEqual({ decisionId: null });
});
