import { expect, test } from "../support/app";
import { request } from "../support/crawl";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit Skript" : "ohne Skript", () => {
    test.use({ javaScriptEnabled });

    test("Eine Suche merken, ändern, entfernen", async ({ app, page, context }) => {
      await app.signIn(context, "referat2");
      await page.goto("/suche?q=Bürgerbegehren&art=opinion");
      await page.getByRole("link", { name: "Suche merken" }).click();
      await expect(page.getByLabel("Name")).toHaveValue("Bürgerbegehren");
      await page.getByLabel("Name").fill("Begehren");
      await page.getByLabel("Notiz").fill("Für den Aufsatz");
      await page.getByLabel("Neues als E-Mail").selectOption("wöchentlich, montags");
      await page.getByRole("button", { name: "Suche merken" }).click();

      await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Begehren" })).toBeVisible();
      await expect(page.getByText("Für den Aufsatz")).toBeVisible();
      await expect(page.getByText("nichts Neues")).toBeVisible();
      await expect(page.getByText("E-Mail ist auf diesem Server nicht eingerichtet")).toBeVisible();

      await page.getByRole("link", { name: /^Bearbeiten ?: Begehren/ }).click();
      await page.getByLabel("Name").fill("");
      await page.getByRole("button", { name: "Speichern" }).click();
      await expect(page.getByText("Geben Sie der Suche einen Namen.")).toBeVisible();
      await page.getByLabel("Name").fill("Bürgerbegehren im Blick");
      await page.getByRole("button", { name: "Speichern" }).click();
      await expect(page.getByRole("heading", { name: "Bürgerbegehren im Blick" })).toBeVisible();

      await page.getByRole("button", { name: "Alle E-Mails abbestellen" }).click();
      await expect(page.getByText("keine E-Mail", { exact: false }).first()).toBeVisible();

      await page.getByRole("link", { name: /^Entfernen ?: Bürgerbegehren/ }).click();
      await page.getByRole("button", { name: "Ja, Suche entfernen" }).click();
      await expect(page.getByText("Noch keine Suche gemerkt")).toBeVisible();
    });

    test("Neues ansehen und als gesehen vermerken", async ({ app, page, context }) => {
      await app.signIn(context, "referat1");
      await page.goto("/suche/gemerkt");
      await page.getByRole("link", { name: "Kreisumlage", exact: true }).click();
      await expect(page.getByText("● neu", { exact: true }).first()).toBeVisible();
      await page.getByRole("button", { name: "Alles als gesehen vermerken" }).click();
      await expect(page.getByText("Als gesehen vermerkt.")).toBeVisible();
      await expect(page.getByText("● neu", { exact: true })).toHaveCount(0);
    });

    test("Die Feed-Adresse steht einmal da, gilt und lässt sich widerrufen", async ({
      app,
      page,
      context,
    }) => {
      await app.signIn(context, "referat1");
      await page.goto("/suche/gemerkt");
      await page.getByRole("button", { name: "Feed-Adresse anlegen" }).click();
      const address = await page.getByRole("code").textContent();
      const path = new URL(address ?? "").pathname;
      const feed = await request(app, null, path);
      expect(feed.status).toBe(200);
      expect(feed.body).toContain("<entry>");
      await page.goto("/suche/gemerkt");
      expect(await page.content()).not.toContain(path);
      await page.getByRole("button", { name: "Adresse widerrufen" }).click();
      await expect(page.getByRole("button", { name: "Feed-Adresse anlegen" })).toBeVisible();
      expect((await request(app, null, path)).status).toBe(404);
      expect(app.output).not.toContain(path.replace("/feed/", "").replace(".xml", ""));
    });
  });
}
