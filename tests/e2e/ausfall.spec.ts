import SQLite from "better-sqlite3";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { App, expect, test } from "../support/app";
import { request } from "../support/crawl";

const administration = "administration@votum.example";

test("Volle Platte: der Text bleibt, Lesen geht weiter, Speichern geht nach dem Aufräumen", async ({
  page,
  context,
}) => {
  test.skip(process.getuid?.() !== 0, "ein kleines Dateisystem einzuhängen braucht Rechte");
  let folder = "";
  const app = await App.start("demo", {}, (dataDir) => {
    folder = dataDir;
    mountSmall(dataDir);
  });
  test.skip(!isSmall(folder), "ein kleines Dateisystem ließ sich nicht einhängen");
  try {
    await app.signIn(context, "referat1");
    await beginOpinion(page, app, "Gutachten bei voller Platte");
    const ballast = join(folder, "ballast");
    fillUp(folder, ballast);

    await page.getByRole("button", { name: "Gutachten anlegen" }).click();
    await expect(page.getByRole("alert")).toContainText("Speichern nicht möglich");
    await expect(page.getByRole("alert")).toContainText("Ihr Text ist noch da");
    await expect(page.getByLabel("Titel")).toHaveValue("Gutachten bei voller Platte");
    const reading = await context.newPage();
    expect((await reading.goto(`${app.url}/verfahren`))?.status()).toBe(200);

    rmSync(ballast);
    await page.getByRole("button", { name: "Gutachten anlegen" }).click();
    await expect(page).toHaveURL(/\/gutachten\/\w{16}/);
    await app.down();
    expect(soundness(app)).toEqual({ integrity: "ok", orphans: 0 });
    expect(countOpinions(app, "Gutachten bei voller Platte")).toBe(1);
  } finally {
    await app.down("SIGKILL");
    spawnSync("umount", ["-l", folder]);
    await app.remove();
  }
});

test("Zehnmal der Strom weg unter Last: nichts Bestätigtes fehlt", async ({ app }) => {
  test.setTimeout(120_000);
  const token = app.newSession(administration);
  const acknowledged: string[] = [];
  let number = 0;
  let slowest = 0;
  for (let kill = 0; kill < 10; kill++) {
    const writer = async () => {
      // Until the connection breaks.
      for (;;) {
        const name = `Abteilung ${(number += 1)}`;
        const answer = await addDepartment(app, token, name).catch(() => null);
        if (answer?.status === 303) acknowledged.push(name);
        if (!answer) return;
      }
    };
    const writers = [1, 2, 3, 4].map(writer);
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 250));
    await app.down("SIGKILL");
    await Promise.all(writers);
    const start = Date.now();
    await app.up();
    slowest = Math.max(slowest, Date.now() - start);
    expect(soundness(app)).toEqual({ integrity: "ok", orphans: 0 });
    const kept = new Set(
      app.sql<{ name: string }>("SELECT name FROM departments").map((row) => row.name),
    );
    expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(20);
  process.stdout.write(
    `Ausfall: 10 Abbrüche, ${acknowledged.length} bestätigte Speicherungen, bereit nach höchstens ${slowest} ms\n`,
  );
});

test("Ist die Datenbank kurz belegt, wartet das Speichern; ist sie lange belegt, sagt es das", async ({
  app,
}) => {
  const token = app.newSession(administration);
  const short = await whileLocked(app, 3_000, () =>
    addDepartment(app, token, "nach drei Sekunden"),
  );
  expect(short.status).toBe(303);
  const long = await whileLocked(app, 8_000, () => addDepartment(app, token, "nach acht Sekunden"));
  expect(long.status).toBe(503);
  expect(long.body).toContain("Die Datenbank ist gerade belegt. Es wurde nichts gespeichert.");
  expect((await addDepartment(app, token, "nach acht Sekunden")).status).toBe(303);
});

test("Läuft die Sitzung beim Schreiben ab, geht kein Zeichen verloren", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  const title = "Ein langer Titel, der nicht verloren gehen darf: § 41 GO NRW, „Zuständigkeit“";
  await beginOpinion(page, app, title);
  app.sql("DELETE FROM sessions");
  await page.getByRole("button", { name: "Gutachten anlegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Ihre Sitzung ist abgelaufen");
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  expect(countOpinions(app, title)).toBe(0);

  const elsewhere = await context.newPage();
  await elsewhere.goto(`${app.url}/anmelden`);
  await elsewhere.getByLabel("E-Mail-Adresse").fill("referat1@votum.example");
  await elsewhere.getByLabel("Passwort").fill("votum-vorfuehrung");
  await elsewhere.getByRole("button", { name: "Anmelden" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Übersicht");

  await page.getByRole("button", { name: "Gutachten anlegen" }).click();
  await expect(page).toHaveURL(/\/gutachten\/\w{16}/);
  expect(countOpinions(app, title)).toBe(1);
});

async function beginOpinion(page: Page, app: App, title: string): Promise<void> {
  await page.goto(`${app.url}/gutachten/neu`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Titel").fill(title);
}

function addDepartment(app: App, token: string, name: string) {
  return request(app, token, "/verwaltung/abteilungen", {
    method: "POST",
    body: new URLSearchParams({ name, abbreviation: name.slice(0, 20), parentId: "" }),
  });
}

/** Holds the write lock on a second connection for this long while the work is under way. */
async function whileLocked<Result>(app: App, milliseconds: number, work: () => Promise<Result>) {
  const other = new SQLite(app.databasePath);
  other.exec("BEGIN IMMEDIATE");
  const release = setTimeout(() => other.exec("ROLLBACK"), milliseconds);
  try {
    return await work();
  } finally {
    clearTimeout(release);
    if (other.inTransaction) other.exec("ROLLBACK");
    other.close();
  }
}

function soundness(app: App) {
  const client = new SQLite(app.databasePath);
  try {
    return {
      integrity: client.pragma("integrity_check", { simple: true }),
      orphans: (client.pragma("foreign_key_check") as unknown[]).length,
    };
  } finally {
    client.close();
  }
}

function countOpinions(app: App, title: string): number {
  return app.sql("SELECT id FROM records WHERE type = 'opinion' AND title = ?", title).length;
}

/** A file system of a few megabytes in place of the data folder, with what was in it. */
function mountSmall(folder: string): void {
  const aside = mkdtempSync(join(tmpdir(), "votum-aside-"));
  cpSync(folder, aside, { recursive: true });
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", folder]);
  cpSync(aside, folder, { recursive: true });
  rmSync(aside, { recursive: true });
}

function isSmall(folder: string): boolean {
  const { blocks, bsize } = statfsSync(folder);
  return blocks * bsize < 32 * 1024 * 1024;
}

function fillUp(folder: string, ballast: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize));
}
