import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { addDocument } from "~/domain/documents/documents.server";
import { write, type Database } from "~db/client.server";
import { addPerson, addWriter, freshDatabase } from "../../../../tests/support/database";
import type { Filters } from "../search";
import type { ListFormat } from "./list-format";
import { writeList } from "./list.server";

const formula = '=HYPERLINK("http://boese.example";"Umlage")';
const dangerous = [formula, "+Umlage", "-Umlage", "@Umlage", "\tUmlage", "\rUmlage"];

function houseWith(titles: readonly string[]): Database {
  const db = freshDatabase();
  const owner = addWriter(db);
  write(db, (tx) => {
    for (const title of titles)
      addDocument(tx, owner, {
        kind: "bericht",
        title,
        number: "18/4567",
        publisher: "",
        date: "2022-11-03",
        url: "",
        confidentiality: title.startsWith("Geheim") ? "confidential" : "house",
        departmentId: null,
        readerIds: [],
      });
  });
  return db;
}

const listOf = (db: Database, format: ListFormat, query = "Umlage", filters: Filters = {}) =>
  writeList(db, addPerson(db), {
    query,
    filters,
    sort: "relevanz",
    format,
    origin: "https://votum.example",
  });

test("a CSV opens in a German Excel: mark, semicolons, quoted cells", async () => {
  const { name, content } = await listOf(houseWith(['Umlage; "neu"']), "csv", "Umlage: 2022/23?");
  expect(name).toMatch(/^Treffer Umlage 2022 23 – \d{4}-\d\d-\d\d\.csv$/);
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row] = new TextDecoder().decode(content).split("\r\n");
  expect(head).toBe("Art;Nummer;Titel;Datum;Stand;Haltbarkeit;Adresse");
  expect(row).toMatch(
    /^Bericht;18\/4567;"Umlage; ""neu""";03\.11\.2022;;;https:\/\/votum\.example\/dokumente\/\w+$/,
  );
});

test("no cell of a CSV begins as a formula does", async () => {
  const { content } = await listOf(houseWith(dangerous), "csv");
  const text = new TextDecoder().decode(content);
  for (const sign of ["=", "\\+", "-", "@", "\t", "\r(?!\n)"])
    expect(text).not.toMatch(new RegExp(`(^|[;\n])"?${sign}`, "u"));
  expect(text).toContain("'+Umlage");
});

test("an XLSX has texts as texts and days as days", async () => {
  const { content } = await listOf(houseWith(dangerous), "xlsx");
  const parts = await unzipped(content);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f>");
  const { worksheet } = new XMLParser({ ignoreAttributes: false }).parse(sheet) as {
    worksheet: { sheetData: { row: { c: { "@_r": string; "@_t"?: string; v: number }[] }[] } };
  };
  const [head, row] = worksheet.sheetData.row;
  expect(head?.c).toHaveLength(7);
  const date = row?.c.find((cell) => cell["@_r"] === "D2");
  // Days since the end of 1899, as spreadsheets count them.
  expect(date?.v).toBe(44_868);
  expect([...parts.values()].join()).toContain("dd.mm.yyyy");
});

test("an address in an XLSX is a link to the record, named as every link of the file", async () => {
  const { content } = await listOf(houseWith(["Umlage eins", "Umlage zwei"]), "xlsx");
  const parts = await unzipped(content);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  const leads = parts.get("xl/worksheets/_rels/sheet1.xml.rels") ?? "";
  for (const [at, cell] of ["G2", "G3"].entries()) {
    expect(sheet).toContain(`<hyperlink ref="${cell}" r:id="rId-adresse-${at}"/>`);
    expect(leads).toMatch(
      new RegExp(
        `<Relationship Id="rId-adresse-${at}" [^>]*Target="https://votum.example/dokumente/\\w+" TargetMode="External"/>`,
      ),
    );
  }
  expect(sheet).toContain(
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  );
  // In another order a spreadsheet takes the file for broken.
  expect(
    [...sheet.matchAll(/<(\/sheetData|hyperlinks|pageMargins|pageSetup)\b/g)].map(
      ([, name]) => name,
    ),
  ).toEqual(["/sheetData", "hyperlinks", "pageMargins", "pageSetup"]);
});

test("a DOCX is a table with a head, in German, the titles leading to the records", async () => {
  const { content } = await listOf(houseWith(["Umlage <&>"]), "docx");
  const parts = await unzipped(content);
  const body = parts.get("word/document.xml") ?? "";
  expect(body).toContain("<w:tblHeader/>");
  expect(body).toContain("Umlage &lt;&amp;&gt;");
  expect(body).toContain("Treffer zu „Umlage“");
  expect(parts.get("word/styles.xml")).toContain('w:val="de-DE"');
  expect(parts.get("word/_rels/document.xml.rels")).toContain("https://votum.example/dokumente/");
});

test.each(["csv", "xlsx", "docx"] as const)("a %s says what it leaves out", async (format) => {
  const titles = Array.from({ length: 1003 }, (_, at) => `Umlage ${at}`);
  const { content } = await listOf(houseWith([...titles, "Geheime Umlage"]), format);
  const said = "Diese Liste enthält die ersten 1.000 von 1.003 Treffern.";
  const text =
    format === "csv"
      ? new TextDecoder().decode(content)
      : [...(await unzipped(content)).values()].join();
  expect(text).toContain(said);
  expect(text).not.toContain("Geheime");
});

test.each(["csv", "xlsx", "docx"] as const)(
  "a %s says what narrows it, and counts apart what has a part of the words",
  async (format) => {
    const db = houseWith(["Umlage der Kreise", "Umlage der Gemeinden"]);
    const text = await textOf(db, format, "Umlage Kreise", { art: ["document"], jahr: ["2022"] });
    expect(text).toContain("Eingegrenzt auf Art: Dokumente; Jahr: 2022.");
    expect(text).toContain("1\u00a0Treffer; 1 mit einem Teil der Wörter.");
  },
);

test.each(["xlsx", "docx"] as const)("a %s opens whatever signs a title has", async (format) => {
  const signs = "\u0000\u0008\u001f\uFFFE\uFFFF\uD83D";
  const text = await textOf(houseWith([`Umlage${signs}Ende`]), format, `Umlage${signs}`, {});
  expect(text).toMatch(/Umlage.{0,6}Ende/u);
  expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  expect(text).not.toContain("&#x0;");
});

test("a DOCX names the program as its author", async () => {
  const { content } = await listOf(houseWith(["Umlage"]), "docx");
  const core = (await unzipped(content)).get("docProps/core.xml");
  expect(core).toContain("<dc:creator>Votum</dc:creator>");
  expect(core).toContain("<cp:lastModifiedBy>Votum</cp:lastModifiedBy>");
});

async function textOf(db: Database, format: ListFormat, query: string, filters: Filters) {
  const { content } = await listOf(db, format, query, filters);
  return format === "csv"
    ? new TextDecoder().decode(content)
    : [...(await unzipped(content)).values()].join();
}

test("nothing found is a list without lines", async () => {
  const { content } = await listOf(freshDatabase(), "csv");
  expect(new TextDecoder().decode(content).trim().split("\r\n")).toHaveLength(1);
});

async function unzipped(content: Uint8Array): Promise<Map<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(content), { lazyEntries: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  );
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          parts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
          zip.readEntry();
        });
      });
    });
    zip.on("end", () => resolve(parts));
    zip.on("error", reject);
    zip.readEntry();
  });
}
