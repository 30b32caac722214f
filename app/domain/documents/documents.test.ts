import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { createRecord, listLinked } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";
import { suggestChoices } from "./choices.server";
import { fileOf, listWithContent } from "./document-file.server";
import { parseDocumentFilter } from "./document-list";
import { listDocuments, listPublishers } from "./document-list.server";
import { listVersions } from "./document-page.server";
import {
  addDocument,
  changeDocument,
  closesCircle,
  createDocument,
  findDocumentId,
} from "./documents.server";
import { keepFile, redeemTicket, uploadTicket } from "./kept-file.server";

let dataDir: string;
let db: Database;
let writer: Permitted<"write">;
let other: Actor;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "votum-documents-"));
  db = freshDatabase();
  writer = addWriter(db);
  other = addPerson(db);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const plain = {
  kind: "drucksache",
  title: "Gesetzentwurf",
  number: "",
  publisher: "",
  date: null,
  url: "",
  confidentiality: "house",
  departmentId: null,
  readerIds: [],
} satisfies Parameters<typeof addDocument>[2];
type Input = Partial<Parameters<typeof addDocument>[2]>;

const add = (input: Input = {}) =>
  write(db, (tx) => addDocument(tx, writer, { ...plain, ...input }));
const addProcedure = (confidentiality: "house" | "confidential" = "house") =>
  write(db, (tx) => {
    const access = { confidentiality, departmentId: null, readerIds: [] };
    return createRecord(tx, writer, { ...access, type: "procedure", title: "Verfahren" });
  });
const titles = async (actor: Actor, query: string) =>
  (await listDocuments(db, actor, parseDocumentFilter(new URLSearchParams(query)))).rows.map(
    (row) => row.title,
  );

describe("the list of documents", () => {
  beforeEach(() => {
    const procedure = addProcedure();
    add({ title: "Alt", date: "2023", publisher: "Landtag NRW", procedureIds: [procedure] });
    add({ title: "Neu", date: "2024-03-05", number: "Drucksache 18/8295", kind: "vorlage" });
    add({ title: "Geheim", confidentiality: "confidential", publisher: "Geheimer Verlag" });
  });

  it.each([
    ["", ["Neu", "Alt", "Geheim"]],
    ["sortierung=titel", ["Alt", "Geheim", "Neu"]],
    ["sortierung=titel&richtung=ab", ["Neu", "Geheim", "Alt"]],
    ["art=vorlage", ["Neu"]],
    ["herausgeber=Landtag+NRW", ["Alt"]],
    ["jahr=2023", ["Alt"]],
    ["jahr=2024", ["Neu"]],
    ["q=18/8295", ["Neu"]],
    ["q=%25", []],
    ["text=failed", []],
    ["verfahren=gibtesnicht", []],
    ["art=unsinn&seite=-3&sortierung=x", ["Neu", "Alt", "Geheim"]],
  ])("for ?%s", async (query, expected) => expect(await titles(writer, query)).toEqual(expected));

  it("shows and counts only what a person may see, and offers no hidden publisher", async () => {
    const filter = parseDocumentFilter(new URLSearchParams());
    expect((await listDocuments(db, other, filter)).total).toBe(2);
    expect(await listPublishers(db, writer)).toEqual(["Geheimer Verlag", "Landtag NRW"]);
    expect(await listPublishers(db, other)).toEqual(["Landtag NRW"]);
  });

  it("does not tell the parts of a hidden procedure", async () => {
    const hidden = addProcedure("confidential");
    add({ title: "Teil", procedureIds: [hidden] });
    expect(await titles(writer, `verfahren=${hidden}`)).toEqual(["Teil"]);
    expect(await titles(other, `verfahren=${hidden}`)).toEqual([]);
  });
});

describe("importers", () => {
  it("find a document by number and publisher, so that it is not doubled", () => {
    const id = add({ number: "Drucksache 18/1", publisher: "Landtag NRW" });
    expect(findDocumentId(db, { number: "Drucksache 18/1", publisher: "Landtag NRW" })).toBe(id);
    expect(findDocumentId(db, { number: "Drucksache 18/1", publisher: "Bundestag" })).toBeNull();
    add({ number: "", publisher: "Landtag NRW" });
    expect(findDocumentId(db, { number: "", publisher: "Landtag NRW" })).toBeNull();
  });
});

describe("versions", () => {
  it("stand in the order of their replacement, whatever their dates say", async () => {
    const first = add({ title: "Erste", date: "2024" });
    const second = add({ title: "Zweite", previousId: first });
    const third = add({ title: "Dritte", date: "2023", previousId: second });
    for (const id of [first, second, third]) {
      const versions = await listVersions(db, authorize(db, writer, "read", "document", id));
      expect(versions.map((version) => version.title)).toEqual(["Erste", "Zweite", "Dritte"]);
    }
  });

  it("step over a hidden one", async () => {
    const first = add({ title: "Erste" });
    const hidden = add({ title: "Geheim", previousId: first, confidentiality: "confidential" });
    const third = add({ title: "Dritte", previousId: hidden });
    const versions = await listVersions(db, authorize(db, other, "read", "document", third));
    expect(versions.map((version) => version.title)).toEqual(["Erste", "Dritte"]);
  });

  it("never run in a circle", () => {
    const first = add();
    const second = add({ previousId: first });
    expect(closesCircle(db, first, second)).toBe(true);
    expect(closesCircle(db, first, first)).toBe(true);
    expect(closesCircle(db, second, first)).toBe(false);
  });
});

describe("a change", () => {
  const change = (id: string, input: Input & { version?: number } = {}, actor: Actor = writer) =>
    changeDocument(
      db,
      dataDir,
      authorize(db, actor, "write", "document", id),
      { ...plain, version: 1, previousId: null, procedureIds: [], ...input },
      null,
    );

  it("is refused where somebody saved meanwhile, and changes nothing", async () => {
    const id = add({ title: "Alt" });
    await change(id, { title: "Neu" });
    await expect(change(id, { title: "Zu spät" })).rejects.toMatchObject({ code: "conflict" });
    expect(await titles(writer, "")).toEqual(["Neu"]);
  });

  it("keeps links and predecessors that the person cannot see", async () => {
    const hiddenProcedure = addProcedure("confidential");
    const hidden = add({ confidentiality: "confidential" });
    const id = add({ title: "Teil", procedureIds: [hiddenProcedure], previousId: hidden });
    await change(id, { title: "Teil" }, other);
    const document = authorize(db, writer, "read", "document", id);
    expect(await listLinked(db, document, ["procedure"])).toHaveLength(1);
    expect(await listVersions(db, document)).toHaveLength(2);
  });

  it("cannot link what the person cannot see", async () => {
    const hidden = addProcedure("confidential");
    const id = add();
    await expect(change(id, { procedureIds: [hidden] }, other)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("a file", () => {
  const checked = { kind: "txt", name: "Größe.txt", content: Buffer.from("Text") } as const;

  it("uploaded twice is kept once, and told to those who may see the other", async () => {
    const file = await keepFile(dataDir, checked);
    const secret = { ...plain, confidentiality: "confidential" } as const;
    const id = await createDocument(db, dataDir, writer, secret, file);
    const again = await keepFile(dataDir, checked);
    expect(again.sha256).toBe(file.sha256);
    expect((await listWithContent(db, writer, file.sha256)).map((row) => row.id)).toEqual([id]);
    expect(await listWithContent(db, other, file.sha256)).toEqual([]);
  });

  it("is a download of a type from our list, without any rights", async () => {
    const file = await keepFile(dataDir, checked);
    const id = await createDocument(db, dataDir, writer, plain, file);
    const { path, headers } = await fileOf(
      db,
      dataDir,
      authorize(db, other, "read", "document", id),
    );
    expect(path).toContain(file.sha256.slice(2));
    expect(headers).toMatchObject({
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="Groesse.txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    });
  });

  it("is hidden with its document", async () => {
    const id = await createDocument(
      db,
      dataDir,
      writer,
      { ...plain, confidentiality: "confidential" },
      await keepFile(dataDir, checked),
    );
    expect(() => authorize(db, other, "read", "document", id)).toThrow("not-found");
  });

  it("waits for a corrected form, for its own person and for a while", async () => {
    const file = await keepFile(dataDir, checked);
    const ticket = uploadTicket(writer, file);
    expect(redeemTicket(dataDir, writer, ticket)).toEqual(file);
    expect(redeemTicket(dataDir, other, ticket)).toBeNull();
    expect(redeemTicket(dataDir, writer, `x${ticket}`)).toBeNull();
    expect(redeemTicket(dataDir, writer, "")).toBeNull();
    expect(redeemTicket(dataDir, writer, ticket, Date.now() + 3_600_000)).toBeNull();
  });
});

describe("choices for a link", () => {
  it("are found by title or number, never what is hidden", async () => {
    add({ title: "Haushalt", number: "Vorlage 18/77" });
    add({ title: "Haushalt geheim", confidentiality: "confidential" });
    const found = await suggestChoices(db, other, "document", { words: "haushalt" });
    expect(found.map((choice) => choice.title)).toEqual(["Haushalt"]);
    expect(await suggestChoices(db, other, "document", { words: "18/77" })).toHaveLength(1);
  });
});
