import type { BrowserContext, Page } from "@playwright/test";
import { demoPassword } from "../../app/domain/users/demo";
import { expect, test, type App, type PersonName } from "../support/app";

const fileNumber = "IK-2026-0003";

/** Id of an example opinion by its file number. */
function opinionId(app: App, number = fileNumber): string {
  const [row] = app.sql<{ id: string }>("SELECT id FROM opinions WHERE file_number = ?", number);
  return row?.id ?? "";
}

const text = (page: Page) => page.getByRole("textbox", { name: `Text ${fileNumber}` });
const status = (page: Page) => page.locator(".save-status");
const saveVersion = (page: Page) => page.getByRole("button", { name: "Fassung speichern" }).click();

async function write(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(` ${words}`);
}

async function openEditor(app: App, context: BrowserContext, person: PersonName): Promise<Page> {
  await app.signIn(context, person);
  const page = await context.newPage();
  await page.goto(`${app.url}/gutachten/${opinionId(app)}/bearbeiten`);
  await expect(text(page)).toBeVisible();
  return page;
}

type Version = { number: number; state: string; plain_text: string };
const versions = (app: App) =>
  app.sql<Version>(
    "SELECT number, state, plain_text FROM opinion_versions WHERE opinion_id = ? ORDER BY number",
    opinionId(app),
  );
const drafts = (app: App) =>
  app.sql<{ state: string }>(
    "SELECT state FROM opinion_drafts WHERE opinion_id = ? ORDER BY saved_at",
    opinionId(app),
  );

test("Anlegen, schreiben, Fassung speichern, lesen, wiederfinden", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/gutachten");
  await page.getByRole("link", { name: "Gutachten anlegen" }).click();
  await page.getByLabel("Datum").fill("31.02.2026");
  await page.getByRole("button", { name: "Gutachten anlegen" }).click();
  await expect(page.getByText("Geben Sie einen Titel ein.")).toBeVisible();
  await expect(page.getByText(/Den 31.02.2026 gibt es nicht/)).toBeVisible();
  await page.getByLabel("Titel").fill("Öffentlichkeit von Ausschusssitzungen");
  await page.getByLabel("Datum").fill("2.3.2026");
  await page.getByRole("button", { name: "Gutachten anlegen" }).click();

  const editor = page.getByRole("textbox", { name: /^Text IK-/ });
  await editor.getByRole("heading", { name: "Kurzantwort" }).click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Ja, nach § 58 GO NRW.");
  await expect(status(page)).toContainText("Gespeichert um");
  await page.getByLabel("Vermerk zur Fassung").fill("erster Wurf");
  await saveVersion(page);
  await expect(page.getByText(/Fassung\s2 gespeichert um/)).toBeVisible();
  await page.getByRole("link", { name: "Zur Leseansicht" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Öffentlichkeit von Ausschusssitzungen",
  );
  await expect(page.getByText("Gutachten vom 02.03.2026")).toBeVisible();
  await expect(page.getByRole("article", { name: "Text" })).toContainText(/nach §\s58 GO\sNRW/);
  await page.goto("/gutachten?q=Ausschusssitzungen");
  await expect(page.getByRole("row").filter({ hasText: "Ja, nach §" })).toHaveCount(1);
});

for (const [way, inVersion4] of [
  ["Weiter bearbeiten und zusammenführen", "Satz von Referat 2."],
  ["Meine Fassung als neue Fassung speichern", "Satz von Referat 2."],
  ["Andere Fassung übernehmen", "Satz von Referat 1."],
] as const) {
  test(`Zwei schreiben dasselbe Gutachten: ${way}`, async ({ app, browser }) => {
    const one = await openEditor(app, await browser.newContext(), "referat1");
    const two = await openEditor(app, await browser.newContext(), "leitung");
    await write(one, "Satz von Referat 1.");
    await saveVersion(one);
    await expect(one.getByText(/Fassung\s3 gespeichert um/)).toBeVisible();

    await write(two, "Satz von Referat 2.");
    await expect(two.getByText("Inzwischen gibt es eine neue Fassung")).toBeVisible();
    expect(drafts(app).at(-1)?.state).toContain("Satz von Referat 2.");
    await two.getByRole("button", { name: "Fassungen vergleichen" }).click();
    await expect(two.getByText("Fassung 3, Referat 1")).toBeVisible();
    await two.getByRole("button", { name: way }).click();
    if (way !== "Meine Fassung als neue Fassung speichern") {
      await expect(status(two)).toContainText("Gespeichert um");
      await saveVersion(two);
    }
    await expect(two.getByText(/Fassung\s4 gespeichert um/)).toBeVisible();

    const [, , third, fourth] = versions(app);
    expect(third?.plain_text).toContain("Satz von Referat 1.");
    expect(fourth?.plain_text).toContain(inVersion4);
  });
}

test("Wer ohne Tippen speichert, während ein anderer schneller war, sieht beide Texte", async ({
  app,
  browser,
}) => {
  const one = await openEditor(app, await browser.newContext(), "referat1");
  const two = await openEditor(app, await browser.newContext(), "leitung");
  await write(one, "Zuerst.");
  await saveVersion(one);
  await expect(one.getByText(/Fassung\s3 gespeichert um/)).toBeVisible();
  await saveVersion(two);
  await expect(two.getByRole("heading", { name: /Zwei Fassungen/ })).toBeVisible();
  expect(versions(app)).toHaveLength(3);
});

test("Nach dem Neuladen ist der Entwurf wieder da, und er lässt sich verwerfen", async ({
  app,
  context,
}) => {
  const page = await openEditor(app, context, "referat1");
  await write(page, "Noch keine Fassung.");
  await expect(status(page)).toContainText("Gespeichert um");
  await page.reload();
  await expect(page.getByText(/Ihr Entwurf vom .* ist geöffnet/)).toBeVisible();
  await expect(text(page)).toContainText("Noch keine Fassung.");
  expect(versions(app)).toHaveLength(2);
  await write(page, "Und weiter.");
  await expect(status(page)).toContainText("Gespeichert um");
  await expect.poll(() => drafts(app)).toHaveLength(1);
  await page.getByText(/Entwurf verwerfen und Fassung/).click();
  await page.getByRole("button", { name: "Endgültig verwerfen" }).click();
  await expect(text(page)).not.toContainText("Noch keine Fassung.");
  expect(drafts(app)).toHaveLength(0);
});

test("Läuft die Sitzung beim Tippen ab, geht kein Zeichen verloren", async ({ app, context }) => {
  const page = await openEditor(app, context, "referat1");
  await write(page, "Vorher.");
  await expect(status(page)).toContainText("Gespeichert um");
  app.sql("DELETE FROM sessions");
  await write(page, "Nachher geschrieben.");
  await expect(page.getByText("Ihre Anmeldung ist abgelaufen")).toBeVisible();
  await saveVersion(page);
  const bar = page.getByRole("form", { name: "Fassung speichern" });
  await expect(bar.getByRole("status")).toContainText("abgelaufen");
  expect(versions(app)).toHaveLength(2);

  const [signIn] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Neu anmelden (neues Fenster)" }).click(),
  ]);
  await signIn.getByLabel("E-Mail-Adresse").fill("referat1@votum.example");
  await signIn.getByLabel("Passwort").fill(demoPassword);
  await signIn.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(signIn.getByText("Sie können dieses Fenster schließen")).toBeVisible();
  await signIn.close();
  await page.getByRole("button", { name: "Jetzt noch einmal versuchen" }).click();
  await expect(status(page)).toContainText("Gespeichert um");
  await expect(bar.getByRole("status")).not.toContainText("abgelaufen");
  await expect(bar.getByRole("status")).toContainText("noch nicht als Fassung bestätigt");
  await saveVersion(page);
  await expect(page.getByText(/Fassung\s3 gespeichert um/)).toBeVisible();
  expect(versions(app).at(-1)?.plain_text).toMatch(/Vorher\. Nachher geschrieben\.$/);
});

test("Was ohne Verbindung geschrieben wurde, ist nach erneuter Anmeldung da, nur für dieselbe Person", async ({
  app,
  context,
}) => {
  const offer = "Auf diesem Gerät liegt Text, der den Server nicht erreicht hat";
  const again = async (person: PersonName) => {
    app.sql("DELETE FROM sessions");
    const page = await openEditor(app, context, person);
    // The look into the browser's storage is over once the editor can save.
    await expect(status(page)).toBeVisible();
    return page;
  };
  const first = await openEditor(app, context, "referat1");
  await context.setOffline(true);
  await write(first, "Offline");
  for (let word = 1; word <= 60; word++) await first.keyboard.type(` w${word}`, { delay: 40 });
  await expect(first.getByText(/Keine Verbindung/)).toBeVisible();
  await first.close();
  await context.setOffline(false);

  const other = await again("leitung");
  await expect(other.getByText(offer)).toBeHidden();
  await context.setOffline(true);
  await write(other, "Fremd.");
  await expect(other.getByText(/Keine Verbindung/)).toBeVisible();
  await other.close();
  await context.setOffline(false);

  const back = await again("referat1");
  await expect(back.getByText(offer)).toBeVisible();
  await back.getByRole("button", { name: "In den Editor übernehmen" }).click();
  await expect(text(back)).toContainText("Offline w1 w2 w3");
  // The last words may be gone with the tab: at most the five seconds before.
  await expect(text(back)).toContainText("w40 ");
  await expect(text(back)).not.toContainText("Fremd.");
  await expect(status(back)).toContainText("Gespeichert um");
  expect(drafts(app).at(-1)?.state).toContain("w40 ");
});

for (const [how, leave] of [
  ["der Reiter schließt", async (page: Page) => page.close({ runBeforeUnload: false })],
  ["neu geladen wird", async (page: Page) => page.reload()],
] as const) {
  test(`Ein Angebot, über das noch nicht entschieden ist, verdrängt keinen neuen Text, auch wenn ${how}`, async ({
    app,
    context,
  }) => {
    const offer = "Auf diesem Gerät liegt Text, der den Server nicht erreicht hat";
    for (const words of ["Erster Tag.", "Zweiter Tag."]) {
      const page = await openEditor(app, context, "referat1");
      page.on("dialog", (dialog) => void dialog.accept());
      app.sql("DELETE FROM sessions");
      await write(page, words);
      await expect(page.getByText("Ihr Text ist noch da")).toBeVisible();
      await expect.poll(() => copies(page)).toBe(words === "Erster Tag." ? 1 : 2);
      await leave(page);
      await page.close();
    }
    const back = await openEditor(app, context, "referat1");
    await expect(back.getByText(offer)).toHaveCount(2);
    await back.getByRole("button", { name: "In den Editor übernehmen" }).first().click();
    await expect(text(back)).toContainText("Zweiter Tag.");
    await expect(status(back)).toContainText("Gespeichert um");
    await expect.poll(() => copies(back)).toBe(1);
  });
}

/** How many sealed texts lie in the browser. */
function copies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("votum-drafts");
        opening.addEventListener("success", () => {
          const texts = opening.result.transaction("texts").objectStore("texts").count();
          texts.addEventListener("success", () => {
            opening.result.close();
            resolve(texts.result);
          });
        });
      }),
  );
}

test("Wer sich abmeldet, hinterlässt im Browser keinen Text", async ({ app, context }) => {
  const page = await openEditor(app, context, "referat1");
  await context.setOffline(true);
  await write(page, "Bleibt nicht liegen.");
  await expect(page.getByText(/Keine Verbindung/)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const menu = await context.newPage();
  await menu.goto(app.url);
  const copies = () =>
    menu.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await copies()).toHaveLength(1);
  await menu.locator("summary", { hasText: "Referat 1" }).click();
  await menu.getByRole("button", { name: "Abmelden" }).click();
  await expect(menu).toHaveURL(/abgemeldet/);
  expect(await copies()).toEqual([]);
});

test("Ein Text mit unbekanntem Inhalt öffnet sich nur zum Lesen und bleibt Byte für Byte", async ({
  app,
  page,
  context,
}) => {
  const strange = (versions(app).at(-1)?.state ?? "").replace(
    '"type":"paragraph"',
    '"type":"hologramm"',
  );
  app.sql(
    "UPDATE opinion_versions SET state = ? WHERE opinion_id = ? AND number = 2",
    strange,
    opinionId(app),
  );
  await app.signIn(context, "referat1");
  await page.goto(`/gutachten/${opinionId(app)}/bearbeiten`);
  await expect(page.getByText("Dieser Text kann hier nur gelesen werden")).toBeVisible();
  await expect(page.getByRole("textbox", { name: `Text ${fileNumber}` })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Fassung speichern" })).toHaveCount(0);
  await page.goto(`/gutachten/${opinionId(app)}`);
  await expect(page.getByText("Nicht darstellbarer Inhalt")).toBeVisible();
  expect(versions(app).at(-1)?.state).toBe(strange);
});

for (const [what, fulfill] of [
  ["eine leere 200", { status: 200, body: "" }],
  ["eine 200 mit einer Seite", { status: 200, contentType: "text/html", body: "<p>ok</p>" }],
  ["eine 500", { status: 500, body: "" }],
] as const) {
  test(`„Gespeichert“ steht nie da, wenn der Server ${what} schickt`, async ({ app, context }) => {
    const page = await openEditor(app, context, "referat1");
    await page.route(/\/(entwurf|fassung)$/, (route) => route.fulfill(fulfill));
    await write(page, "Ungesichert.");
    await expect(status(page)).toContainText("Nicht gespeichert");
    await saveVersion(page);
    await expect(page.getByText(/Ob gespeichert wurde, ist unklar/)).toBeVisible();
    await expect(status(page)).not.toContainText("Gespeichert um");
    await page.unroute(/\/(entwurf|fassung)$/);
    await saveVersion(page);
    await expect(page.getByText(/Fassung\s3 gespeichert um/)).toBeVisible();
    expect(versions(app).at(-1)?.plain_text).toContain("Ungesichert.");
  });
}

test("Öffnen ist nicht Schreiben", async ({ app, context }) => {
  const before = [versions(app), app.sql("SELECT count(*) AS n FROM events")];
  const page = await openEditor(app, context, "referat1");
  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.goto(`${app.url}/gutachten/${opinionId(app)}`);
  await expect(page.getByRole("article", { name: "Text" })).toBeVisible();
  expect([versions(app), app.sql("SELECT count(*) AS n FROM events")]).toEqual(before);
  expect(drafts(app)).toEqual([]);
});

test("Eine alte Fassung lässt sich lesen und als neue wiederherstellen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto(`/gutachten/${opinionId(app)}/fassungen`);
  await page.getByRole("link", { name: /Fassung\s1/ }).click();
  await expect(page.getByText(/Sie lesen Fassung\s1 von 2/)).toBeVisible();
  await page.getByRole("link", { name: "Alle Fassungen" }).click();
  await page.getByRole("button", { name: /Als neue Fassung/ }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  const [first, , third] = versions(app);
  expect(third?.state).toBe(first?.state);
});

test("Abschließen fragt einmal und sperrt das Schreiben, bis eine neue Fassung begonnen wird", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto(`/gutachten/${opinionId(app)}`);
  await page.getByRole("link", { name: "Abschließen" }).click();
  await expect(page.getByText(/Abgeschlossen wird Fassung\s2, gespeichert am/)).toBeVisible();
  await page.getByRole("button", { name: /Fassung\s2 abschließen/ }).click();
  await expect(page.getByText("✓ abgeschlossen")).toBeVisible();
  await page.goto(`/gutachten/${opinionId(app)}/bearbeiten`);
  await expect(page).toHaveURL(`${app.url}/gutachten/${opinionId(app)}`);
  await page.getByRole("button", { name: "Neue Fassung beginnen" }).click();
  await expect(text(page)).toBeVisible();
});

test("Wer abschließt, hört vorher von Entwürfen; wer einen hat, findet ihn danach wieder", async ({
  app,
  browser,
}) => {
  const writer = await openEditor(app, await browser.newContext(), "referat1");
  await write(writer, "Nur im Entwurf.");
  await expect(status(writer)).toContainText("Gespeichert um");
  await writer.goto(`${app.url}/gutachten/${opinionId(app)}/abschliessen`);
  await expect(writer.getByText(/Ihr Entwurf vom .* ist noch keine Fassung/)).toBeVisible();
  await expect(writer.getByRole("link", { name: "Erst sichern" })).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  await app.signIn(context, "leitung");
  const closer = await context.newPage();
  await closer.goto(`${app.url}/gutachten/${opinionId(app)}/abschliessen`);
  await expect(
    closer.getByText("Referat 1 hat einen Entwurf, der noch keine Fassung ist."),
  ).toBeVisible();
  await closer.getByRole("button", { name: /Fassung\s2 abschließen/ }).click();
  await expect(closer.getByText("✓ abgeschlossen")).toBeVisible();
  await expect(closer.getByText(/Ihr Entwurf/)).toHaveCount(0);

  await writer.goto(`${app.url}/gutachten/${opinionId(app)}/bearbeiten`);
  await expect(writer.getByText(/Ihr Entwurf vom .* ist noch da/)).toBeVisible();
  await writer.getByRole("link", { name: "Entwurf lesen und kopieren" }).click();
  await expect(writer.getByRole("article", { name: "Text" })).toContainText("Nur im Entwurf.");
  await writer.getByRole("button", { name: "Neue Fassung beginnen" }).click();
  await expect(text(writer)).toContainText("Nur im Entwurf.");
});

test("Ein vertrauliches Gutachten ist für andere an jeder Adresse dasselbe wie keines", async ({
  app,
}) => {
  const [secret] = app.sql<{ id: string }>(
    "SELECT id FROM records WHERE type = 'opinion' AND confidentiality = 'confidential'",
  );
  const headers = { Cookie: `votum=${app.newSession("abteilung50@votum.example")}` };
  for (const tail of [
    "",
    "?fassung=1",
    "/fassungen",
    "/fassung",
    "/bearbeiten",
    "/verknuepfungen",
  ]) {
    const [hidden, absent] = await Promise.all(
      [secret?.id, "gibtesnicht00000"].map((id) =>
        fetch(`${app.url}/gutachten/${id}${tail}`, { headers, redirect: "manual" }),
      ),
    );
    expect(hidden?.status, tail).toBe(absent?.status);
    expect([403, 404], tail).toContain(hidden?.status);
  }
});

test.describe("ohne JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sagt die Schreibseite ehrlich, was fehlt, und zeigt den Text", async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "referat1");
    await page.goto(`/gutachten/${opinionId(app)}/bearbeiten`);
    // Playwright's text selectors leave out what stands in a noscript.
    await expect(page.locator("noscript p")).toContainText(
      "Zum Schreiben braucht Votum JavaScript",
    );
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Kurzantwort" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Fassung speichern" })).toHaveCount(0);
    await page.getByText("Angaben: Titel, Art, Datum, Ergebnis, Sichtbarkeit").click();
    await page.getByLabel("Titel").fill("Neuer Titel ohne Skript");
    await page.getByRole("button", { name: "Angaben speichern" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Neuer Titel ohne Skript");
  });
});
