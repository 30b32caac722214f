import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importLaws } from "~/domain/law/import-laws.server";
import { readLawFiles, type LawFile } from "~/domain/law/reading/law-files";
import type { ReadLaw } from "~/domain/law/reading/read-law";
import { openDatabase } from "~db/client.server";
import { freshDatabase } from "../support/database";
import { packedFiles } from "./packed-files";
import { isThere, pathOf } from "./shared";

const minutes = 60_000;
const folder = mkdtempSync(join(tmpdir(), "votum-law-"));
afterAll(() => rmSync(folder, { recursive: true }));

function counts(db: ReturnType<typeof freshDatabase>) {
  const count = (table: string) =>
    db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return {
    laws: count("laws"),
    provisions: count("provisions"),
    versions: count("provision_versions"),
  };
}

/** Imports twice and prints what it took; the second time must change nothing. */
function importTwice(name: string, db: ReturnType<typeof freshDatabase>, files: LawFile[]) {
  const run = () => {
    const started = performance.now();
    const { report } = importLaws(db, readLawFiles(files, { isFolder: true }), {
      source: "import",
    });
    return { report, seconds: Math.round((performance.now() - started) / 100) / 10 };
  };
  const first = run();
  const after = counts(db);
  const second = run();
  expect(counts(db)).toEqual(after);
  expect(second.report).toMatchObject({ created: 0, updated: 0, failed: first.report.failed });
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  process.stdout.write(
    `${name}: ${JSON.stringify(after)}, ${first.seconds} s, again ${second.seconds} s, ${memory} MB\n`,
  );
  return { first: first.report, second: second.report, after };
}

describe.skipIf(!isThere)("federal law as Markdown", () => {
  test(
    "all 6,636 laws come in, and a second time nothing changes",
    async () => {
      const files = (await packedFiles("law/federal-laws-2022-03-md.tar.xz")).filter(({ place }) =>
        place.endsWith("/index.md"),
      );
      expect(files).toHaveLength(6636);
      const db = openDatabase(join(folder, "federal.sqlite"));
      // Measured is the work, not the disk.
      db.$client.pragma("synchronous=0");
      const { first, second, after } = importTwice("federal law", db, files);
      expect(first).toEqual({ created: 6636, updated: 0, unchanged: 0, failed: [] });
      expect(second.unchanged).toBe(6636);
      // Every heading that names a number, and each number of a range such as "§§ 2 bis 4".
      const headings = files.flatMap(
        ({ text }) => text.match(/^#{2,6} (?:§|Art \d|Anlage)/gm) ?? [],
      );
      expect(after.provisions).toBeGreaterThan(headings.length * 0.98);
      const provisionsOf = (abbreviation: string) =>
        db.$client
          .prepare(
            `SELECT count(*) FROM provisions JOIN laws ON laws.id = law_id
             WHERE abbreviation = ? AND unit IN ('§', 'Art.')`,
          )
          .pluck()
          .get(abbreviation);
      expect(provisionsOf("GG")).toBe(202);
      expect(provisionsOf("VwVfG")).toBe(118);
      db.$client.close();
    },
    10 * minutes,
  );
});

type Indexed = { path: string; form: string; articles: number };

/** `index.csv`: titles at the end of a line may hold commas, what is read here does not. */
function readIndex(): Map<string, Indexed> {
  const [, ...lines] = readFileSync(pathOf("ldml/index.csv"), "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [path = "", , , , form = "", , , articles = ""] = line.split(",");
      const name = path.replace("LegalDocML.de/", "");
      return [name, { path: name, form, articles: Number(articles) }];
    }),
  );
}

/** Real files that hold an article twice, word for word and with the same id: refused. */
const refused = ["1.6/fixtures/Bundesverfassungschutzgesetz.xml"];
/** An article that was repealed stands beside the one that took its number. */
const placeholders: Record<string, number> = {
  "1.6/fixtures/Einkommensteuergesetz ZF0.xml": 1,
  "1.6/fixtures/Einkommensteuergesetz.xml": 1,
};

describe.skipIf(!isThere)("LegalDocML.de 1.6 and 1.8.2", async () => {
  const files = isThere
    ? (
        await Promise.all([
          packedFiles("ldml/legaldocml-1.6.tar.xz"),
          packedFiles("ldml/legaldocml-1.8.2.tar.xz"),
        ])
      )
        .flat()
        .filter(({ place }) => place.endsWith(".xml") && !place.includes("/schema/"))
    : [];

  test("all files come in but one that holds articles twice; a second time nothing changes", () => {
    const db = openDatabase(join(folder, "ldml.sqlite"));
    const { first } = importTwice("LegalDocML.de", db, files);
    expect(first.failed).toEqual([
      {
        source: expect.stringMatching(/^1\.6\/fixtures\/Bundesverfassungschutzgesetz\.xml, /),
        reason: expect.stringContaining("steht zweimal"),
      },
    ]);
    expect(first.created + first.updated + first.unchanged).toBe(56);
    db.$client.close();
  });

  test("have as many articles as the index counts, and every Absatz with words", () => {
    const index = readIndex();
    const laws: ReadLaw[] = [];
    for (const found of readLawFiles(files)) if ("law" in found) laws.push(found.law);
    const differing: string[] = [];
    let compared = 0;
    for (const law of laws) {
      const indexed = index.get(law.place);
      expect(indexed, law.place).toBeDefined();
      if (!indexed || indexed.form === "mantelform") continue;
      compared += 1;
      const articles = law.provisions.filter(({ unit }) => unit === "§" || unit === "Art.").length;
      const expected = indexed.articles - (placeholders[law.place] ?? 0);
      if (articles !== expected) differing.push(`${law.place}: ${articles} statt ${expected}`);
      const text = files.find(({ place }) => place === law.place)!.text;
      const absaetze = law.provisions
        .filter(({ unit }) => unit === "§" || unit === "Art.")
        .flatMap(({ content }) => content ?? []).length;
      const written = paragraphsWithWords(text);
      if (absaetze !== written)
        differing.push(`${law.place}: ${absaetze} statt ${written} Absätze`);
    }
    expect(compared).toBeGreaterThan(30);
    expect(differing).toEqual([]);
    expect(laws.map(({ place }) => place)).not.toEqual(expect.arrayContaining(refused));
  });
});

/** Counted without the reader: paragraphs that hold a letter behind their number. */
function paragraphsWithWords(xml: string): number {
  const plain = xml.replaceAll(/<!--[\s\S]*?-->/g, "");
  const paragraphs = plain.match(/<akn:paragraph\b[\s\S]*?<\/akn:paragraph>/g) ?? [];
  return paragraphs.filter((one) => {
    const words = one.replace(/<akn:num\b[\s\S]*?<\/akn:num>/, "").replaceAll(/<[^>]*>/g, "");
    return /[\p{L}\d]/u.test(words);
  }).length;
}

describe.skipIf(!isThere)("the facts of North Rhine-Westphalia", () => {
  test("come in as a folder: laws, provisions, acts; other files are passed over", () => {
    const names = isThere
      ? readdirSync(pathOf("nrw")).filter((name) => name.endsWith(".json"))
      : [];
    const files = names.map((place) => ({
      place,
      text: readFileSync(pathOf(`nrw/${place}`), "utf8"),
    }));
    const { first, after } = importTwice("NRW", freshDatabase(), files);
    expect(first.failed).toEqual([]);
    // 37 of laws.json; what only provisions or acts name is added as a law whose state is unknown.
    expect(after.laws).toBe(44);
    expect(after.provisions).toBeGreaterThanOrEqual(464);
  });

  test("official wording as plain text finds its places", () => {
    const folderOf = pathOf("nrw/law-excerpts");
    const files = isThere
      ? readdirSync(folderOf).map((place) => ({
          place,
          text: readFileSync(join(folderOf, place), "utf8"),
        }))
      : [];
    const db = freshDatabase();
    const { first, after } = importTwice("excerpts", db, files);
    expect(first).toEqual({ created: 3, updated: 0, unchanged: 0, failed: [] });
    expect(after).toEqual({ laws: 3, provisions: 15, versions: 15 });
  });
});
