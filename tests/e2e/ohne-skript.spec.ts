import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";
import { request } from "../support/crawl";
import { pdfOf } from "../support/files";
import { bodyOf, filledIn, formsOf, isLine, type SentForm } from "../support/forms";
import { exampleOf, pages, visitorOf } from "../support/pages";

test.use({ javaScriptEnabled: false });

test("Abgelaufene Sitzung: anmelden, und das Geschriebene ist da", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/gutachten/neu");
  const title = "Ein langer Titel: § 41 GO NRW, „Zuständigkeit“ & <b>mehr</b>";
  await page.getByLabel("Titel").fill(title);
  app.sql("DELETE FROM sessions");
  await page.getByRole("button", { name: "Gutachten anlegen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sitzung abgelaufen");
  await expect(page.getByText(title)).toBeVisible();
  expect(page.url()).toBe(`${app.url}/gutachten/neu`);

  const [elsewhere] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "In einem neuen Tab anmelden" }).click(),
  ]);
  await signIn(elsewhere);
  await page.getByRole("button", { name: "Erneut speichern" }).click();
  await expect(page).toHaveURL(/\/gutachten\/\w{16}\/bearbeiten/);
  expect(app.sql("SELECT id FROM records WHERE title = ?", title)).toHaveLength(1);
});

test("Kein Platz auf der Platte: jedes Feld kommt zurück, die Datei ist neu zu wählen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/dokumente/neu");
  const file = { name: "Entwurf.pdf", mimeType: "application/pdf", buffer: pdfOf("Entwurf") };
  await page.getByLabel("Datei", { exact: false }).setInputFiles(file);
  await page.getByRole("textbox", { name: "Titel" }).fill("Entwurf bei voller Platte");
  await page.getByLabel("Art", { exact: true }).selectOption("entwurf");
  await page.getByLabel("Herausgeber").fill("Landtag NRW");
  test.skip(!fillDisk(app, 4_000), "die Dateigröße ließ sich nicht begrenzen");
  await page.getByRole("button", { name: "Dokument ablegen" }).click();

  await expect(page.getByRole("alert")).toContainText("Ihr Text ist noch da");
  await expect(page.getByRole("textbox", { name: "Titel" })).toHaveValue(
    "Entwurf bei voller Platte",
  );
  await expect(page.getByLabel("Herausgeber")).toHaveValue("Landtag NRW");
  await expect(page.getByText("„Entwurf.pdf“")).toContainText("noch nicht gespeichert");
  clearDisk(app);
  await page.getByLabel("Datei", { exact: false }).setInputFiles(file);
  await page.getByRole("button", { name: "Dokument ablegen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Entwurf bei voller Platte");
  await expect(page.getByRole("link", { name: "Herunterladen" })).toBeVisible();
});

test("Abgelaufene Sitzung beim Hochladen: die Datei ist noch einmal zu wählen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/dokumente/neu");
  const file = { name: "Entwurf.pdf", mimeType: "application/pdf", buffer: pdfOf("Entwurf") };
  await page.getByLabel("Datei", { exact: false }).setInputFiles(file);
  await page.getByRole("textbox", { name: "Titel" }).fill("Entwurf nach der Pause");
  await page.getByLabel("Art", { exact: true }).selectOption("entwurf");
  app.sql("DELETE FROM sessions");
  await page.getByRole("button", { name: "Dokument ablegen" }).click();

  await expect(page.getByText("Entwurf nach der Pause")).toBeVisible();
  await app.signIn(context, "referat1");
  await page.getByLabel("Datei „Entwurf.pdf“ bitte noch einmal auswählen").setInputFiles(file);
  await page.getByRole("button", { name: "Erneut speichern" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Entwurf nach der Pause");
  await expect(page.getByRole("link", { name: "Herunterladen" })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit Skript" : "ohne Skript", () => {
    test.use({ javaScriptEnabled });

    test("Wird der Eintrag beim Schreiben verborgen, bleibt das Geschriebene lesbar", async ({
      app,
      page,
      context,
    }) => {
      await app.signIn(context, "referat2");
      const address = exampleOf(app, "/verfahren/:id/arbeit/neu");
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await page.getByLabel("Was wir getan haben").fill("Mit dem Ministerium telefoniert");
      await page.getByLabel("Tag").fill("17.11.2026");
      const id = address.split("/")[2];
      app.sql(
        "UPDATE records SET confidentiality = 'confidential', owner_id = NULL WHERE id = ?",
        id,
      );
      await page.getByRole("button", { name: "Vermerken" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nicht gefunden");
      await expect(page.getByText("Mit dem Ministerium telefoniert")).toBeVisible();
      await expect(page.getByRole("button", { name: /speichern|versuchen/ })).toHaveCount(0);
    });
  });
}

const visitors = ["referat1", "administration"] as const;

test("Jedes Formular bringt das Getippte zurück, was auch schiefgeht", async ({ app }) => {
  test.setTimeout(120_000);
  const forms = (await Promise.all(visitors.map((visitor) => textForms(app, visitor)))).flat();
  expect(forms.length).toBeGreaterThan(15);
  const lost: string[] = [];
  const sendAll = async (reason: string, wanted: number) => {
    let refused = 0;
    for (const { form, token, words, more } of forms) {
      const sent = { method: "POST", body: bodyOf(form, [...more, ...words]) };
      const answer = await request(app, token, form.action, sent);
      const shown = answer.body.replaceAll(/<script\b.*?<\/script>/gs, "");
      const missing = words.filter(([, word]) => !shown.includes(word)).map(([name]) => name);
      if (answer.status === wanted) refused += 1;
      if (answer.status < 400 || answer.headers.location || missing.length > 0) {
        lost.push(`${reason}: ${form.action} ${answer.status} ohne ${missing.join(", ")}`);
      }
    }
    return refused;
  };
  if (fillDisk(app, 4_000)) expect(await sendAll("kein Platz", 507)).toBeGreaterThan(12);
  clearDisk(app);
  app.sql("DELETE FROM sessions");
  expect(await sendAll("keine Sitzung", 401)).toBe(forms.length);
  expect(lost).toEqual([]);
});

type Field = [name: string, value: string];
type TextForm = { form: SentForm; token: string; words: Field[]; more: Field[] };

/** The forms with something to type in, each with a word of its own in every text. */
async function textForms(app: App, visitor: (typeof visitors)[number]): Promise<TextForm[]> {
  const token = app.newSession(`${visitor}@votum.example`);
  const found: TextForm[] = [];
  for (const { path } of pages.filter((page) => visitorOf(page.path) === visitor)) {
    const filled = exampleOf(app, path);
    const page = await request(app, token, filled);
    for (const form of formsOf(filled, page.body)) {
      const texts = form.fields.filter(
        ({ name, kind }) => kind === "textarea" || isLine.test(name),
      );
      if (texts.length === 0 || form.fields.some(({ name }) => name === "password")) continue;
      const words = texts.map(({ name, value }, index): [string, string] => [
        name,
        `${value}Getippt${found.length}x${index}`,
      ]);
      const more = filledIn(form, "").filter(([name]) => !texts.some((text) => text.name === name));
      found.push({ form, token, words, more });
    }
  }
  return found;
}

/** From here on no file of the server grows beyond this; false where that cannot be had. */
function fillDisk(app: App, bytes: number): boolean {
  return spawnSync("prlimit", ["--pid", String(app.pid), `--fsize=${bytes}:`]).status === 0;
}

function clearDisk(app: App): void {
  spawnSync("prlimit", ["--pid", String(app.pid), "--fsize=unlimited:"]);
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel("E-Mail-Adresse").fill("referat1@votum.example");
  await page.getByLabel("Passwort").fill("votum-vorfuehrung");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Übersicht");
}
