import { expect, test } from "../support/app";

test("Der Suchindex wird im laufenden Betrieb neu aufgebaut", async ({ app, page, context }) => {
  await app.signIn(context, "administration");
  await page.goto("/verwaltung");
  await page.getByRole("link", { name: "Suchindex" }).click();
  await expect(page.getByText("✓ vollständig", { exact: true })).toBeVisible();
  await expect(page.getByText(/^Noch nie als Ganzes neu aufgebaut/)).toBeVisible();
  await page.getByRole("button", { name: "Neu aufbauen" }).click();
  await expect(page.getByText("Der Neuaufbau hat begonnen.")).toBeVisible();
  await expect(page.getByText(/^Zuletzt neu aufgebaut am .* veranlasst von/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText("✓ vollständig", { exact: true })).toBeVisible();
  await page.goto("/suche?q=Kreisumlage");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
});

test("Wer nicht verwaltet, baut nichts neu auf", async ({ app, page, context }) => {
  await app.signIn(context, "referat1");
  const answer = await page.goto("/verwaltung/suchindex");
  expect(answer?.status()).toBe(403);
});
