import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addPerson, addWriter } from "../../../tests/support/database";
import { createDocument } from "~/domain/documents/documents.server";
import { storedFilePath, storeFile, sweepOrphans } from "~/domain/documents/file-store.server";
import { keepFile } from "~/domain/documents/kept-file.server";
import { noteDatabase } from "~/domain/documents/store-databases.server";
import { closeDatabase, openDatabase, type Database } from "~db/client.server";
import { users } from "~db/schema";
import { backUp } from "./backup.server";
import { checkDatabase, checkDatabaseFile } from "./check-database.server";
import { checkFiles } from "./check-files.server";
import { checkBackup, restore } from "./restore.server";
import { draftInput } from "../../../tests/support/draft-document";

type House = { dataDir: string; databasePath: string; db: Database };
let folder = "";
let house: House;
let backup = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "votum-backup-"));
  house = openHouse("haus");
  backup = join(folder, "sicherung.votum");
});
afterEach(() => {
  if (house.db.$client.open) closeDatabase(house.db);
  rmSync(folder, { recursive: true, force: true });
});

function openHouse(name: string): House {
  const dataDir = join(folder, name);
  const databasePath = join(dataDir, "votum.sqlite");
  return { dataDir, databasePath, db: openDatabase(databasePath) };
}

/** A document with this file; returns the hash of the file. */
async function upload({ db, dataDir }: House, content: string | Buffer): Promise<string> {
  const bytes = Buffer.from(content);
  const file = await keepFile(dataDir, { kind: "txt", name: "Entwurf.txt", content: bytes });
  await createDocument(db, dataDir, addWriter(db), draftInput, file);
  return file.sha256;
}

const content = ({ dataDir }: House, sha256: string) =>
  readFileSync(storedFilePath(dataDir, sha256), "utf8");

function flipByte(path: string, at?: number) {
  const bytes = readFileSync(path);
  const index = at ?? Math.floor(bytes.length / 2);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe("a backup", () => {
  it("comes back whole into an empty folder: database and files", async () => {
    const first = await upload(house, "Der Entwurf vom Montag");
    const large = await upload(house, Buffer.alloc(3_000_000, "Lang. "));
    const manifest = await backUp(house.db, house.dataDir, backup);
    expect(manifest.entries.map(({ name }) => name).sort()).toEqual(
      [first, large]
        .map((hash) => `files/${hash.slice(0, 2)}/${hash.slice(2)}`)
        .concat("votum.sqlite")
        .sort(),
    );

    const target = { dataDir: join(folder, "neu"), databasePath: join(folder, "neu/votum.sqlite") };
    mkdirSync(target.dataDir);
    await restore(backup, target);
    const restored = { ...target, db: openDatabase(target.databasePath) };
    expect(content(restored, first)).toBe("Der Entwurf vom Montag");
    expect(await checkFiles(restored.db, target.dataDir)).toMatchObject({
      checked: 2,
      missing: [],
      changed: [],
    });
    expect(checkDatabase(restored.db)).toEqual([]);
    closeDatabase(restored.db);
  });

  it("holds what was there when it was made, and comes back over a stale log", async () => {
    const { db, databasePath, dataDir } = house;
    addPerson(db, { name: "vor der Sicherung" });
    await backUp(db, dataDir, backup);
    addPerson(db, { name: "nach der Sicherung" });
    closeDatabase(db);
    writeFileSync(`${databasePath}-wal`, "Rest eines alten Protokolls");
    writeFileSync(`${databasePath}-shm`, "Rest");

    const { replaced } = await restore(backup, house);
    expect(namesIn(databasePath)).toEqual(["vor der Sicherung"]);
    expect(namesIn(replaced ?? "")).toEqual(["nach der Sicherung", "vor der Sicherung"]);
  });

  it("keeps the files of the replaced database from the sweep", async () => {
    await backUp(house.db, house.dataDir, backup);
    const later = await upload(house, "nach der Sicherung");
    closeDatabase(house.db);
    await restore(backup, house);
    house.db = openDatabase(house.databasePath);
    const longAgo = new Date(0);
    utimesSync(storedFilePath(house.dataDir, later), longAgo, longAgo);
    expect(await sweepOrphans(house.db, house.dataDir)).toBe(0);
    expect(content(house, later)).toBe("nach der Sicherung");
  });

  it("saves the rest where a file is gone or changed, and says which", async () => {
    const [gone, changed, sound] = [
      await upload(house, "fehlt"),
      await upload(house, "verändert"),
      await upload(house, "gut"),
    ];
    rmSync(storedFilePath(house.dataDir, gone));
    flipByte(storedFilePath(house.dataDir, changed));
    const manifest = await backUp(house.db, house.dataDir, backup);
    expect(manifest).toMatchObject({ missing: [gone], changed: [changed] });
    rmSync(storedFilePath(house.dataDir, sound));
    closeDatabase(house.db);
    await restore(backup, house);
    expect(content(house, sound)).toBe("gut");
  });

  it("replaces a damaged file, never a sound one by a damaged one", async () => {
    const [sound, damagedLater] = [await upload(house, "eins"), await upload(house, "zwei")];
    flipByte(storedFilePath(house.dataDir, sound));
    await backUp(house.db, house.dataDir, backup);
    flipByte(storedFilePath(house.dataDir, sound));
    flipByte(storedFilePath(house.dataDir, damagedLater));
    closeDatabase(house.db);
    await restore(backup, house);
    expect([content(house, sound), content(house, damagedLater)]).toEqual(["eins", "zwei"]);
  });
});

describe("what is no sound backup is refused and everything stays", () => {
  const refusal = async (text: string) => {
    closeDatabase(house.db);
    const before = readFileSync(house.databasePath);
    const filesBefore = listAll(house.dataDir);
    await expect(restore(backup, house)).rejects.toThrow(text);
    await expect(checkBackup(backup, house.dataDir)).rejects.toThrow(text);
    expect(readFileSync(house.databasePath).equals(before)).toBe(true);
    expect(listAll(house.dataDir)).toEqual(filesBefore);
  };

  it("the copy of an open database", async () => {
    addPerson(house.db);
    copyFileSync(house.databasePath, backup);
    await refusal("keine vollständige Sicherung");
  });

  it("an empty file", async () => {
    writeFileSync(backup, "");
    await refusal("Manifest fehlt");
  });

  it("a backup with one byte changed, wherever it is", async () => {
    const file = await upload(house, "x".repeat(5000));
    await backUp(house.db, house.dataDir, backup);
    const sound = readFileSync(backup);
    closeDatabase(house.db);
    rmSync(storedFilePath(house.dataDir, file));
    const places = [100, 600, 40_000, sound.indexOf("xxxx") + 7, sound.indexOf('"sha256"') + 14];
    for (const place of places) {
      writeFileSync(backup, sound);
      flipByte(backup, place);
      await expect(checkBackup(backup, house.dataDir), String(place)).rejects.toThrow("icherung");
      await expect(restore(backup, house), String(place)).rejects.toThrow("icherung");
    }
    expect(existsSync(storedFilePath(house.dataDir, file))).toBe(false);
  });

  it("a backup that was cut off, wherever it was", async () => {
    await upload(house, "x".repeat(5000));
    await backUp(house.db, house.dataDir, backup);
    const sound = readFileSync(backup);
    closeDatabase(house.db);
    const manifestAt = sound.indexOf("manifest.json");
    for (const length of [512, 30_000, manifestAt - 1, manifestAt + 512, manifestAt + 700]) {
      writeFileSync(backup, sound.subarray(0, length));
      await expect(restore(backup, house), String(length)).rejects.toThrow("icherung");
    }
  });

  it("a database with damaged pages", async () => {
    for (let index = 0; index < 300; index++) addPerson(house.db);
    closeDatabase(house.db);
    const bytes = readFileSync(house.databasePath);
    for (let page = 4096 * 4; page < bytes.length; page += 4096) bytes.fill(0xff, page, page + 64);
    writeFileSync(house.databasePath, bytes);
    expect(checkDatabaseFile(house.databasePath).length).toBeGreaterThan(0);
  });
});

it("does not restore while a server runs on the database", async () => {
  await backUp(house.db, house.dataDir, backup);
  const server = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    writeFileSync(`${house.databasePath}.lock`, String(server.pid));
    await expect(restore(backup, house)).rejects.toThrow("laufenden Votum");
  } finally {
    server.kill();
  }
});

it("leaves an earlier backup and no draft where a new one fails", async () => {
  await backUp(house.db, house.dataDir, backup);
  const earlier = readFileSync(backup);
  const file = await upload(house, "unlesbar");
  rmSync(storedFilePath(house.dataDir, file));
  mkdirSync(storedFilePath(house.dataDir, file));
  await expect(backUp(house.db, house.dataDir, backup)).rejects.toThrow();
  expect(readFileSync(backup).equals(earlier)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["haus", "sicherung.votum"]);
});

describe("the check of the files", () => {
  it("finds one flipped byte and a missing file; an orphan is only told", async () => {
    const [changed, gone] = [await upload(house, "eins"), await upload(house, "zwei")];
    await upload(house, "drei");
    flipByte(storedFilePath(house.dataDir, changed));
    rmSync(storedFilePath(house.dataDir, gone));
    const orphan = await storeFile(house.dataDir, Buffer.from("niemandes"));
    const longAgo = new Date(0);
    utimesSync(storedFilePath(house.dataDir, orphan.sha256), longAgo, longAgo);
    expect(await checkFiles(house.db, house.dataDir)).toEqual({
      checked: 3,
      missing: [gone],
      changed: [changed],
      orphans: [join(orphan.sha256.slice(0, 2), orphan.sha256.slice(2))],
    });
  });
});

it("never takes the files of another database of the same folder for orphans", async () => {
  const other = join(house.dataDir, "demo.sqlite");
  closeDatabase(openDatabase(other));
  const file = await upload(house, "unsere");
  const longAgo = new Date(0);
  utimesSync(storedFilePath(house.dataDir, file), longAgo, longAgo);
  for (const path of [house.databasePath, other]) noteDatabase(house.dataDir, path);
  const demo = openDatabase(other);
  expect(await sweepOrphans(demo, house.dataDir)).toBe(0);
  closeDatabase(demo);
  expect(content(house, file)).toBe("unsere");
});

function namesIn(path: string): string[] {
  const db = openDatabase(path);
  const rows = db.select({ name: users.name }).from(users).all();
  closeDatabase(db);
  return rows.map(({ name }) => name).sort();
}

const listAll = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
