import { expect, test, type App } from "../support/app";

const idOf = (app: App, docket: string) =>
  app.sql<{ id: string }>("SELECT id FROM decisions WHERE docket = ?", docket)[0]?.id ?? "";

test("Eine Entscheidung eintragen, finden und wiederfinden, wer sie zitiert", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/entscheidungen");
  await page.getByRole("link", { name: "Entscheidung eintragen" }).click();
  await page.getByLabel("Gericht").fill("OVG NRW");
  await page.getByLabel("Form (freiwillig)").fill("Urteil");
  await page.getByLabel("Datum").fill("4.3.2024");
  await page.getByLabel("Aktenzeichen").fill("15 A 4321/22");
  await page.getByLabel("Leitsatz").fill("Der Rat muss selbst entscheiden.");
  await page.getByLabel("Vorschriften").fill("§ 41 Abs. 1 GO NRW\nirgendetwas");
  await page.getByRole("button", { name: "Entscheidung eintragen" }).click();

  await expect(page.getByText("„irgendetwas“ ist keine Vorschrift.")).toBeVisible();
  await expect(page.getByLabel("Leitsatz")).toHaveValue("Der Rat muss selbst entscheiden.");
  await page.getByLabel("Vorschriften").fill("§ 41 Abs. 1 GO NRW\nArt. 28 Abs. 2 GG");
  await page.getByRole("button", { name: "Entscheidung eintragen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /OVG NRW, Urteil vom.04\.03\.2024 – 15.A.4321\/22/,
  );
  await expect(page.getByText("Gespeichert")).toBeVisible();
  await expect(page.getByText("Noch kein Text im Haus zitiert diese Entscheidung.")).toBeVisible();

  for (const asked of ["vorschrift=§ 41 GO", "vorschrift=go nrw&jahr=2024", "q=4321/22"]) {
    await page.goto(`/entscheidungen?${asked.replace("§ ", "%C2%A7%20")}`);
    await expect(page.getByRole("link", { name: /15.A.4321\/22/ }), asked).toBeVisible();
  }
  await page.goto("/suche?q=15+A+4321%2F22&art=decision");
  await expect(page.getByRole("link", { name: /15.A.4321\/22/ })).toBeVisible();
});

test("Was schon da ist, wird gezeigt; gespeichert wird erst beim zweiten Mal", async ({
  app,
  page,
  context,
}) => {
  await app.signIn(context, "referat1");
  await page.goto("/entscheidungen/neu");
  await page.getByLabel("Gericht").fill("VerfGH NRW");
  await page.getByLabel("Aktenzeichen").fill("VerfGH  35/19");
  await page.getByRole("button", { name: "Entscheidung eintragen" }).click();
  const notice = page.getByRole("status").filter({ hasText: "liegt schon vor" });
  await expect(notice.getByRole("link")).toHaveAttribute(
    "href",
    `/entscheidungen/${idOf(app, "VerfGH 35/19")}`,
  );
  await page.getByRole("button", { name: "Entscheidung eintragen" }).click();
  await expect(page).toHaveURL(/gespeichert=1/);
});

test("Eine verborgene Doppelung verrät sich nicht", async ({ app, page, context }) => {
  const id = idOf(app, "VerfGH 35/19");
  app.sql("UPDATE records SET confidentiality = 'confidential' WHERE id = ?", id);
  await app.signIn(context, "referat1");
  await page.goto("/entscheidungen/neu");
  await page.getByLabel("Gericht").fill("VerfGH NRW");
  await page.getByLabel("Aktenzeichen").fill("VerfGH 35/19");
  await page.getByRole("button", { name: "Entscheidung eintragen" }).click();
  await expect(page).toHaveURL(/gespeichert=1/);
});

test.describe("ohne Skript", () => {
  test.use({ javaScriptEnabled: false });

  test("Jeder Fehler steht am Feld, und nichts Getipptes geht verloren", async ({
    app,
    page,
    context,
  }) => {
    await app.signIn(context, "referat1");
    await page.goto(`/entscheidungen/${idOf(app, "VerfGH 35/19")}/bearbeiten`);
    await page.getByLabel("Gericht").fill("");
    await page.getByLabel("Datum").fill("31.2.2019");
    await page.getByLabel("ECLI").fill("35/19");
    await page.getByLabel("Im Netz").fill("openjur");
    await page.getByLabel("Ergebnis").fill("teilweise nichtig");
    await page.getByLabel("Vorschriften").fill("§ 5");
    await page.getByRole("button", { name: "Änderungen speichern" }).click();
    for (const error of [
      "Geben Sie das Gericht an.",
      "Den 31.02.2019 gibt es nicht.",
      "Eine ECLI hat fünf Teile",
      "Die Adresse beginnt mit https://",
      "fehlt, aus welchem Gesetz",
    ]) {
      await expect(page.getByText(error).first(), error).toBeVisible();
    }
    await expect(page.getByLabel("Ergebnis")).toHaveValue("teilweise nichtig");
    await expect(page.getByLabel("Vorschriften")).toHaveValue("§ 5");
  });
});

test("Gutachten und Entscheidung zeigen aufeinander", async ({ app, page, context }) => {
  await app.signIn(context, "referat1");
  await page.goto(`/entscheidungen/${idOf(app, "VerfGH 35/19")}`);
  const cited = page.getByRole("region", { name: /Zitiert von/ });
  await expect(cited.getByRole("link", { name: /^Stichwahl nach dem Urteil/ })).toBeVisible();
  await cited.getByRole("link", { name: /^Rn/ }).first().click();
  await expect(page).toHaveURL(/\/gutachten\/\w{16}#rn-\d+$/);
  await page
    .getByRole("complementary")
    .getByRole("link", { name: /VerfGH.35\/19/ })
    .click();
  await expect(page).toHaveURL(/\/entscheidungen\/\w{16}$/);
});
