import { expect, test, type App } from "../support/app";
import { request } from "../support/crawl";
import { bodyOf, filledIn, formsOf, isLine, type SentForm } from "../support/forms";
import { exampleOf, pages, visitorOf } from "../support/pages";

const guards = new Set(["version", "seen", "stamp"]);

test("Jedes Formular: Wer als Zweiter speichert, sieht beides und entscheidet", async ({ app }) => {
  test.setTimeout(120_000);
  const problems: string[] = [];
  let tried = 0;
  for await (const { form, text, mine, others } of guardedForms(app)) {
    tried += 1;
    const more = filledIn(form, "").filter(([name]) => name !== text);
    const send = (token: string, word: string, extra: [string, string][] = []) =>
      request(app, token, form.action, {
        method: "POST",
        body: bodyOf(form, [...more, [text, word], ...extra]),
      });
    const value = form.fields.find(({ name }) => name === text)?.value ?? "";
    const first = await send(others, `${value}Zuerst`);
    const late = await send(mine, `${value}Danach`);
    const shown = late.body.replaceAll(/<script\b.*?<\/script>/gs, "");
    const guard = /name="replace" value="([^"]*)"/.exec(shown)?.[1] ?? "";
    const stored = /class="stored-now__text">([^<]*)</.exec(shown)?.[1] ?? "";
    if (first.status !== 303) problems.push(`${form.action}: erstes Speichern ${first.status}`);
    if (late.status !== 409) problems.push(`${form.action}: zweites Speichern ${late.status}`);
    if (!shown.includes(`${value}Danach`)) problems.push(`${form.action}: Getipptes fehlt`);
    if (!stored.endsWith("Zuerst")) problems.push(`${form.action}: Gespeichertes fehlt`);
    if (shown.split('class="stored-now"').length !== 2) {
      problems.push(`${form.action}: genau ein Feld weicht ab`);
    }
    const decided = await send(mine, `${value}Danach`, [["replace", guard]]);
    if (decided.status !== 303) problems.push(`${form.action}: Entscheidung ${decided.status}`);
  }
  expect(problems).toEqual([]);
  expect(tried).toBeGreaterThan(10);
});

type Guarded = { form: SentForm; text: string; mine: string; others: string };

/** The forms that say which state they were opened with, each opened when its turn comes. */
async function* guardedForms(app: App): AsyncGenerator<Guarded> {
  const addresses = [
    ...pages.map(({ path }) => ({ path, visitor: visitorOf(path) })),
    { path: departmentOf(app), visitor: "administration" as const },
  ];
  for (const { path, visitor } of addresses) {
    if (!visitor) continue;
    const mine = app.newSession(`${visitor}@votum.example`);
    const other = visitor === "referat1" && !isPersonal(path) ? "referat2" : visitor;
    const others = app.newSession(`${other}@votum.example`);
    const address = exampleOf(app, path);
    for (const form of formsOf(address, (await request(app, mine, address)).body)) {
      const isGuarded = form.fields.some(
        ({ name, value }) => guards.has(name) && value !== "" && value !== "0",
      );
      const text = form.fields.find(
        ({ name, kind }) => isLine.test(name) || name === "organisation" || kind === "textarea",
      );
      if (!isGuarded || !text) continue;
      yield { form, text: text.name, mine, others };
      // The next form of the same page was opened with a state that is over by now.
      break;
    }
  }
}

/** Nobody else reaches what belongs to one person: the second to save is her other tab. */
const isPersonal = (path: string) => path.startsWith("/suche/gemerkt");

function departmentOf(app: App): string {
  const id = app.sql<{ id: string }>("SELECT id FROM departments LIMIT 1")[0]?.id;
  return `/verwaltung/abteilungen?abteilung=${id}`;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit Skript" : "ohne Skript", () => {
    test.use({ javaScriptEnabled });

    test("Zwei Personen ändern dasselbe Verfahren", async ({ app, page, context }) => {
      const [address, title] = await openLate(app, page, context);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText(/Referat 2.* hat das am \d\d\.\d\d\.\d{4}, \d\d:\d\d/);
      await expect(page.getByLabel("Kurztitel")).toHaveValue("Mein Kurztitel");
      await expect(page.getByText("Jetzt gespeichert: Ihr Kurztitel")).toBeVisible();
      expect(title(), "nichts überschrieben").toBe("Ihr Kurztitel");

      await page.getByRole("button", { name: "Meine Angaben trotzdem speichern" }).click();
      await expect(page).toHaveURL(/gespeichert=1/);
      expect(title()).toBe("Mein Kurztitel");
      expect(address).toContain("/bearbeiten");
    });

    test("Gespeichertes übernehmen öffnet das Formular neu", async ({ app, page, context }) => {
      const [, title] = await openLate(app, page, context);
      await page.getByRole("link", { name: "Gespeichertes übernehmen" }).click();
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(page.getByLabel("Kurztitel")).toHaveValue("Ihr Kurztitel");
      expect(title()).toBe("Ihr Kurztitel");
    });

    test("Die Eingabetaste überschreibt nichts", async ({ app, page, context }) => {
      const [, title] = await openLate(app, page, context);
      await page.getByLabel("Kurztitel").press("Enter");
      await expect(page.getByRole("alert")).toContainText("gespeichert");
      await expect(page.getByLabel("Kurztitel")).toHaveValue("Mein Kurztitel");
      expect(title()).toBe("Ihr Kurztitel");
    });
  });
}

type Where = Parameters<Parameters<typeof test>[2]>[0];

/** Opens the form of a procedure, lets somebody else save, and saves late. */
async function openLate(app: App, page: Where["page"], context: Where["context"]) {
  const address = exampleOf(app, "/verfahren/:id/bearbeiten");
  const id = address.split("/")[2];
  await app.signIn(context, "referat1");
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Kurztitel").fill("Mein Kurztitel");
  const colleague = app.newSession("referat2@votum.example");
  const form = formsOf(address, (await request(app, colleague, address)).body).find(({ fields }) =>
    fields.some(({ name }) => name === "shortTitle"),
  );
  if (!form) throw new Error("kein Formular");
  const body = bodyOf(form, [["shortTitle", "Ihr Kurztitel"]]);
  expect((await request(app, colleague, address, { method: "POST", body })).status).toBe(303);
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  const title = () =>
    app.sql<{ t: string }>("SELECT short_title AS t FROM procedures WHERE id = ?", id)[0]?.t;
  return [address, title] as const;
}
