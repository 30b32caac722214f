import { chromium, type Page } from "@playwright/test";
import SQLite from "better-sqlite3";
import { filledDatabase, openedCopy, type FilledDatabase } from "./filled-database";
import { percentile, printFigure } from "./figure";
import { longOpinion } from "./long-opinion";
import { origin, withServer } from "./served";
import { signIn } from "./session";

const keys = 150;
const opens = 5;
/** Between two keys as a fast typist has them (ms), so that what waits for a pause runs as well. */
const betweenKeys = 90;

/**
 * Writing in an opinion of 100 pages, in a real browser: from the key to the painted letter, beside
 * the same text in a bare contenteditable; from the address to the caret.
 */
export async function measureEditor(): Promise<void> {
  const copy = openedCopy(filledDatabase({ opinions: 20, procedures: 20, seed: 1 }));
  try {
    putLongOpinion(copy);
    await withServer(["build/server/index.js"], copy, () => measureIn(copy));
  } finally {
    copy.remove();
  }
}

function putLongOpinion({ databasePath, longOpinion: id }: FilledDatabase): void {
  const client = new SQLite(databasePath);
  const state = JSON.stringify(longOpinion());
  client.prepare("UPDATE opinion_versions SET state = ? WHERE opinion_id = ?").run(state, id);
  client.prepare("UPDATE opinions SET state = 'draft' WHERE id = ?").run(id);
  client
    .prepare("UPDATE records SET owner_id = (SELECT id FROM users WHERE email = ?) WHERE id = ?")
    .run("referat1@votum.example", id);
  client.close();
}

async function measureIn({ databasePath, longOpinion: id }: FilledDatabase): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const [name = "", value = ""] = signIn(databasePath).split("=");
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    const times: number[] = [];
    for (let open = 0; open < opens; open++) times.push(await openText(page, id));
    print("open to ready p50", times, 0.5, null);
    const text = page.getByRole("textbox", { name: /^Text / });
    const html = await text.evaluate((element) => element.innerHTML);
    const written = await keyTimes(page, "[contenteditable=true]");
    const bare = await context.newPage();
    await bare.goto("about:blank");
    await bare.evaluate((content) => {
      const element = document.createElement("div");
      element.contentEditable = "true";
      element.innerHTML = content;
      document.body.append(element);
    }, html);
    const floor = await keyTimes(bare, "[contenteditable=true]");
    for (const share of [0.5, 0.95])
      print(`key to paint p${share * 100}`, written, share, percentile(floor, share));
  } finally {
    await browser.close();
  }
}

function print(metric: string, times: readonly number[], share: number, floor: number | null) {
  const value = percentile(times, share);
  printFigure({ bench: "editor", metric, value, unit: "ms", floor, n: times.length });
}

/** Until the text can be written in and its citations are found. */
async function openText(page: Page, id: string): Promise<number> {
  const began = performance.now();
  await page.goto(`${origin}/gutachten/${id}/bearbeiten`, { waitUntil: "commit" });
  await page.locator("[contenteditable=true]").waitFor();
  return performance.now() - began;
}

/** Types in the middle of the text; ms from each key to the frame that shows its letter. */
async function keyTimes(page: Page, selector: string): Promise<number[]> {
  await page.evaluate((selected) => {
    const element = document.querySelector<HTMLElement>(selected);
    const paragraphs = [...(element?.querySelectorAll("p") ?? [])];
    const middle = paragraphs[Math.floor(paragraphs.length / 2)];
    if (!element || !middle) throw new Error("No text to write in");
    element.focus();
    middle.scrollIntoView({ block: "center" });
    getSelection()?.selectAllChildren(middle);
    getSelection()?.collapseToEnd();
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => times.push(performance.now() - timeStamp));
        port1.start();
        // The first task after the frame: what the key changed has been painted then.
        requestAnimationFrame(() => port2.postMessage(null));
      },
      true,
    );
  }, selector);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 7 === 6 ? "Space" : "e");
    await page.waitForTimeout(betweenKeys);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}
