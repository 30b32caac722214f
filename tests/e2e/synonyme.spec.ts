import { expect, test } from "../support/app";

test.use({ javaScriptEnabled: false });

test("Eine Gruppe von Synonymen gilt ab der nächsten Suche, ohne JavaScript", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "administration");
  await page.goto("/suche?q=Quastenflosser");
  await expect(page.getByText("Nichts gefunden zu „Quastenflosser“")).toBeVisible();

  await page.goto("/verwaltung");
  await page.getByRole("link", { name: "Synonyme der Suche" }).click();
  await page.getByRole("link", { name: "Gruppe anlegen" }).click();
  const words = page.getByLabel("Ausdrücke, die dasselbe bedeuten");
  await words.fill("Quastenflosser\nund");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(
    page.getByText("Nach „und“ lässt sich nicht suchen", { exact: false }),
  ).toBeVisible();
  await expect(words).toHaveValue("Quastenflosser\nund");
  await words.fill("Quastenflosser\nKreisumlage");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();

  await page.getByLabel("Was bedeutet diese Suche?").fill("Quastenflosser");
  await page.getByRole("button", { name: "Zeigen" }).click();
  await expect(page.getByText("Quastenflosser oder „Kreisumlage“")).toBeVisible();
  await page.getByRole("link", { name: "So suchen" }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /Kreisumlage/ })
      .first(),
  ).toBeVisible();

  await page.goto("/verwaltung/synonyme?q=quasten");
  await page.getByRole("link", { name: "Quastenflosser" }).click();
  await page.getByRole("link", { name: "Gruppe entfernen" }).click();
  await page.getByRole("button", { name: "Ja, Gruppe entfernen" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await page.goto("/suche?q=Quastenflosser");
  await expect(page.getByText("Nichts gefunden zu „Quastenflosser“")).toBeVisible();
});
