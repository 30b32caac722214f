import { expect, test } from "../support/app";

test.use({ javaScriptEnabled: false });

test("Eine Station kommt in den Ablauf, wird gezeichnet, und geht wieder, ohne JavaScript", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "administration");
  await page.goto("/verwaltung/ablaufmodelle/land-nrw");
  await page.getByRole("link", { name: "Neue Station" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Beteiligung der Landschaftsverbände");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Sagen Sie, wo die Station steht.")).toBeVisible();
  await page.getByLabel("Kurzname").fill("Verbände LV");
  await page.getByLabel("Platz in der Reihenfolge").selectOption("kabinett-freigabe");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText(/ist von keinem Beginn aus erreichbar/)).toBeVisible();
  const before = page.getByRole("group", { name: "Davor möglich" });
  await before.getByLabel("Kabinett: Freigabe zur Anhörung").check();
  const after = page.getByRole("group", { name: "Danach möglich" });
  await after.getByLabel("Einbringung", { exact: false }).first().check();
  await page.getByRole("button", { name: "Speichern" }).click();

  await expect(page.getByText("Gespeichert.")).toBeVisible();
  const stages = page.getByRole("list", { name: /^Stationen:/ });
  await expect(stages).toContainText("Beteiligung der Landschaftsverbände");
  await expect(page.getByRole("img", { name: /Ablaufmodell/ })).toContainText(
    "Landschaftsverbände",
  );

  await page.getByText("Station bearbeiten, verschieben oder entfernen").click();
  await page.getByRole("link", { name: "Beteiligung der Landschaftsverbände" }).click();
  await page.getByRole("link", { name: "Station entfernen" }).click();
  await page.getByRole("button", { name: "Ja, entfernen" }).click();
  await expect(stages).not.toContainText("Beteiligung der Landschaftsverbände");
  await expect(page.getByText("Wie ausgeliefert.")).toBeVisible();
});

test("Eine Station, in der Verfahren stehen, bleibt, und die Seite nennt sie", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "administration");
  await page.goto("/verwaltung/ablaufmodelle/land-nrw/stationen/einbringung/entfernen");
  await expect(page.getByText(/wird gebraucht und kann nicht entfernt werden/)).toBeVisible();
  await expect(page.getByRole("main").locator("a[href^='/verfahren/']").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, entfernen" })).toHaveCount(0);
});
