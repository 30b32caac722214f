import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { App, expect, test } from "../support/app";
import { request } from "../support/crawl";
import { exampleOf, pages, visitorOf } from "../support/pages";

test("Ein zweiter Server auf derselben Datenbank startet nicht", async ({ app }) => {
  const second = spawnSync(process.execPath, ["build/server/index.js"], {
    encoding: "utf8",
    timeout: 10_000,
    env: {
      ...process.env,
      DATABASE_PATH: app.databasePath,
      DATA_DIR: app.dataDir,
      PORT: String(app.port + 1),
    },
  });
  expect(second.status).not.toBe(0);
  expect(second.stderr).toContain("schon von einem laufenden Votum benutzt");
});

test("SIGTERM unter Last: jede Speicherung beantwortet, Protokoll eingearbeitet, Ausgang 0", async ({
  app,
}) => {
  const token = app.newSession("administration@votum.example");
  const save = (number: number) =>
    request(app, token, "/verwaltung/abteilungen", {
      method: "POST",
      body: new URLSearchParams({ name: `Abteilung ${number}`, abbreviation: `A ${number}` }),
    });
  const before = countDepartments(app);
  for (let round = 0; round < 4; round++) {
    const saves = Array.from({ length: 50 }, (_, index) => save(round * 50 + index));
    // Half of the rounds while the first answers come back, half before anything was answered.
    if (round % 2 === 0) await saves[0];
    const exit = app.down("SIGTERM");
    const health = untilNotOk(app);
    const answers = await Promise.all(
      saves.map((saved) => saved.then(({ status }) => status, String)),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, () => 303));
    expect(await health).toBe(503);
    expect(await exit).toBe(0);
    expect(() => statSync(`${app.databasePath}-wal`)).toThrow();
    expect(countDepartments(app)).toBe(before + (round + 1) * 50);
    await app.up();
  }
});

const countDepartments = (app: App) => app.sql("SELECT id FROM departments").length;

/** What the load balancer sees next that is not 200. */
async function untilNotOk(app: App): Promise<number> {
  for (;;) {
    const { status } = await fetch(`${app.url}/healthz`);
    if (status !== 200) return status;
  }
}

test("Nach einem Absturz startet Votum auf derselben Datenbank wieder", async ({ app }) => {
  await app.down("SIGKILL");
  await app.up();
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
});

test("Die erste Einrichtung gelingt mit dem ausgedruckten Link, und nur einmal", async ({
  page,
}) => {
  const app = await App.start("empty");
  try {
    await expect.poll(() => app.output).toContain("/einrichten/");
    const link = app.output.match(/http:\/\/\S+\/einrichten\/\S+/)?.[0] ?? "";
    await page.goto(link);
    await page.getByLabel("Name Ihres Hauses").fill("Landschaftsverband");
    await page.getByLabel("Ihre Abteilung").fill("Stab");
    await page.getByLabel("Ihr Name oder Ihre Funktion").fill("Administration");
    await page.getByLabel("Ihre E-Mail-Adresse").fill("admin@haus.example");
    await page.getByLabel("Neues Passwort", { exact: true }).fill("ein langer Satz als Passwort");
    await page.getByLabel("Neues Passwort wiederholen").fill("ein langer Satz, vertippt");
    await page.getByRole("button", { name: "Einrichten" }).click();
    await expect(page.getByText("Die beiden Eingaben sind verschieden.")).toBeVisible();
    await expect(page.getByLabel("Name Ihres Hauses")).toHaveValue("Landschaftsverband");
    await page.getByLabel("Neues Passwort wiederholen").fill("ein langer Satz als Passwort");
    await page.getByLabel("Neues Passwort", { exact: true }).fill("ein langer Satz als Passwort");
    await page.getByRole("button", { name: "Einrichten" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Übersicht");
    const again = await fetch(link);
    expect(again.status).toBe(404);
    expect(app.output.replace(link, "")).not.toContain(link.split("/").at(-1));
  } finally {
    await app.remove();
  }
});

test("Jede Antwort trägt die Schutzköpfe, mit frischer Nonce", async ({ app }) => {
  const token = app.newSession("referat1@votum.example");
  const nonces = new Set<string>();
  const css = readFileSync("build/server/index.js", "utf8").match(
    /\/assets\/root-[\w-]+\.css/,
  )?.[0];
  for (const path of ["/", "/anmelden", "/gibt-es-nicht", "/healthz", css ?? "/votum.svg"]) {
    const answer = await fetch(app.url + path, {
      redirect: "manual",
      headers: { Cookie: `votum=${token}` },
    });
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).toContain("base-uri 'none'");
    expect(policy, path).not.toContain("unsafe");
    nonces.add(policy.match(/'nonce-([^']+)'/)?.[1] ?? "");
    expect(answer.headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(answer.headers.get("referrer-policy"), path).toBe("same-origin");
    expect(answer.headers.get("x-powered-by"), path).toBeNull();
  }
  expect(nonces.size).toBe(5);
  const page = await fetch(app.url, { headers: { Cookie: `votum=${token}` } });
  expect(page.headers.get("cache-control")).toBe("no-store");
});

test("Wer nur liest, lädt höchstens 120 kB Skript", async ({ app }) => {
  const toRead = pages.filter(({ file }) => !usesForms(file) && !file.includes("verwaltung"));
  expect(toRead.length).toBeGreaterThan(15);
  const heavy: string[] = [];
  for (const { path } of toRead) {
    const person = visitorOf(path);
    const cookie = person ? `votum=${app.newSession(`${person}@votum.example`)}` : "";
    const page = await fetch(app.url + exampleOf(app, path), { headers: { Cookie: cookie } });
    const scripts = new Set((await page.text()).match(/\/assets\/[\w.$-]+\.js/g));
    const sizes = [...scripts].map(
      (script) => gzipSync(readFileSync(`build/client${script}`)).length,
    );
    const sum = sizes.reduce((total, size) => total + size, 0);
    if (sum > 120_000) heavy.push(`${path}: ${Math.round(sum / 1000)} kB`);
  }
  expect(heavy).toEqual([]);
});

/** Pages with a form of several fields check it while one types, and bring what that needs. */
function usesForms(file: string): boolean {
  return /-form"|useForm|link-targets|opinion-workspace|currency-page"/.test(
    readFileSync(`app/${file}`, "utf8"),
  );
}

test("TRACE und andere Methoden ohne Zweck werden abgelehnt", async ({ app }) => {
  for (const method of ["OPTIONS", "PROPFIND"]) {
    expect((await fetch(app.url, { method })).status, method).toBe(405);
  }
});

test("Gesichert wird im Betrieb, zurückgespielt nur in das beendete Programm", async ({ app }) => {
  const file = `${app.dataDir}/sicherung.votum`;
  const votum = (...words: string[]) =>
    spawnSync(process.execPath, ["build/server/votum.js", ...words], {
      encoding: "utf8",
      env: { ...process.env, DATABASE_PATH: app.databasePath, DATA_DIR: app.dataDir },
    });
  expect(votum("backup", file).status).toBe(0);
  expect(votum("verify", file).status).toBe(0);
  const refused = votum("restore", file);
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("läuft noch")]);

  app.sql("UPDATE users SET name = 'nach der Sicherung'");
  await app.down();
  expect(votum("restore", file).status).toBe(0);
  expect(votum("verify").status).toBe(0);
  await app.up();
  expect(app.sql("SELECT id FROM users WHERE name = 'nach der Sicherung'")).toEqual([]);
});
