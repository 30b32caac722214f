import { expect, test } from "../support/app";

/*
 * IK-2019-0001 of the example data is about § 26 GO NRW and was finished on 14.03.2019; law,
 * provisions and acts are those of North Rhine-Westphalia.
 */
test("Ein Entwurf berührt § 26 GO NRW, wird Gesetz, und das Gutachten von 2019 sagt es an der Stelle", async ({
  app,
  context,
  page,
}) => {
  await app.signIn(context, "referat1");
  const opinion = await test.step("was bisher galt", async () => {
    await page.goto("/gutachten/IK-2019-0001");
    await expect(page).toHaveURL(/\/gutachten\/[0-9a-z]{16}$/);
    return new URL(page.url()).pathname;
  });

  const procedure = await test.step("ein Verfahren beginnt und nennt die Vorschrift", async () => {
    await page.goto("/verfahren/neu");
    await page
      .getByLabel("Titel", { exact: true })
      .fill("Gesetz zur Änderung des § 26 der Gemeindeordnung");
    await page.getByLabel("Ablauf").selectOption("land-nrw");
    await page.getByRole("button", { name: "Verfahren anlegen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("§ 26");
    const address = new URL(page.url()).pathname;
    await addStep("Einbringung in den Landtag", "01.10.2026", "Einbringung");
    await page.goto(`${address}/normen/neu`);
    await page.getByLabel("Gesetz").fill("GO NRW");
    await page.getByLabel("Vorschrift").fill("§ 26 Abs. 4");
    await page.getByLabel("Was mit ihr geschieht").selectOption({ label: "neu gefasst" });
    await page.getByRole("button", { name: "Norm eintragen" }).click();
    return address;
  });

  await test.step("das Gutachten warnt vor der geplanten Änderung, an der Stelle und oben", async () => {
    await page.goto(opinion);
    const planned = /§\s26\sGO\sNRW \(Abs\.\s4\) soll neu gefasst werden.*Stand: Einbringung/;
    await expect(page.getByRole("article").getByText(planned).first()).toBeVisible();
    await expect(page.getByText(planned).first()).toBeVisible();
    await page.goto("/gutachten?haltbarkeit=geplant");
    await expect(page.getByRole("link", { name: /Unterschriftenquorum/ })).toBeVisible();
  });

  await test.step("das Verfahren wird verkündet und tritt in Kraft", async () => {
    await page.goto(procedure);
    await addStep(
      "Verkündung im Gesetz- und Verordnungsblatt",
      "30.10.2026",
      "Ausfertigung, Verkündung",
    );
    await page.goto(procedure);
    await addStep("Inkrafttreten", "15.11.2026", "Inkrafttreten");
  });

  const warning = /§\s26\sGO\sNRW \(Abs\.\s4\) wurde neu gefasst, in Kraft seit 15\.11\.2026/;
  await test.step("wer das Gutachten liest, sieht es am Absatz", async () => {
    await app.signIn(context, "leserin");
    await page.goto(opinion);
    await expect(page.getByRole("article").getByText(warning).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Prüfen und entscheiden" })).toHaveCount(0);
    await page.goto("/suche?q=IK-2019-0001");
    await expect(
      page.getByRole("listitem").filter({ hasText: "Unterschriftenquorum" }).first(),
    ).toContainText("Norm geändert");
  });

  await test.step("die Leitung hat es auf dem Tisch", async () => {
    await app.signIn(context, "leitung");
    await page.goto("/haltbarkeit");
    await expect(page.getByRole("row", { name: /Unterschriftenquorum/ })).toContainText(
      "§ 26 Abs. 4 GO NRW",
    );
  });

  await test.step("die Verfasserin antwortet: gilt weiter", async () => {
    await app.signIn(context, "referat1");
    await page.goto("/");
    await page
      .getByRole("region", { name: "Haltbarkeit prüfen" })
      .getByRole("link", { name: /Unterschriftenquorum/ })
      .click();
    const finding = page.getByRole("listitem").filter({ hasText: warning });
    await finding.getByRole("radio", { name: "Gilt weiter" }).check();
    await finding.getByRole("button", { name: "Entscheidung speichern" }).click();
    await expect(finding.getByText("Begründen Sie Ihre Entscheidung")).toBeVisible();
    await expect(finding.getByRole("radio", { name: "Gilt weiter" })).toBeChecked();
    await finding
      .getByLabel("Begründung")
      .fill("Die Neufassung ändert nur die Zuständigkeit für die Prüfung.");
    await finding.getByRole("button", { name: "Entscheidung speichern" }).click();
    await expect(finding).toContainText("Gilt weiter. Die Neufassung ändert nur die Zuständigkeit");
    await expect(finding).toContainText("Referat 1");
  });

  await test.step("vorher galt anderes", async () => {
    await page.getByLabel("Was galt am").fill("1.11.2026");
    await page.getByRole("button", { name: "Zeigen" }).click();
    await expect(page.getByText(/\(Abs\.\s4\) soll neu gefasst werden/)).toBeVisible();
    await page.getByLabel("Was galt am").fill("31.02.2021");
    await page.getByRole("button", { name: "Zeigen" }).click();
    await expect(page.getByText("Den 31.02.2021 gibt es nicht.")).toBeVisible();
  });

  async function addStep(title: string, date: string, stage: string) {
    await page
      .getByRole("link", { name: /Schritt eintragen/ })
      .first()
      .click();
    await page.getByLabel("Was geschehen ist").fill(title);
    await page.getByLabel("Stand des Schritts").selectOption({ label: "eingetreten" });
    await page.getByLabel("Datum").fill(date);
    await page.getByLabel("Station des Ablaufs").selectOption({ label: stage });
    await page.getByRole("button", { name: "Schritt eintragen" }).click();
    await expect(page.getByText(title).first()).toBeVisible();
  }
});

test("Mehrere Änderungen werden gemeinsam beantwortet, auch ohne Skript", async ({
  app,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await app.signIn(context, "referat1");
  const page = await context.newPage();
  await page.goto("/gutachten/IK-2018-0002");
  await page.getByRole("link", { name: /Prüfen und entscheiden/ }).click();
  await page.getByRole("link", { name: "gemeinsam, nach Vorschrift" }).click();
  const choice = page.getByRole("group", { name: "Welche Änderungen beantworten Sie?" });
  const boxes = choice.getByRole("listitem").getByRole("checkbox");
  const save = page.getByRole("button", { name: "Für alle angekreuzten speichern" });

  await save.click();
  await expect(choice.getByText("Kreuzen Sie an, welche Änderungen")).toBeVisible();
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole("radio", { name: "Gilt weiter" }).check();
  await save.click();
  await expect(page.getByText("Begründen Sie Ihre Entscheidung").last()).toBeVisible();
  await expect(boxes.nth(1)).toBeChecked();
  await page.getByLabel("Begründung").fill("Beide Änderungen berühren die Stichwahl nicht.");
  await save.click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}`);
  const given = page.getByRole("blockquote").filter({ hasText: "berühren die Stichwahl nicht." });
  await expect(given).toHaveCount(2);
  await context.close();
});

test("Ein Gutachten nennt Verfahren und Stand einer geplanten Änderung", async ({
  app,
  context,
  page,
}) => {
  await app.signIn(context, "leserin");
  await page.goto("/gutachten/IK-2026-0002");
  const planned =
    /§\s21\sDSchG\sNRW soll geändert werden: „Bauordnung und Denkmalschutz 2025“, Stand: Einbringung/;
  await expect(page.getByRole("article").getByText(planned)).toBeVisible();
});
