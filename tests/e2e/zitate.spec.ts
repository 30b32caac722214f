import type { BrowserContext, Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";

const fileNumber = "IK-2026-0003";

function opinionId(app: App): string {
  const [row] = app.sql<{ id: string }>(
    "SELECT id FROM opinions WHERE file_number = ?",
    fileNumber,
  );
  return row?.id ?? "";
}

const text = (page: Page) => page.getByRole("textbox", { name: `Text ${fileNumber}` });
const card = (page: Page) => page.getByRole("dialog", { name: /Zitat/ });
const zitate = (page: Page) => page.getByRole("region", { name: "Zitate" });
const lastParagraph = (page: Page) => text(page).locator("> p").last();

type Row = { text: string; state: string; law: string | null; number_from: string | null };
const cited = (app: App) =>
  app.sql<Row>(
    "SELECT text, state, law, number_from FROM citations WHERE record_id = ? ORDER BY ordinal DESC LIMIT 3",
    opinionId(app),
  );

/** § 26 GO NRW is in the register, with or without its demo laws. */
function addProvision(app: App): void {
  for (const statement of [
    "INSERT OR IGNORE INTO laws (id, abbreviation, slug, title, level) VALUES ('go-nrw-test', 'GO NRW', 'go-nrw', 'Gemeindeordnung', 'land')",
    "INSERT OR IGNORE INTO law_aliases SELECT 'GO NRW', id FROM laws WHERE slug = 'go-nrw'",
    "INSERT OR IGNORE INTO provisions (id, law_id, unit, number, sort, slug) SELECT 'go-26-test', id, '§', '26', '000026', '26' FROM laws WHERE slug = 'go-nrw'",
  ])
    app.sql(statement);
}

async function openEditor(app: App, context: BrowserContext): Promise<Page> {
  await app.signIn(context, "referat1");
  const page = await context.newPage();
  await page.goto(`/gutachten/${opinionId(app)}/bearbeiten`);
  await expect(zitate(page)).toBeVisible();
  return page;
}

function isCaretAtEnd(paragraph: Element): boolean {
  const caret = getSelection()!.getRangeAt(0);
  const rest = document.createRange();
  rest.selectNodeContents(paragraph);
  if (!caret.collapsed || !rest.intersectsNode(caret.startContainer)) return false;
  rest.setStart(caret.startContainer, caret.startOffset);
  return rest.toString() === "";
}

async function writeParagraph(page: Page, words: string): Promise<void> {
  await lastParagraph(page).click();
  await page.keyboard.press("Control+End");
  // Faster than any hand: the editor hears of the caret only after the browser has moved it.
  await expect.poll(() => lastParagraph(page).evaluate(isCaretAtEnd)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(lastParagraph(page)).toHaveText("");
  await page.keyboard.type(words);
}

test("Drei Zitate schreiben und nur mit Tasten entscheiden; die Entscheidungen bleiben", async ({
  app,
  context,
}) => {
  addProvision(app);
  const page = await openEditor(app, context);
  await writeParagraph(page, "Nach § 26 Abs. 4 GO NRW, § 5 GO und BVerfGE 147, 185 gilt das.");
  await expect(zitate(page)).toContainText("4 Zitate offen");

  await page.keyboard.press("F8");
  await expect(card(page)).toContainText(/§\s26 Abs\.\s4 GO\sNRW/);
  await expect(card(page).getByRole("button", { name: "Bestätigen" })).toBeFocused();
  await expect(card(page).getByRole("region", { name: "Im Normenregister" })).toContainText(
    "Bürgerbegehren und Bürgerentscheid",
  );
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeHidden();

  await page.keyboard.press("F8");
  await expect(card(page)).toContainText(/§\s5 GO/);
  await page.keyboard.press("k");
  await expect(card(page).getByLabel("Gemeint ist")).toBeFocused();
  await page.keyboard.type("am Abend");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("alert")).toContainText("nicht als Zitat");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("§ 7 Abs. 3 Satz 1 GO NRW");
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeHidden();

  await page.keyboard.press("F8");
  await expect(card(page)).toContainText("BVerfGE 147, 185");
  await page.keyboard.press("Delete");
  await expect(zitate(page)).toContainText("1 Zitat offen");

  // The caret is where it was, before and behind the decided words one goes on writing.
  await page.keyboard.type(" Ende.");
  await expect(lastParagraph(page)).toHaveText(
    /^Nach §\s26 Abs\.\s4 GO\sNRW, §\s5 GO und BVerfGE 147, 185 gilt das\. Ende\.$/,
  );
  await page.keyboard.press("Home");
  await page.keyboard.type("Auch: ");
  await expect(lastParagraph(page).locator(".citation--confirmed")).toHaveCount(2);

  await page.getByRole("button", { name: "Fassung speichern" }).click();
  await expect(page.getByText(/Fassung\s\d+ gespeichert um/)).toBeVisible();
  expect(cited(app)).toMatchObject([
    { text: "BVerfGE 147, 185", state: "rejected" },
    { state: "confirmed", law: "GO NRW", number_from: "000007" },
    { state: "confirmed", law: "GO NRW", number_from: "000026" },
  ]);

  await page.reload();
  await expect(zitate(page)).toContainText("1 Zitat offen");
  await expect(zitate(page).getByText("Kein Zitat (1)")).toBeVisible();

  await page.goto(`/gutachten/${opinionId(app)}`);
  const link = page.getByRole("link", { name: /§\s26 Abs\.\s4 GO\sNRW/ });
  await expect(link).toHaveAttribute("href", /^\/normen\/go-nrw\/26\?am=\d{4}-\d\d-\d\d#abs-4$/);
  await expect(page.getByText("BVerfGE 147, 185")).toBeVisible();
  await expect(page.getByRole("link", { name: "BVerfGE 147, 185" })).toHaveCount(0);
  await link.focus();
  await expect(page.getByRole("tooltip")).toContainText(/§\s26 GO NRW/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("Jede Entscheidung ist ein Schritt, den „Rückgängig“ zurücknimmt", async ({
  app,
  context,
}) => {
  const page = await openEditor(app, context);
  await writeParagraph(page, "Nach § 26 Abs. 4 GO NRW gilt das.");
  await expect(zitate(page)).toContainText("2 Zitate offen");
  await page.keyboard.press("F8");
  await page.keyboard.press("Enter");
  const confirmed = lastParagraph(page).locator(".citation--confirmed");
  await expect(confirmed).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(confirmed).toHaveCount(0);
  await expect(lastParagraph(page)).toHaveText(/^Nach §\s26 Abs\.\s4 GO\sNRW gilt das\.$/);
  await expect(zitate(page)).toContainText("2 Zitate offen");
  await page.keyboard.press("Control+y");
  await expect(confirmed).toHaveCount(1);

  // Who changes the words decides anew.
  await page.keyboard.press("Home");
  for (let step = 0; step < "Nach § 26".length; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("a");
  await expect(lastParagraph(page)).toHaveText(/^Nach §\s26a Abs\.\s4 GO\sNRW gilt das\.$/);
  await expect(confirmed).toHaveCount(0);
  await expect(zitate(page)).toContainText(/26a/);
  await page.keyboard.press("Control+z");
  await expect(confirmed).toHaveCount(1);
});

test("Die Liste entscheidet mit der Maus, alle auf einmal, und nimmt zurück", async ({
  app,
  context,
}) => {
  const page = await openEditor(app, context);
  await writeParagraph(page, "Nach § 26 Abs. 4 GO NRW und § 41 GO NRW gilt das.");
  await zitate(page)
    .getByRole("button", { name: /^Kein Zitat: §\s41/ })
    .click();
  await expect(zitate(page)).toContainText("2 Zitate offen");
  await zitate(page).getByRole("button", { name: "Alle 2 bestätigen" }).click();
  await expect(zitate(page)).toContainText("Alle entschieden");
  await zitate(page).getByText("Kein Zitat (1)").click();
  await zitate(page)
    .getByRole("button", { name: /^§\s41 GO/ })
    .click();
  await card(page).getByRole("button", { name: "Wieder offen" }).click();
  await expect(zitate(page)).toContainText("1 Zitat offen");
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(zitate(page)).toContainText("Alle entschieden");
});
