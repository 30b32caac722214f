import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";

test("Nur mit der Tastatur von Strg+K bis zur markierten Stelle", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/");
  await expect(page.locator("dialog[data-ready]")).toBeAttached();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Unterschriftenquorum Wahlberechtigte");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/suche\?q=/);
  await expect(page.getByLabel("Suchbegriff")).toBeFocused();
  await waitForKeys(page);
  await page.keyboard.press("ArrowDown");
  const hit = page.getByRole("region", { name: "Treffer" }).getByRole("link").first();
  await expect(hit).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#treffer$/);
  await expectPassage(page, /wahl|unterschrift/i);
});

test("Die Pfeile führen von Treffer zu Treffer und zurück ins Feld", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/suche?q=Kommunalwahl");
  await waitForKeys(page);
  const links = page.getByRole("heading", { level: 3 }).getByRole("link");
  await page.getByLabel("Suchbegriff").press("ArrowDown");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel("Suchbegriff")).toBeFocused();
});

test("Zurück von einem Treffer steht der Fokus auf ihm, und die Pfeile gehen von dort weiter", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/suche?q=Kommunalwahl");
  await waitForKeys(page);
  const links = page.getByRole("heading", { level: 3 }).getByRole("link");
  await page.getByLabel("Suchbegriff").press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(2)).toBeFocused();
  const title = await links.nth(2).textContent();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/\/suche/);
  await page.goBack();
  await expect(page).toHaveURL(/\/suche\?q=Kommunalwahl/);
  await expect(links.nth(2)).toHaveText(title ?? "");
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(links.nth(1)).toBeFocused();
});

for (const [type, query] of [
  ["Gutachten", "art:gutachten Kommunalwahl"],
  ["Stellungnahme", "art:stellungnahme Gemeinden"],
  ["Entscheidung", "art:entscheidung Kommunalwahlen"],
  ["Dokument", "art:dokument Kinderbildungsgesetz"],
  ["Verfahren", "art:verfahren Abwahl"],
] as const) {
  test(`Ohne Skript öffnet ein Treffer an der markierten Stelle: ${type}`, async ({
    app,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
    await app.signIn(context, "referat1");
    const page = await context.newPage();
    await page.goto(`/suche?q=${encodeURIComponent(query)}`);
    // A hit by its title alone opens at the beginning.
    await page.locator("h3 a[href$='#treffer']").first().click();
    await expectPassage(page, /./);
    await page.getByRole("link", { name: "Ohne Markierung" }).click();
    await expect(page.locator("mark")).toHaveCount(0);
    await context.close();
  });
}

test("Jede Eingrenzung und Reihenfolge steht in der Adresse", async ({ app, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await app.signIn(context, "referat1");
  const page = await context.newPage();
  await page.goto("/suche?q=Kommunalwahl");
  const facets = page.getByRole("region", { name: "Eingrenzen" });
  await facets.getByRole("link", { name: /^KWahlG NRW/ }).click();
  await expect(page).toHaveURL(/norm=kwahlg-nrw/);
  await facets.getByRole("link", { name: /^Norm geändert/ }).click();
  await expect(page).toHaveURL(/haltbarkeit=changed/);
  await page.getByRole("link", { name: "Neueste zuerst" }).click();
  await expect(page).toHaveURL(/norm=kwahlg-nrw.*sortierung=datum|sortierung=datum.*norm=/);
  await expect(page.getByRole("link", { name: "Neueste zuerst" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await page.getByRole("link", { name: "Alle aufheben" }).click();
  await expect(page).toHaveURL(/\/suche\?q=Kommunalwahl&sortierung=datum$/);
  await context.close();
});

test("Mehrere Werte einer Eingrenzung gelten nebeneinander, jeder wird einzeln aufgehoben", async ({
  app,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await app.signIn(context, "referat1");
  const page = await context.newPage();
  // The address of a search that was remembered when a facet had one value.
  await page.goto("/suche?q=Kommunalwahl&art=opinion");
  const hits = page.getByRole("heading", { level: 3 }).getByRole("link");
  const opinions = await hits.count();
  const types = page.getByRole("navigation", { name: "Art der Treffer" });
  await types.getByRole("link", { name: /^Entscheidungen/ }).click();
  await expect(page).toHaveURL(/art=opinion&art=decision|art=decision&art=opinion/);
  expect(await hits.count()).toBeGreaterThan(opinions);

  const years = page.getByRole("region", { name: "Jahr" });
  await years.getByRole("link", { name: /^2019/ }).click();
  await years.getByRole("link", { name: /^2020/ }).click();
  await expect(page).toHaveURL(/jahr=2019&jahr=2020/);
  const chosen = page.getByRole("list", { name: "Gewählte Eingrenzungen" });
  await chosen.getByRole("link", { name: "Jahr: 2019 (aufheben)" }).click();
  await expect(page).toHaveURL(/jahr=2020/);
  await expect(page).not.toHaveURL(/jahr=2019/);
  await expect(chosen.getByRole("listitem")).toHaveCount(1);
  await context.close();
});

test("Am Telefon öffnen sich die Eingrenzungen über den Treffern, auch ohne Skript", async ({
  app,
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: app.url,
    viewport: { width: 320, height: 700 },
  });
  await app.signIn(context, "referat1");
  const page = await context.newPage();
  await page.goto("/suche?q=Kommunalwahl");
  const panel = page.getByRole("region", { name: "Eingrenzen" });
  await expect(panel).toBeHidden();
  await page.getByRole("button", { name: "Eingrenzen" }).press("Enter");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await page.getByRole("button", { name: "Eingrenzen" }).press("Enter");
  await panel.getByRole("link", { name: /^2020/ }).click();
  await expect(page.getByRole("link", { name: "Jahr: 2020 (aufheben)" })).toBeVisible();
  await expect(panel).toBeHidden();
  await context.close();
});

/** The script of the page has to be there before keys do what it adds. */
async function waitForKeys(page: Page): Promise<void> {
  await expect(page.locator("dialog[data-ready]")).toBeAttached();
}

async function expectPassage(page: Page, words: RegExp): Promise<void> {
  const passage = page.locator("mark#treffer");
  await expect(passage).toHaveCount(1);
  await expect(passage).toHaveText(words);
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();
}
