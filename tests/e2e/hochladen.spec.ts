import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request as open } from "node:http";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, type App } from "../support/app";
import { docxOf, pdfOf, wordParagraph } from "../support/files";

const megabyte = 1024 * 1024;
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
const text = wordParagraph("Entwurf");

/** What is wrong with a file, and what the form says of it. */
const badFiles: { what: string; name: string; content: () => Buffer; says: RegExp }[] = [
  {
    what: "ein Bild mit Skript",
    name: "bild.svg",
    content: () => Buffer.from(svg),
    says: /„svg“ nehmen wir nicht an/,
  },
  {
    what: "ein Bild mit Skript als XML",
    name: "bild.xml",
    content: () => Buffer.from(svg),
    says: /Programmcode oder eine Webseite/,
  },
  {
    what: "ein Archiv, das platzt",
    name: "bombe.docx",
    content: () =>
      docxOf(text, [{ name: "word/media/a.bin", content: Buffer.alloc(64 * megabyte) }]),
    says: /ungewöhnlich stark vergrößern/,
  },
  {
    what: "ein Archiv, das über seine Größe lügt",
    name: "luege.docx",
    content: () => docxOf(text.repeat(500_000), [], 100),
    says: /beschädigt oder unvollständig/,
  },
  {
    what: "ein PDF mit der Endung docx",
    name: "entwurf.docx",
    content: () => pdfOf("Entwurf"),
    says: /Es ist keine .*DOCX.*-Datei/,
  },
  {
    what: "eine leere Datei",
    name: "leer.pdf",
    content: () => Buffer.alloc(0),
    says: /Die Datei ist leer/,
  },
  {
    what: "ein Pfad im Archiv",
    name: "pfad.docx",
    content: () => docxOf(text, [{ name: "../../../../tmp/votum-fremd.xml", content: "<a/>" }]),
    says: /unzulässige Pfade/,
  },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit Skript" : "ohne Skript", () => {
    test.use({ javaScriptEnabled });

    test("Eine schlechte Datei wird am Feld erklärt, die Angaben bleiben", async ({
      app,
      page,
      context,
    }) => {
      await app.signIn(context, "referat1");
      const before = kept(app);
      for (const { what, name, content, says } of badFiles) {
        await test.step(what, async () => {
          await page.goto("/dokumente/neu");
          await page.waitForLoadState("networkidle");
          await fillIn(page, what);
          const file = { name, mimeType: "application/pdf", buffer: content() };
          await page.getByLabel("Datei").setInputFiles(file);
          await page.getByRole("button", { name: "Dokument ablegen" }).click();
          await expect(page.getByText(says)).toBeVisible();
          await expect(page.getByLabel("Datei")).toHaveAccessibleDescription(says);
          await expect(page.getByRole("textbox", { name: "Titel" })).toHaveValue(what);
          await expect(page.getByLabel("Art", { exact: true })).toHaveValue("entwurf");
          expect(page.url()).toBe(`${app.url}/dokumente/neu`);
        });
      }
      expect(kept(app)).toEqual(before);
      expect(existsSync("/tmp/votum-fremd.xml")).toBe(false);
    });
  });
}

test("Ein Gigabyte wird abgelehnt, ehe es da ist, angekündigt oder nicht", async ({ app }) => {
  const before = kept(app);
  for (const announced of [true, false]) {
    const answer = await sendGigabyte(app, announced);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("Die Datei ist zu groß. Möglich sind höchstens");
    expect(answer.megabytes).toBeLessThan(200);
    process.stdout.write(
      `Hochladen: 1 GB ${announced ? "angekündigt" : "in Stücken"}: abgelehnt nach ${answer.milliseconds} ms, ${answer.megabytes} MB gesendet\n`,
    );
  }
  expect(kept(app)).toEqual(before);
});

test("Ein Name ohne Zeichen oder mit Pfad schadet nicht", async ({ app }) => {
  const token = app.newSession("referat1@votum.example");
  const names = [
    ["", "„ohne Endung“ nehmen wir nicht an"],
    ["\u0000", "„ohne Endung“ nehmen wir nicht an"],
    [".pdf", null],
    ["../../../tmp/fremd.pdf", null],
    ["C:\\Users\\fremd\\..\\a.pdf", null],
  ] as const;
  for (const [index, [name, refusal]] of names.entries()) {
    const body = multipart(`Name ${index}`, name, pdfOf(`Name ${index}`));
    const answer = await fetch(`${app.url}/dokumente/neu`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: `votum=${token}`, Origin: app.url, "Content-Type": contentType },
      body,
    });
    expect(answer.status, name).toBe(refusal ? 422 : 303);
    if (refusal) expect(await answer.text(), name).toContain(refusal);
  }
  const stored = app.sql<{ file_name: string }>(
    "SELECT file_name FROM documents JOIN records USING (id) WHERE title LIKE 'Name %' ORDER BY title",
  );
  expect(stored.map((row) => row.file_name)).toEqual([
    "Dokument.pdf",
    "fremd.pdf",
    "C Usersfremd..a.pdf",
  ]);
  expect(kept(app).temporary).toEqual([]);
});

test("Fünfzig Megabyte bleiben im Speicher des Servers ein kleines Vielfaches", async ({ app }) => {
  test.skip(!existsSync("/proc/self/clear_refs"), "der Speicher lässt sich hier nicht messen");
  const token = app.newSession("referat1@votum.example");
  await fetch(`${app.url}/dokumente/neu`, { headers: { Cookie: `votum=${token}` } });
  writeFileSync(`/proc/${app.pid}/clear_refs`, "5");
  const before = peakMemory(app);
  const content = Buffer.concat([pdfOf("Anlage"), Buffer.alloc(49 * megabyte, "%")]);
  const answer = await fetch(`${app.url}/dokumente/neu`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: `votum=${token}`, Origin: app.url, "Content-Type": contentType },
    body: multipart("Anlage", "Anlage.pdf", content),
  });
  expect(answer.status).toBe(303);
  const grown = peakMemory(app) - before;
  process.stdout.write(`Hochladen: 50 MB kosten den Server höchstens ${grown} MB mehr Speicher\n`);
  expect(grown).toBeLessThan(256);
});

const contentType = "multipart/form-data; boundary=grenze";

/** The body by hand: a browser would not send such names. */
function multipart(title: string, fileName: string, content: Buffer): Uint8Array<ArrayBuffer> {
  const field = (name: string, value: string) =>
    `--grenze\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields =
    field("title", title) + field("kind", "entwurf") + field("confidentiality", "house");
  const file = `--grenze\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/pdf\r\n\r\n`;
  return new Uint8Array(
    Buffer.concat([Buffer.from(fields + file), content, Buffer.from("\r\n--grenze--\r\n")]),
  );
}

/** Sends made-up bytes until the answer is there. */
async function sendGigabyte(app: App, announced: boolean) {
  const token = app.newSession("referat1@votum.example");
  const start = performance.now();
  let megabytes = 0;
  const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sending = open(`${app.url}/dokumente/neu`, {
      method: "POST",
      headers: {
        Cookie: `votum=${token}`,
        Origin: app.url,
        "Content-Type": contentType,
        ...(announced ? { "Content-Length": 1024 * megabyte } : { "Transfer-Encoding": "chunked" }),
      },
    });
    const chunk = Buffer.alloc(megabyte, "a");
    const push = () => {
      if (megabytes === 1023 || sending.destroyed) return;
      megabytes += 1;
      sending.write(chunk, push);
    };
    sending.on("error", reject);
    sending.on("response", async (response) => {
      let body = "";
      for await (const part of response) body += String(part);
      resolve({ status: response.statusCode ?? 0, body });
      sending.destroy();
    });
    const head = multipart("Riese", "riese.pdf", Buffer.alloc(0));
    sending.write(head.subarray(0, head.length - "\r\n--grenze--\r\n".length));
    push();
  });
  return { ...answer, megabytes, milliseconds: Math.round(performance.now() - start) };
}

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByRole("textbox", { name: "Titel" }).fill(title);
  await page.getByLabel("Art", { exact: true }).selectOption("entwurf");
}

/** Everything an upload could leave behind. */
function kept(app: App) {
  const folder = join(app.dataDir, "files");
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [];
  return {
    documents: app.sql("SELECT id FROM documents").length,
    files: files.filter((name) => name.length > 60).toSorted(),
    temporary: files.filter((name) => name.startsWith("tmp/")),
  };
}

/** Highest resident memory since it was reset, in MB. */
function peakMemory(app: App): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${app.pid}/status`, "utf8"));
  return Math.round(Number(line?.[1]) / 1024);
}
