import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

const readDocument = (app: App) =>
  app.sql<{ id: string }>("SELECT document_id AS id FROM document_texts LIMIT 1")[0]!.id;

/** The text of the demo is read in the background of a fresh start. */
async function openText(app: App, page: Page): Promise<string> {
  const path = `/dokumente/${readDocument(app)}`;
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("link", { name: /erkannte Fundstellen prüfen/ })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  return path;
}

const states = (app: App, text: string) =>
  app
    .sql<{ state: string }>("SELECT state FROM citations WHERE text = ? AND field = 'text'", text)
    .map(({ state }) => state);

test("Im Text mit zwei Tasten: bestätigen, verwerfen, berichtigen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await openText(app, page);
  const gazette = page.getByRole("link", { name: "GV.\u00a0NRW. S.\u00a0894 (Vorschlag)" });
  // Keys count from the moment the page listens; each F8 leads one suggestion on.
  await expect(async () => {
    await page.keyboard.press("F8");
    await expect(gazette).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect.poll(() => states(app, "GV.\u00a0NRW. S.\u00a0894")).toEqual(["confirmed"]);
  await expect(gazette).toHaveCount(0);

  const last = page.getByRole("link", { name: "§\u00a055 Absatz\u00a04 (Vorschlag)" });
  await last.focus();
  await page.keyboard.press("Delete");
  await expect.poll(() => states(app, "§\u00a055 Absatz\u00a04")).toEqual(["rejected"]);
  await expect(last).toHaveCount(0);

  await page.getByRole("link", { name: "§\u00a033 Absatz\u00a02 (Vorschlag)" }).focus();
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fundstellen prüfen");
});

test.describe("ohne Skript", () => {
  test.use({ javaScriptEnabled: false });

  test("Fundstellen eines Dokuments: berichtigen mit Fehler, dann alle bestätigen", async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "referat1");
    await openText(app, page);
    await page.getByRole("link", { name: /erkannte Fundstellen prüfen/ }).click();
    const item = page
      .getByRole("listitem")
      .filter({ hasText: "Gelesen als: §\u00a033 Abs.\u00a02" });
    await item.getByText("Berichtigen").click();
    await item.getByLabel("Gemeint ist").fill("irgendwas");
    await item.getByRole("button", { name: "So bestätigen" }).click();
    await expect(item.getByText(/keine Fundstelle zu erkennen/)).toBeVisible();
    await expect(item.getByLabel("Gemeint ist")).toHaveValue("irgendwas");
    await item.getByLabel("Gemeint ist").fill("§ 33 Abs. 2 KiBiz");
    await item.getByRole("button", { name: "So bestätigen" }).click();
    expect(states(app, "§\u00a033 Absatz\u00a02")).toEqual(["confirmed"]);

    await page.getByRole("button", { name: "Alle bestätigen" }).click();
    await expect(page.getByText("Alle Fundstellen sind entschieden")).toBeVisible();
  });

  test("Fundstellen einer Stellungnahme stehen im Text und lassen sich entscheiden", async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "referat1");
    const [row] = app.sql<{ id: string; text: string }>(
      `SELECT record_id AS id, text FROM citations JOIN statements ON statements.id = record_id
       WHERE state = 'suggested' ORDER BY record_id LIMIT 1`,
    );
    await page.goto(`/stellungnahmen/${row!.id}`);
    await page
      .getByRole("link", { name: `${row!.text} (Vorschlag)` })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fundstellen prüfen");
    await page.getByRole("button", { name: "Verwerfen" }).first().click();
    await expect(page.getByText("Gespeichert.")).toBeVisible();
  });
});

test("Eine Leserin sieht die Fundstellen, entscheidet aber nicht", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "leserin");
  await page.goto(`/dokumente/${readDocument(app)}`);
  await expect(page.getByText("Beispieltext: Gesetz zur Änderung")).toBeVisible();
  await expect(page.getByRole("link", { name: /Vorschlag|Fundstellen prüfen/ })).toHaveCount(0);
});
