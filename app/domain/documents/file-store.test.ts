import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { createDocument } from "./documents.server";
import { keepFile } from "./kept-file.server";
import { storedFilePath, storeFile, sweepOrphans } from "./file-store.server";
import { draftInput } from "../../../tests/support/draft-document";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "votum-files-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const file = { kind: "txt", name: "Entwurf.txt", content: Buffer.from("Entwurf") } as const;

const temporaryFiles = () => readdirSync(join(dataDir, "files", "tmp"));
function age(path: string) {
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(path, longAgo, longAgo);
}

describe("the file store", () => {
  it("keeps contents under their hash", async () => {
    const { sha256, size } = await storeFile(dataDir, Buffer.from("Text"));
    const path = storedFilePath(dataDir, sha256);
    expect(readFileSync(path, "utf8")).toBe("Text");
    expect(size).toBe(4);
    expect(path).toContain(join("files", sha256.slice(0, 2), sha256.slice(2)));
    expect(temporaryFiles()).toEqual([]);
  });

  it("keeps the same contents once", async () => {
    const first = await storeFile(dataDir, Buffer.from("Text"));
    expect(await storeFile(dataDir, Buffer.from("Text"))).toEqual(first);
    expect(temporaryFiles()).toEqual([]);
  });

  it("says that the disk is full and leaves nothing behind", async () => {
    async function* untilFull() {
      yield Buffer.from("Anfang");
      throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
    }
    await expect(storeFile(dataDir, untilFull())).rejects.toMatchObject({ code: "disk-full" });
    expect(temporaryFiles()).toEqual([]);
  });

  it("never builds a path from anything but a hash", () => {
    expect(() => storedFilePath(dataDir, "../../etc/passwd")).toThrow("sha256");
  });
});

describe("row and file", () => {
  it("leaves no file where the row cannot be written", async () => {
    const db = freshDatabase();
    const actor = addWriter(db);
    db.$client.exec(
      "CREATE TRIGGER fail BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'fault'); END",
    );
    await expect(
      createDocument(db, dataDir, actor, draftInput, await keepFile(dataDir, file)),
    ).rejects.toThrow();
    expect(db.$client.prepare("SELECT count(*) FROM records").pluck().get()).toBe(0);
    const { sha256 } = await storeFile(mkdtempSync(join(dataDir, "other-")), file.content);
    expect(existsSync(storedFilePath(dataDir, sha256))).toBe(false);
  });

  it("keeps the file of another record when a second row fails", async () => {
    const db = freshDatabase();
    const actor = addWriter(db);
    await createDocument(db, dataDir, actor, draftInput, await keepFile(dataDir, file));
    db.$client.exec(
      "CREATE TRIGGER fail BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'fault'); END",
    );
    await expect(
      createDocument(db, dataDir, actor, draftInput, await keepFile(dataDir, file)),
    ).rejects.toThrow();
    const sha256 = db.$client.prepare("SELECT sha256 FROM documents").pluck().get() as string;
    expect(existsSync(storedFilePath(dataDir, sha256))).toBe(true);
  });
});

describe("the sweep at the start", () => {
  it("removes old files without a row and keeps the others", async () => {
    const db = freshDatabase();
    const actor = addWriter(db);
    await createDocument(db, dataDir, actor, draftInput, await keepFile(dataDir, file));
    const kept = storedFilePath(
      dataDir,
      db.$client.prepare("SELECT sha256 FROM documents").pluck().get() as string,
    );
    const orphan = storedFilePath(dataDir, (await storeFile(dataDir, Buffer.from("a"))).sha256);
    const young = storedFilePath(dataDir, (await storeFile(dataDir, Buffer.from("b"))).sha256);
    age(kept);
    age(orphan);
    expect(await sweepOrphans(db, dataDir)).toBe(1);
    expect([kept, orphan, young].map(existsSync)).toEqual([true, false, true]);
  });

  it("leaves an orphan alone whose contents were just uploaded again", async () => {
    const db = freshDatabase();
    const path = storedFilePath(dataDir, (await storeFile(dataDir, Buffer.from("a"))).sha256);
    age(path);
    await storeFile(dataDir, Buffer.from("a"));
    expect(await sweepOrphans(db, dataDir)).toBe(0);
    expect(existsSync(path)).toBe(true);
  });
});
