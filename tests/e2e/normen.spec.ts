import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

const fassungen = (page: Page) => page.getByRole("region", { name: "Fassungen" });

/** An opinion on § 26 GO NRW that only its owner may read. */
function addSecretOpinion(app: App): void {
  app.sql(
    `INSERT INTO records (id, type, title, confidentiality, owner_id, created_at, updated_at)
     SELECT 'geheim', 'opinion', 'Geheime Bewertung des Quorums', 'confidential', id, 0, 0
     FROM users WHERE email = 'leitung@votum.example'`,
  );
  app.sql(
    `INSERT INTO opinions (id, kind, file_number, date)
     SELECT 'geheim', kind, 'IK-2026-9999', '2026-01-01' FROM opinions LIMIT 1`,
  );
  app.sql(
    `INSERT INTO citations (id, record_id, field, ordinal, text, kind, state, record, law, unit, number_from, number_until, marginal)
     VALUES ('geheim-1', 'geheim', '', 0, '§ 26 Abs. 2 GO NRW', 'provision', 'confirmed',
       '{"kind":"provision","law":"GO NRW","unit":"§","number":"26","absatz":"2"}',
       'GO NRW', '§', '000026', '000026', 7)`,
  );
}

test("Von der Liste der Gesetze zur Vorschrift, ihren Fassungen und allem, was sie zitiert", async ({
  app,
  page,
  context,
}) => {
  addSecretOpinion(app);
  await app.signIn(context, "referat1");
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Hauptmenü" })
    .getByRole("link", { name: "Normen" })
    .click();

  await page.getByLabel(/^Name, Abkürzung/).fill("gemeindeordnung");
  await page.getByRole("button", { name: "Filtern" }).click();
  await page.getByRole("link", { name: "GO NRW", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GO NRW");
  await expect(page.getByRole("region", { name: "Angaben" })).toContainText("Landesrecht");

  await page.getByLabel("Zur Vorschrift").fill("26 Abs. 2");
  await page.getByRole("button", { name: "Öffnen" }).click();
  await expect(page).toHaveURL(/\/normen\/go-nrw\/26/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("§\u00a026 GO NRW");
  await expect(page.getByRole("article", { name: "Fassung" })).toContainText("Regelt");
  await expect(page.getByRole("link", { name: /^Wortlaut bei/ })).toBeVisible();

  const opinions = page.getByRole("region", { name: /^Gutachten/ });
  await expect(opinions).not.toContainText("Geheime Bewertung");
  await opinions.getByRole("link", { name: /^Rn\./ }).first().click();
  await expect(page).toHaveURL(/\/gutachten\/[^#]+#rn-\d+$/);
});

test("Was galt an einem Tag, und was hat sich seither geändert?", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "leserin");
  await page.goto("/normen/go-nrw/26");
  await page.getByLabel("Was galt am").fill("31.02.2015");
  await page.getByRole("button", { name: "Zeigen" }).click();
  await expect(
    page.getByText("Den 31.02.2015 gibt es nicht. Prüfen Sie Tag und Monat."),
  ).toBeVisible();
  await expect(page.getByLabel("Was galt am")).toHaveValue("31.02.2015");

  await page.getByLabel("Was galt am").fill("1.1.2015");
  await page.getByRole("button", { name: "Zeigen" }).click();
  await expect(page.getByText("Stand: 1.\u00a0Januar\u00a02015")).toBeVisible();
  await expect(fassungen(page).locator("[aria-current=true]")).toContainText("2011");

  await fassungen(page)
    .getByRole("link", { name: "Unterschiede zur Fassung davor" })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fassungen vergleichen");
  await expect(page.getByRole("row", { name: /^Änderung/ })).toContainText("geändert");
});

test("Eine Änderung wird als Tatsache eingetragen; was nicht stimmt, bleibt mit Grund stehen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/normen/go-nrw/26");
  await page.getByRole("link", { name: "Fassung eintragen" }).click();
  await page.getByLabel("Geänderte Stellen").fill("Abs. 2, irgendwo");
  await page.getByLabel("Gilt seit").fill("1.1.2027");
  await page.getByLabel("Fundstelle").fill("GV. NRW. 2026 S. 900");
  await page.getByRole("button", { name: "Fassung eintragen" }).click();
  await expect(page.getByText(/^„irgendwo“ verstehen wir nicht/)).toBeVisible();
  await expect(page.getByLabel("Gilt seit")).toHaveValue("1.1.2027");

  await page.getByLabel("Geänderte Stellen").fill("Abs. 2");
  await page.getByRole("button", { name: "Fassung eintragen" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await expect(fassungen(page)).toContainText("seit 1.\u00a0Januar\u00a02027");
  await expect(fassungen(page)).toContainText("wird geändert: Abs.\u00a02");
});

test("Ein eingefügter Gesetzestext zeigt erst, was erkannt wird, und wird dann eingelesen", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/normen/einlesen");
  const text =
    "§ 1 Zweck\n(1) Dieses Gesetz ordnet Beispiele.\n(2) Es gilt überall.\n\n§ 2 Frist\nDie Frist beträgt sechs Wochen.";
  await page.getByLabel("Text des Gesetzes").fill(text);
  await page.getByLabel("Abkürzung").fill("BeispielO");
  await page.getByRole("button", { name: "Prüfen, was erkannt wird" }).click();
  await expect(page.getByText("Wird ein neues Gesetz: BeispielO")).toBeVisible();
  await expect(page.getByText("2 Vorschriften erkannt")).toBeVisible();
  expect(app.sql("SELECT id FROM laws WHERE abbreviation = 'BeispielO'")).toEqual([]);

  await page.getByRole("button", { name: "So einlesen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("BeispielO");
  await page.getByRole("link", { name: /^§\s1/ }).click();
  await expect(page.getByText("Dieses Gesetz ordnet Beispiele.")).toBeVisible();
});

test.describe("ohne Skript", () => {
  test.use({ javaScriptEnabled: false });

  test("Lesen, nach einem Tag fragen und vergleichen gehen auch so", async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "leserin");
    await page.goto("/normen/go-nrw/26");
    await expect(page.getByRole("link", { name: "Bearbeiten" })).toHaveCount(0);
    await page.getByLabel("Was galt am").fill("01.01.2015");
    await page.getByRole("button", { name: "Zeigen" }).click();
    await expect(page.getByText("Stand: 1.\u00a0Januar\u00a02015")).toBeVisible();
    await page.goto("/normen/go-nrw/26/vergleich");
    await page.getByRole("button", { name: "Vergleichen" }).click();
    await expect(
      page.getByRole("table", { name: "Angaben zu den beiden Fassungen" }),
    ).toBeVisible();
  });
});
