import { expect, test } from "vitest";
import { insertProcedure } from "~/domain/procedures/procedures.server";
import { search } from "~/domain/search/search.server";
import { authorize } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { listStatements } from "./statement-list.server";
import { readStatementFilter } from "./statement-list";
import { outcomeSchema, statementSchema, type StatementInput } from "./statement-input";
import {
  createStatement,
  readStatement,
  recordOutcome,
  updateStatement,
} from "./statements.server";
import { listStatementVersions } from "./statement-versions.server";
import { tallyText } from "./texts";
import { tallyOf } from "./statement";

type Actor = ReturnType<typeof addWriter>;

function input(changes: Record<string, unknown> = {}): StatementInput {
  return statementSchema.parse({
    title: "Stellungnahme zum Kita-Gesetz",
    origin: "ours",
    author: "Landschaftsverband",
    confidentiality: "house",
    sentOn: "1.4.2026",
    petita: [
      { provision: "§ 3 Abs. 1", text: "Die Pauschale wird angehoben." },
      { text: "Die Frist wird verlängert." },
      { text: "" },
    ],
    ...changes,
  });
}

const read = (db: Database, actor: Actor, id: string) =>
  readStatement(db, authorize(db, actor, "read", "statement", id));
const writable = (db: Database, actor: Actor, id: string) =>
  authorize(db, actor, "write", "statement", id);

test("a new statement keeps its petita in order and forgets empty rows", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const statement = await read(db, actor, await createStatement(db, actor, input()));
  expect(statement.petita.map(({ text }) => text)).toEqual([
    "Die Pauschale wird angehoben.",
    "Die Frist wird verlängert.",
  ]);
  expect(statement).toMatchObject({ sentOn: "2026-04-01", version: 1 });
});

test("petita that stay keep their outcome through an edit, also in another order", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const id = await createStatement(db, actor, input());
  const [first, second] = (await read(db, actor, id)).petita;
  await recordOutcome(db, writable(db, actor, id), {
    petitumId: second?.id ?? "",
    version: 1,
    outcome: "adopted",
    outcomeNote: "Drucksache 18/9, Seite 3",
  });
  const petita = [
    { text: "Neu" },
    { id: second?.id, text: "Die Frist wird deutlich verlängert." },
    { id: first?.id, text: "" },
  ];
  await updateStatement(db, writable(db, actor, id), input({ version: 2, petita }));
  const after = await read(db, actor, id);
  expect(after.petita.map(({ text, outcome }) => [text, outcome])).toEqual([
    ["Neu", "open"],
    ["Die Frist wird deutlich verlängert.", "adopted"],
  ]);
  expect(tallyText(tallyOf(after.petita))).toBe("1\u00a0übernommen, 1\u00a0offen");
});

test("whoever saves second on an old version gets a conflict, and nothing changes", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const id = await createStatement(db, actor, input());
  await updateStatement(db, writable(db, actor, id), input({ version: 1, title: "Erste" }));
  const late = updateStatement(db, writable(db, actor, id), input({ version: 1, title: "Zweite" }));
  await expect(late).rejects.toMatchObject({ code: "conflict" });
  expect((await read(db, actor, id)).title).toBe("Erste");
});

test("a petitum of another statement cannot be given an outcome", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const [one, other] = [
    await createStatement(db, actor, input()),
    await createStatement(db, actor, input()),
  ];
  const petitumId = (await read(db, actor, other)).petita[0]?.id ?? "";
  await expect(
    recordOutcome(db, writable(db, actor, one), {
      petitumId,
      version: 1,
      outcome: "rejected",
      outcomeNote: "",
    }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("links go where they are unticked, and hidden procedures are neither shown nor joined", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const stranger = addWriter(db);
  const procedureId = write(db, (tx) =>
    insertProcedure(tx, actor, {
      title: "Geheimes Verfahren",
      shortTitle: "Geheim",
      level: "land",
      modelId: "land-nrw",
      term: null,
      summary: "",
      leadMinistry: "",
      leadCommittee: "",
      uncertainty: "",
      initiators: [],
      coCommittees: [],
      identifiers: [],
      affectedLaws: [],
      confidentiality: "confidential",
      departmentId: null,
      readerIds: [],
    }),
  );
  await expect(createStatement(db, stranger, input({ procedureId }))).rejects.toMatchObject({
    code: "not-found",
  });
  const id = await createStatement(db, actor, input({ procedureId }));
  expect((await read(db, actor, id)).links).toHaveLength(1);
  expect((await read(db, stranger, id)).links).toEqual([]);
  const filter = readStatementFilter(new URLSearchParams());
  expect((await listStatements(db, stranger, filter)).rows[0]?.procedure).toBeNull();
  await updateStatement(db, writable(db, stranger, id), input({ version: 1 }));
  expect((await read(db, actor, id)).links).toHaveLength(1);
  await updateStatement(db, writable(db, actor, id), input({ version: 2 }));
  expect((await read(db, actor, id)).links).toEqual([]);
});

test("the list narrows by whose, position, year and outcome", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  const ours = await createStatement(db, actor, input({ position: "amend" }));
  await createStatement(db, actor, input({ origin: "others", sentOn: "2024" }));
  const found = async (query: string) => {
    const filter = readStatementFilter(new URLSearchParams(query));
    const { rows, total } = await listStatements(db, actor, filter);
    expect(rows).toHaveLength(total);
    return total;
  };
  expect(await found("")).toBe(2);
  expect(await found("wessen=ours")).toBe(1);
  expect(await found("haltung=amend")).toBe(1);
  expect(await found("jahr=2024")).toBe(1);
  expect(await found("jahr=ohne")).toBe(0);
  expect(await found("ergebnis=adopted")).toBe(0);
  const { rows } = await listStatements(db, actor, readStatementFilter(new URLSearchParams()));
  expect(rows.map(({ id }) => id)[0]).toBe(ours);
});

test("a petitum is found by its words as soon as it is saved", async () => {
  const db = freshDatabase();
  const actor = addWriter(db);
  await createStatement(db, actor, input());
  expect((await search(db, addPerson(db), "Pauschalen anheben")).total).toBe(1);
});

test.each([
  [{ title: "" }, "title"],
  [{ sentOn: "morgen" }, "sentOn"],
  [{ sentOn: "1.1.2999" }, "sentOn"],
  [{ sourceUrl: "javascript:alert(1)" }, "sourceUrl"],
  [{ origin: "wir" }, "origin"],
  [{ confidentiality: "department" }, "departmentId"],
  [{ petita: [{ provision: "§ 3", text: "" }] }, "petita"],
])("%o is refused at its field", (changes, field) => {
  const base = { title: "T", origin: "ours", author: "A", confidentiality: "house", ...changes };
  const result = statementSchema.safeParse(
    base.title === "" ? { ...base, title: undefined } : base,
  );
  expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test("an achieved outcome needs its proof", () => {
  const base = { petitumId: "x", version: "1", outcome: "adopted" };
  expect(outcomeSchema.safeParse(base).success).toBe(false);
  expect(outcomeSchema.safeParse({ ...base, outcome: "rejected" }).success).toBe(true);
});

test("what a save overwrites can be read afterwards, with who did it", async () => {
  const db = freshDatabase();
  const actor = addWriter(db, { name: "Referat 1" });
  const id = await createStatement(db, actor, input({ summary: "Erste Fassung." }));
  const { petita } = await read(db, actor, id);
  const [kept] = petita;
  await updateStatement(
    db,
    writable(db, actor, id),
    input({
      title: "Neuer Titel",
      summary: "",
      petita: [{ id: kept?.id, text: "Anders." }],
      version: 1,
    }),
  );
  await recordOutcome(
    db,
    writable(db, actor, id),
    outcomeSchema.parse({
      petitumId: kept?.id,
      version: 2,
      outcome: "adopted",
      outcomeNote: "S. 3",
    }),
  );
  const versions = await listStatementVersions(db, authorize(db, actor, "read", "statement", id));
  expect(versions).toMatchObject([
    {
      number: 2,
      replacedBy: "Referat 1",
      state: { title: "Neuer Titel", petita: [{ text: "Anders.", outcome: "open" }] },
    },
    {
      number: 1,
      state: {
        title: "Stellungnahme zum Kita-Gesetz",
        summary: "Erste Fassung.",
        petita: [{ text: "Die Pauschale wird angehoben." }, { text: "Die Frist wird verlängert." }],
      },
    },
  ]);
});
