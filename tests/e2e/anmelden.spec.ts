import { expect, test } from "../support/app";

test("Wer nicht angemeldet ist, kommt nach der Anmeldung dorthin, wo er hinwollte", async ({
  page,
}) => {
  await page.goto("/verfahren?sortierung=titel");
  await expect(page).toHaveURL(/\/anmelden\?weiter=/);
  await page.getByLabel("E-Mail-Adresse").fill("referat1@votum.example");
  await page.getByLabel("Passwort").fill("votum-vorfuehrung");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/\/verfahren\?sortierung=titel$/);
});

test("Ein falsches Passwort verrät nicht, ob es das Konto gibt", async ({ page }) => {
  await page.goto("/anmelden");
  for (const email of ["referat1@votum.example", "niemand@votum.example"]) {
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByLabel("Passwort").fill("falsch");
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByRole("alert")).toContainText("passen nicht zusammen");
    await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue(email);
  }
});

test("Ein Ziel auf einer fremden Seite wird nicht angesteuert", async ({ page }) => {
  await page.goto("/anmelden?weiter=//boese.example/");
  await page.getByLabel("E-Mail-Adresse").fill("referat1@votum.example");
  await page.getByLabel("Passwort").fill("votum-vorfuehrung");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Übersicht");
});

test("Nach dem Abmelden gilt der alte Cookie nicht mehr", async ({ app, page, context }) => {
  await app.signIn(context, "referat1");
  const before = await context.cookies();
  await page.goto("/");
  await page.getByRole("banner").getByText("Referat 1").click();
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();
  await context.addCookies(before);
  await page.goto("/");
  await expect(page).toHaveURL(/\/anmelden/);
});

test("Eine Anfrage von fremder Seite wird nicht ausgeführt", async ({ app }) => {
  const token = app.newSession("referat1@votum.example");
  const addresses = ["/abmelden", "/anmelden", "/abmelden?_data=routes%2Fabmelden"];
  const forged: Record<string, string>[] = [
    { Origin: "https://boese.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    {},
    { Origin: "https://boese.example", "X-Forwarded-Host": "boese.example" },
  ];
  for (const address of addresses) {
    for (const headers of forged) {
      const answer = await fetch(app.url + address, {
        method: "POST",
        redirect: "manual",
        headers: { ...headers, Cookie: `votum=${token}` },
        body: new URLSearchParams(),
      });
      expect(answer.status, `${address} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  const still = await fetch(app.url, { headers: { Cookie: `votum=${token}` }, redirect: "manual" });
  expect(still.status).toBe(200);
});
