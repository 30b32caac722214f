import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

/** Forty procedures newer than all others, so that the old ones are not on offer by themselves. */
function addNewer(app: App): void {
  app.sql(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
     INSERT INTO records (id, type, title, confidentiality, owner_id, created_at, updated_at)
     SELECT 'neu' || i, 'procedure', 'Neues Vorhaben ' || i, 'house', (SELECT id FROM users LIMIT 1),
       ?, ? FROM n`,
    Date.now(),
    Date.now() + 60_000,
  );
}

const choice = (page: Page) =>
  page.getByRole("group", { name: /^Verfahren/ }).getByRole("radio", { name: "DSchG NRW 2022" });

test("Ein älteres Verfahren wird beim Tippen gefunden und gewählt", async ({
  app,
  page,
  context,
}) => {
  addNewer(app);
  await app.signIn(context, "referat1");
  await page.goto("/stellungnahmen/neu");
  await expect(choice(page)).toHaveCount(0);
  await page.getByLabel("Verfahren: nach Titel oder Nummer suchen").fill("Denkmalschutz");
  await choice(page).check();
  await expect(choice(page)).toBeChecked();
});

test.describe("ohne JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["/stellungnahmen/neu", "/dokumente/neu"]) {
    test(`Ein älteres Verfahren ist nach der Suche wählbar: ${path}`, async ({
      app,
      page,
      context,
    }) => {
      addNewer(app);
      await app.signIn(context, "referat1");
      await page.goto(path);
      // Playwright's selectors leave out what stands in a noscript.
      await page.locator("noscript input[name=suche]").fill("Denkmalschutz");
      await page.locator("noscript button").click();
      await expect(page).toHaveURL(/suche=Denkmalschutz/);
      await page.getByLabel("DSchG NRW 2022").check();
    });
  }
});
