import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type App } from "../support/app";

/** An answer of DIP as it arrives: a procedure and its steps, with line breaks and entities. */
const answer = {
  numFound: 3,
  cursor: "AoJw",
  documents: [
    {
      typ: "Vorgang",
      id: "990001",
      titel: "Gesetz zur St&auml;rkung kommunaler Archive \r\n(Kommunalarchivgesetz - KArchG)",
      vorgangstyp: "Gesetzgebung",
      beratungsstand: "Überwiesen",
      wahlperiode: 21,
      initiative: ["Bundesregierung"],
    },
    position("1", "2026-09-04", "Gesetzentwurf", "BR"),
    position("2", "2026-10-08", "1. Beratung", "BT"),
  ],
};

function position(id: string, datum: string, vorgangsposition: string, zuordnung: string) {
  return {
    typ: "Vorgangsposition",
    id,
    vorgang_id: "990001",
    titel: "KArchG",
    datum,
    vorgangsposition,
    zuordnung,
    vorgangstyp: "Gesetzgebung",
  };
}

function importDip(app: App, data: unknown) {
  const file = join(app.dataDir, "dip.json");
  writeFileSync(file, JSON.stringify(data));
  const result = spawnSync(
    process.execPath,
    ["build/server/votum.js", "import", "dip", file, "--json"],
    {
      encoding: "utf8",
      env: { ...process.env, DATABASE_PATH: app.databasePath, DATA_DIR: app.dataDir },
    },
  );
  return JSON.parse(result.stdout) as Record<string, unknown>;
}

test("Einlesen, verfolgen, hochladen, bewerten, schreiben, wiederfinden", async ({
  app,
  page,
  context,
}) => {
  await test.step("einlesen, neben dem laufenden Server", async () => {
    expect(importDip(app, answer)).toEqual({ created: 1, updated: 0, unchanged: 0, failed: [] });
    expect(importDip(app, answer)).toEqual({ created: 0, updated: 0, unchanged: 1, failed: [] });
  });

  await test.step("verfolgen: der Stand folgt aus den Schritten", async () => {
    await app.signIn(context, "referat1");
    await page.goto("/verfahren?q=Kommunalarchivgesetz");
    await page.getByRole("link", { name: "Kommunalarchivgesetz", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kommunalarchivgesetz");
    await expect(page.getByText("Gesetz zur Stärkung kommunaler Archive").first()).toBeVisible();
    await expect(
      page.getByRole("listitem").filter({ hasText: "1. Beratung" }).first(),
    ).toBeVisible();
  });
  const procedure = page.url();

  await test.step("bewerten und zuweisen", async () => {
    await page.getByRole("link", { name: "Bewerten, zuweisen" }).click();
    await page.getByLabel("Relevanz für uns").selectOption({ label: "hoch" });
    await page.getByLabel("Unsere Haltung").selectOption({ label: "Änderungsbedarf" });
    await page.getByLabel("Zuständig").selectOption({ label: "Referat 1" });
    await page.getByLabel("Begründung der Relevanz").fill("Kreise tragen eigene Archive.");
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page).toHaveURL(new RegExp(`^${procedure}(\\?|$)`));
    await expect(page.getByText("Kreise tragen eigene Archive.").first()).toBeVisible();
  });

  await test.step("hochladen: der Text wird im Hintergrund ausgelesen", async () => {
    await page.goto(`${procedure}/dokumente`);
    await page.getByRole("link", { name: /Dokument (hochladen|hinzufügen|ablegen)/ }).click();
    await page.locator("input[type=file]").setInputFiles({
      name: "Entwurf Archivgesetz.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("§ 3 Kreisarchive\nDie Kreise unterhalten Zwischenarchive."),
    });
    await page.getByLabel("Art", { exact: true }).selectOption({ label: "Entwurf" });
    await page.getByRole("textbox", { name: "Nummer" }).fill("BR-Drs. 990/26");
    await page.getByRole("button", { name: "Dokument ablegen" }).click();
    await expect(page.getByText("Zwischenarchive")).toBeVisible({ timeout: 20_000 });
  });

  await test.step("schreiben und als Fassung speichern", async () => {
    await page.goto(`/gutachten/neu?verfahren=${procedure.split("/").at(-1)}`);
    await page.getByLabel("Titel").fill("Zwischenarchive der Kreise");
    await page.getByRole("button", { name: "Gutachten anlegen" }).click();
    const text = page.getByRole("textbox", { name: /^Text IK-/ });
    await text.getByRole("heading", { name: "Kurzantwort" }).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("Die Pflicht ist konnexitätsrelevant.");
    await page.getByRole("button", { name: "Fassung speichern" }).click();
    await expect(page.getByText(/Fassung\s2 gespeichert um/)).toBeVisible();
  });

  await test.step("wiederfinden, auch gebeugt und im Text der Datei", async () => {
    for (const [words, title] of [
      ["konnexitätsrelevante Pflichten", "Zwischenarchive der Kreise"],
      ["990/26", "Entwurf Archivgesetz"],
      ["kommunale Archive", "Kommunalarchivgesetz"],
    ] as const) {
      await page.goto(`/suche?q=${encodeURIComponent(words)}`);
      await expect(page.getByRole("link", { name: new RegExp(title) }).first()).toBeVisible();
    }
  });
});
