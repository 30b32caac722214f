import { expect, test } from "../support/app";

test("Strg+K wirkt, bevor das Skript der Seite da ist", async ({ app, page, context }) => {
  await app.signIn(context, "referat1");
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/verfahren");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Umlage");
  await expect(page.locator("#suche")).toHaveValue("Umlage");
});

test("Mit Skript öffnet Strg+K die Schnellsuche mit dem, was schon dasteht", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/verfahren");
  await expect(page.locator("dialog[data-ready]")).toBeAttached();
  await page.locator("#suche").fill("Umlage");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Schnellsuche" })).toHaveValue("Umlage");
});

for (const signs of ["*", "%", '"']) {
  test(`Nur ${signs}: die Suche sagt, warum nichts gesucht wird`, async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "referat1");
    await page.goto(`/suche?q=${encodeURIComponent(signs)}`);
    await expect(page.getByText("lässt sich nicht suchen")).toBeVisible();
  });
}

test("Ein neues Petitum hat die Schreibmarke in seinem ersten Feld", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/stellungnahmen/neu");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Petitum hinzufügen" }).click();
  const added = page.getByRole("group", { name: "Petitum 2" });
  await expect(added.getByLabel("Vorschrift")).toBeFocused();
  await expect(page.getByLabel("Wer nimmt Stellung?")).toHaveValue(
    "Landschaftsverband (Vorführung)",
  );
});
