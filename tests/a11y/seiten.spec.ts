import { AxeBuilder } from "@axe-core/playwright";
import type { Page as Tab } from "@playwright/test";
import { App, expect, test as base } from "../support/app";
import { keyboardFaults } from "./keyboard-walk";
import { exampleOf, pages, visitorOf } from "../support/pages";

/** These pages are only looked at, so all tests of a worker share one server. */
const test = base.extend<object, { shared: App }>({
  shared: [
    async ({}, use) => {
      const app = await App.start("demo");
      await use(app);
      await app.remove();
    },
    { scope: "worker" },
  ],
  app: async ({ shared }, use) => {
    await use(shared);
  },
});

const views = [
  { name: "hell, 1280 px", width: 1280, scheme: "light" },
  { name: "dunkel, 320 px", width: 320, scheme: "dark" },
] as const;

for (const { path } of pages) {
  for (const { name, width, scheme } of views) {
    test(`${path} ist zugänglich (${name})`, async ({ app, page, context }) => {
      const visitor = visitorOf(path);
      if (visitor) await app.signIn(context, visitor);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const complaints = listenForComplaints(page);

      const answer = await page.goto(exampleOf(app, path));
      expect(answer?.status()).toBe(200);
      await page.waitForLoadState("networkidle");
      await untilStill(page);

      expect(await violations(page)).toEqual([]);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await page.title()).toMatch(/.+ – Votum$/);
      expect(await sidewaysScroll(page), "seitwärts rollen").toBe(0);
      expect(await looseTypography(page)).toEqual([]);
      if (width === 1280) expect(await keyboardFaults(page), "mit der Tastatur").toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test("Die Seite für Fehlendes ist zugänglich", async ({ app, page, context }) => {
  await app.signIn(context, "referat1");
  const answer = await page.goto("/verfahren/gibtesnicht");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nicht gefunden");
  expect(await violations(page)).toEqual([]);
});

test("Der Gang mit der Tastatur findet, was einer Seite fehlt", async ({ page }) => {
  await page.setContent(`<style>
      :focus { outline: 3px solid }
      .bar { position: fixed; inset: 0 0 auto; height: 4rem; background: white; z-index: 1 }
    </style>
    <div class="bar"></div><button>Unter der Leiste</button>
    <p style="margin-top: 8rem"><button style="outline: none">Ohne Rahmen</button></p>
    <p style="display: flex; flex-direction: column-reverse"><a href="#x">Unten</a><a href="#x">Oben</a></p>
    <p><button onkeydown="event.preventDefault()">Falle</button></p><p><a href="#x">Danach</a></p>`);
  const found = (await keyboardFaults(page)).join("\n");
  expect(found).toContain("„Unter der Leiste“: verdeckt");
  expect(found).toContain("„Ohne Rahmen“: kein sichtbarer Fokus");
  expect(found).toContain("„Oben“: springt nach oben");
  expect(found).toContain("an Stelle 6: 5 button „Falle“ statt 6 a „Danach“");
});

/** What a page adds in its idle time (citations that are recognised) is there, too. */
function untilStill(page: Tab): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = 0;
        const observer = new MutationObserver(() => again());
        const done = () => {
          observer.disconnect();
          resolve();
        };
        const again = () => {
          clearTimeout(timer);
          timer = window.setTimeout(done, 750);
        };
        observer.observe(document, { childList: true, subtree: true });
        again();
      }),
  );
}

async function violations(page: Tab): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags([
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "EN-301-549",
      "best-practice",
    ])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ""}`),
  );
}

/** Errors in the console are complaints too: a blocked style, a script that fails. */
function listenForComplaints(page: Tab): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

async function sidewaysScroll(page: Tab): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** German typography of everything that is shown: protected spaces, quotation marks, dashes. */
async function looseTypography(page: Tab): Promise<string[]> {
  const text = await page.locator("body").innerText();
  const rules = [/§§? \d.{0,20}/g, /"\p{L}.{0,20}/gu, /\d - \d.{0,20}/g, /z\.B\..{0,20}/g];
  return rules.flatMap((rule) => text.match(rule) ?? []);
}
