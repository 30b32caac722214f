import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

const earlier = "Nachbesetzung von Ausschusssitzen: Bindung der Landschaftsversammlung";

const similar = (page: Page) => page.getByRole("complementary", { name: "Ähnliche Gutachten" });
const entry = (page: Page) => similar(page).getByRole("listitem").filter({ hasText: earlier });

function idOf(app: App, title: string): string {
  const [row] = app.sql<{ id: string }>(
    "SELECT id FROM records WHERE type = 'opinion' AND title LIKE ? || '%'",
    title,
  );
  return row?.id ?? "";
}

async function startOpinion(page: Page, title: string): Promise<void> {
  await page.goto("/gutachten/neu");
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Anlegen" }).click();
  await expect(page).toHaveURL(/bearbeiten/);
}

test("Zwei Vorschriften geschrieben: das ähnliche Gutachten erscheint, und wer abweicht, sagt warum", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await startOpinion(page, "Ablehnung eines Vorschlags zur Nachbesetzung");
  await page.getByText("Angaben: Titel, Art, Datum, Ergebnis, Sichtbarkeit").click();
  await page.getByRole("combobox", { name: /^Ergebnis/ }).selectOption("unzulässig");
  await page.getByRole("button", { name: "Angaben speichern" }).click();
  await expect(page.getByText("Angaben gespeichert.")).toBeVisible();

  const text = page.getByRole("textbox", { name: /^Text / });
  await text.locator("> p").last().click();
  await page.keyboard.type("Maßgeblich sind § 12 Abs. 2 LVerbO und § 50 Abs. 3 GO NRW. ");

  await test.step("mit Gründen und der Warnung vor dem anderen Ergebnis", async () => {
    await expect(entry(page)).toContainText(/Beide nennen .*§\s50 Abs\.\s3 GO\sNRW/, {
      timeout: 20_000,
    });
    await expect(entry(page)).toContainText("gemeinsame");
    await expect(entry(page)).toContainText(
      "Anderes Ergebnis: dort „teilweise zulässig“, hier „unzulässig“",
    );
  });

  await test.step("der Absatz kommt in einem Schritt, und ein Schritt nimmt ihn zurück", async () => {
    const insert = entry(page).getByRole("button", { name: "„Abweichend von …“ einfügen" });
    await insert.focus();
    await page.keyboard.press("Enter");
    const added = text.locator("> p").filter({ hasText: "vom 17. Juli 2023, weil" });
    await expect(added).toHaveText(/^Abweichend von Kurzbewertung\sIK-2023-\d+ vom/);
    await expect(added).toBeVisible();
    await expect(added.getByRole("link")).toHaveAttribute(
      "href",
      `/gutachten/${idOf(app, earlier)}`,
    );
    await expect(text).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(added).toHaveCount(0);
    await page.keyboard.press("Control+Shift+z");
    await expect(added).toBeVisible();
    await added.click();
    await page.keyboard.press("End");
  });

  await expect(entry(page)).toContainText("als abweichend vermerkt");
  await page.getByRole("button", { name: "Fassung speichern" }).click();
  await expect(page.getByText(/Fassung\s\d+ gespeichert um/)).toBeVisible();

  await test.step("der Vermerk steht auf beiden Seiten", async () => {
    await page.getByRole("link", { name: "Zur Leseansicht" }).click();
    await expect(page.getByText("Weicht ab von")).toBeVisible();
    await expect(page.getByText("Ergebnis: unzulässig")).toBeVisible();
    await expect(page.locator(".notice").filter({ hasText: earlier })).toContainText(
      "Ergebnis dort „teilweise zulässig“, hier „unzulässig“",
    );
    await page.locator(".notice").getByRole("link", { name: earlier }).click();
    await expect(page.getByText("Abweichend beurteilt")).toBeVisible();
    await expect(
      page.locator(".notice").getByRole("link", { name: "Ablehnung eines Vorschlags" }),
    ).toBeVisible();
    await expect(page.locator(".notice").filter({ hasText: "Ablehnung" })).toContainText(
      "Ergebnis dort „unzulässig“, hier „teilweise zulässig“",
    );
  });
});

test.describe("ohne Skript", () => {
  test.use({ javaScriptEnabled: false });

  test("Die Leseseite führt zu den ähnlichen Gutachten", async ({ app, page, context }) => {
    await app.signIn(context, "referat1");
    await page.goto(`/gutachten/${idOf(app, earlier)}`);
    await page.getByRole("link", { name: "Ähnliche", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ähnliche Gutachten");
    await expect(page.getByRole("link", { name: /OVG NRW 15 A 1404\/23/ })).toBeVisible();
    await expect(page.getByText("Anderes Ergebnis: dort „zulässig“")).toBeVisible();
  });
});

/** The button that does this with the earlier opinion. */
const offered = (action: string) => new RegExp(`^${action}\\s*: ${earlier}`);

test.describe("ohne Skript vermerkt", () => {
  test.use({ javaScriptEnabled: false });

  test("Eine Abweichung lässt sich bei den Verknüpfungen vermerken und zurücknehmen", async ({
    app,
    page,
    context,
  }) => {
    const title = "Zweite Meinung zur Nachbesetzung";
    await app.signIn(context, "referat1");
    await page.goto("/gutachten/neu");
    await page.getByLabel("Titel").fill(title);
    await page.getByRole("button", { name: "Anlegen" }).click();
    const id = idOf(app, title);
    await page.goto(`/gutachten/${id}/verknuepfungen?art=opinion&q=Nachbesetzung`);
    await page.getByRole("button", { name: offered("Verknüpfen") }).click();
    await page.getByRole("button", { name: offered("Als abweichend vermerken") }).click();
    await expect(page.getByText("Weicht ab von")).toBeVisible();
    await page.goto(`/gutachten/${idOf(app, earlier)}`);
    const later = page
      .locator("div", { has: page.getByText("Abweichend beurteilt", { exact: true }) })
      .last();
    await expect(later).toContainText(title);
    await page.goto(`/gutachten/${id}/verknuepfungen`);
    await page.getByRole("button", { name: /^Vermerk „abweichend“ zurücknehmen/ }).click();
    await page.goto(`/gutachten/${idOf(app, earlier)}`);
    await expect(later).toContainText("OVG NRW 15 A 1404/23");
    await expect(later).not.toContainText(title);
  });
});

test("Strg+K: die getippte Vorschrift ist der erste Vorschlag und führt zu ihrer Stelle", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/");
  await expect(page.locator("dialog[data-ready]")).toBeAttached();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("26 abs. 4 go");
  const first = page.getByRole("option").first();
  await expect(first).toContainText(/§\s26 Abs\.\s4 GO\sNRW/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/normen\/go-nrw\/26\?stelle=Abs\.\+4#abs-4/);
  const citing = page.getByRole("region", { name: /Zitiert von/ });
  await expect(citing).toContainText("genau diese Stelle");
  await expect(citing).toContainText("weiter gefasst");
});
