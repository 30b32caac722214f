import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

const withSuggestions = (app: App) =>
  app.sql<{ id: string }>(
    "SELECT procedure_id AS id FROM affected_provisions WHERE state = 'suggested' LIMIT 1",
  )[0]!.id;

const suggestion = (page: Page, name: string) =>
  page
    .getByRole("region", { name: /aus dem Entwurf/ })
    .getByRole("listitem")
    .filter({
      has: page.getByText(name, { exact: true }),
    });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit Skript" : "ohne Skript", () => {
    test.use({ javaScriptEnabled });

    test("Vorschläge aus dem Entwurf: bestätigen, berichtigen, verwerfen", async ({
      app,
      page,
      context,
    }) => {
      await app.signIn(context, "referat1");
      await page.goto(`/verfahren/${withSuggestions(app)}/normen`);
      await expect(
        page.getByRole("heading", { name: "6 Vorschläge aus dem Entwurf" }),
      ).toBeVisible();

      const repealed = suggestion(page, "§\u00a055 Abs.\u00a04");
      await expect(repealed).toContainText("aufgehoben");
      await expect(repealed.getByText("§ 55 Absatz 4 wird aufgehoben.")).toBeVisible();
      await repealed.getByRole("button", { name: "Bestätigen" }).click();
      await expect(
        page.getByRole("heading", { name: "5 Vorschläge aus dem Entwurf" }),
      ).toBeVisible();

      const inserted = suggestion(page, "§\u00a038a");
      await inserted.getByRole("button", { name: "Verwerfen" }).click();
      await expect(
        page.getByRole("heading", { name: "4 Vorschläge aus dem Entwurf" }),
      ).toBeVisible();

      await suggestion(page, "§\u00a033 Abs.\u00a02")
        .getByRole("link", { name: "Berichtigen" })
        .click();
      await page.getByLabel("Ab wann").fill("31.02.2027");
      await page.getByRole("button", { name: "Berichtigt bestätigen" }).click();
      await expect(page.getByText("Den 31.02.2027 gibt es nicht.")).toBeVisible();
      await expect(page.getByLabel("Ab wann")).toHaveValue("31.02.2027");
      await page.getByLabel("Ab wann").fill("1.1.2028");
      await page.getByLabel("Vorschrift").fill("§ 33 Abs. 3");
      await page.getByRole("button", { name: "Berichtigt bestätigen" }).click();

      const law = page.getByRole("region", { name: "KiBiz" });
      const corrected = law.getByRole("listitem").filter({ hasText: "§\u00a033 Abs.\u00a03" });
      await expect(corrected).toContainText("ab 1. Januar 2028");
      await page.getByRole("button", { name: "Neu auslesen" }).click();
      await expect(page.getByText(/^Ausgelesen/)).toBeVisible();
      await expect(suggestion(page, "§\u00a038a")).toHaveCount(0);

      await page.getByRole("button", { name: "Alle bestätigen" }).click();
      await expect(page.getByRole("heading", { name: /aus dem Entwurf$/ })).toHaveCount(0);
    });

    test("Von Hand: eintragen, doppelt eintragen, ändern, entfernen", async ({
      app,
      page,
      context,
    }) => {
      await app.signIn(context, "referat1");
      const path = `/verfahren/${withSuggestions(app)}/normen`;
      await page.goto(path);
      await page.getByRole("link", { name: "Norm eintragen" }).click();
      const enter = page.getByRole("button", { name: "Norm eintragen" });
      await page.getByLabel("Gesetz").fill("irgendwas");
      await page.getByLabel("Vorschrift").fill("der Absatz");
      await enter.click();
      await expect(page.getByText(/Nennen Sie die Vorschrift mit ihrer Nummer/)).toBeVisible();
      await expect(page.getByLabel("Gesetz")).toHaveValue("irgendwas");
      await page.getByLabel("Gesetz").fill("LVerbO NRW");
      await page.getByLabel("Vorschrift").fill("§ 7 Abs. 1");
      await page.getByLabel("Was mit ihr geschieht").selectOption("changed");
      await enter.click();
      const law = page.getByRole("region", { name: "LVerbO NRW" });
      await expect(law).toContainText("geändert");

      await page.goto(`${path}/neu`);
      await page.getByLabel("Gesetz").fill("LVerbO NRW");
      await page.getByLabel("Vorschrift").fill("§ 7 Abs. 1");
      await enter.click();
      await expect(page.getByText("Diese Vorschrift steht schon in der Liste.")).toBeVisible();

      await page.goto(path);
      await law.getByRole("link", { name: "Bearbeiten" }).click();
      await page.getByLabel("Ab wann").fill("2028");
      await page.getByRole("button", { name: "Speichern" }).click();
      await expect(law).toContainText("ab 2028");
      await law.getByRole("link", { name: "Bearbeiten" }).click();
      await page.getByRole("link", { name: "Norm entfernen" }).click();
      await page.getByRole("button", { name: "Ja, Norm entfernen" }).click();
      await expect(law).toHaveCount(0);
    });
  });
}
