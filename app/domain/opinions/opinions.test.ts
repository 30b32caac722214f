import { describe, expect, test } from "vitest";
import { addDepartment, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { authorize, permit } from "~/domain/users/authorization.server";
import { today } from "~/lib/day";
import { AppError } from "~/lib/errors";
import { write } from "~db/client.server";
import { fileNumberCounters, opinions } from "~db/schema";
import { addPerson } from "../../../tests/support/database";
import { changeFileNumberPattern } from "./file-numbers.server";
import {
  addOpinion,
  changeDetails,
  createOpinion,
  linkOpinion,
  readDetails,
  unlinkOpinion,
  type NewOpinion,
} from "./opinions.server";
import { listOpinionLinks, readOpinion } from "./reading.server";

const wanted: NewOpinion = {
  title: "Quorum",
  kind: "gutachten",
  date: "2019-03-14",
  confidentiality: "house",
  departmentId: null,
  readerIds: [],
};

function desk() {
  const db = freshDatabase();
  const author = addWriter(db);
  const numbers = () =>
    db
      .select({ number: opinions.fileNumber })
      .from(opinions)
      .all()
      .map((row) => row.number)
      .toSorted();
  return { db, author, numbers };
}

describe("file numbers", () => {
  test("have no gap and no double, however many begin at once", async () => {
    const { db, author, numbers } = desk();
    await Promise.all(Array.from({ length: 40 }, () => createOpinion(db, author, wanted)));
    const year = today().slice(0, 4);
    expect(numbers()).toEqual(
      Array.from({ length: 40 }, (_, at) => `IK-${year}-${String(at + 1).padStart(4, "0")}`),
    );
  });

  test("of imports count in the year of the opinion's own date", () => {
    const { db, author, numbers } = desk();
    write(db, (tx) => {
      addOpinion(tx, author, wanted);
      addOpinion(tx, author, { ...wanted, date: "2018-11-19" });
      addOpinion(tx, author, { ...wanted, date: "2019-12-31" });
    });
    expect(numbers()).toEqual(["IK-2018-0001", "IK-2019-0001", "IK-2019-0002"]);
  });

  test("are given back when the opinion is not created after all", async () => {
    const { db, author, numbers } = desk();
    const broken = { ...wanted, state: "{}" };
    await expect(createOpinion(db, author, broken)).rejects.toMatchObject({ code: "invalid" });
    const hidden = { ...wanted, links: [{ type: "document", id: "gibt-es-nicht" }] } as NewOpinion;
    await expect(createOpinion(db, author, hidden)).rejects.toThrow(new AppError("not-found"));
    expect(db.select().from(fileNumberCounters).all()).toEqual([]);
    await createOpinion(db, author, wanted);
    expect(numbers()).toEqual([`IK-${today().slice(0, 4)}-0001`]);
  });

  test("follow the pattern the administration set, and go on counting", async () => {
    const { db, author, numbers } = desk();
    const admin = permit(addPerson(db, { role: "administration" }), "administer");
    write(db, (tx) => addOpinion(tx, author, wanted));
    await changeFileNumberPattern(db, admin, "{number:3}/{year:2} RG");
    write(db, (tx) => addOpinion(tx, author, wanted));
    expect(numbers()).toEqual(["002/19 RG", "IK-2019-0001"]);
    await expect(changeFileNumberPattern(db, admin, "IK")).rejects.toMatchObject({
      values: { reason: "no-year" },
    });
  });
});

describe("the details of an opinion", () => {
  test("change together", async () => {
    const { db, author } = desk();
    const record = addOpinionOf(db, author);
    const { stamp, ...details } = await readDetails(db, record);
    await changeDetails(db, record, stamp, { ...details, title: "Neuer Titel", kind: "vermerk" });
    const read = await readOpinion(db, authorize(db, author, "read", "opinion", record.id));
    expect(read).toMatchObject({ title: "Neuer Titel", kind: "vermerk", version: 1 });
  });

  test("are not overwritten by somebody who saw older ones", async () => {
    const { db, author } = desk();
    const record = addOpinionOf(db, author);
    const { stamp, ...details } = await readDetails(db, record);
    await changeDetails(db, record, stamp, { ...details, title: "Erster" });
    await expect(
      changeDetails(db, record, stamp, { ...details, title: "Zweiter" }),
    ).rejects.toThrow(new AppError("conflict"));
    expect(authorize(db, author, "read", "opinion", record.id).title).toBe("Erster");
  });
});

describe("links", () => {
  test("join and part, and show only what may be seen", async () => {
    const { db, author } = desk();
    const unit = addDepartment(db, "Referat 2");
    const other = addWriter(db, { departmentId: unit });
    const opinion = addOpinionOf(db, author);
    const open = addOpinionOf(db, author, { title: "Offen" });
    const secret = addOpinionOf(db, author, { title: "Geheim", confidentiality: "confidential" });
    await linkOpinion(db, opinion, { type: "opinion", id: open.id });
    await linkOpinion(db, opinion, { type: "opinion", id: secret.id });
    const titles = async (actor: typeof other) =>
      (await listOpinionLinks(db, authorize(db, actor, "read", "opinion", opinion.id))).map(
        (link) => link.title,
      );
    expect(await titles(author)).toEqual(["Geheim", "Offen"]);
    expect(await titles(other)).toEqual(["Offen"]);
    await expect(
      linkOpinion(db, authorize(db, other, "write", "opinion", opinion.id), {
        type: "opinion",
        id: secret.id,
      }),
    ).rejects.toThrow(new AppError("not-found"));
    await unlinkOpinion(db, opinion, secret.id);
    expect(await titles(author)).toEqual(["Offen"]);
  });
});
