import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { docxOf, odtOf, pdfOf, wordParagraph } from "../../../tests/support/files";
import { extractText } from "./extract-text.server";
import type { FileKind } from "./file-kind";
import { longestText } from "./extract-text.server";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "votum-text-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function textOf(kind: FileKind, content: Buffer) {
  const path = join(folder, `file.${kind}`);
  writeFileSync(path, content);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return extractText({ path, kind, sha256 });
}

const p = wordParagraph;

describe("the text of a PDF", () => {
  it("has its lines and pages", async () => {
    const result = await textOf("pdf", pdfOf("Erste Zeile\nzweite Zeile", "Seite zwei"));
    expect(result).toMatchObject({ ok: true, pages: 2 });
    expect(result.ok && result.text).toBe("Erste Zeile\nzweite Zeile\n\nSeite zwei");
  });

  it("is missing in a scanned one, and that is said", async () => {
    expect(await textOf("pdf", pdfOf(""))).toEqual({ ok: false, error: "no-text" });
  });

  it("cannot be read from a broken one", async () => {
    const broken = Buffer.from("%PDF-1.4\nnothing of a PDF follows");
    expect(await textOf("pdf", broken)).toEqual({ ok: false, error: "unreadable" });
  });
});

describe("the text of a Word document", () => {
  it.each([
    ["paragraphs", p("Eins") + p("Zwei"), "Eins\nZwei"],
    ["headings", p("Text") + p("Titel", "Heading1") + p("mehr"), "Text\n\nTitel\nmehr"],
    ["German headings", p("Text") + p("Titel", "berschrift2"), "Text\n\nTitel"],
    ["references of XML", p("§ 41 &lt;GO&gt; &#65;&#x42; &amp;amp;"), "§ 41 <GO> AB &amp;"],
    [
      "runs of one word",
      "<w:p><w:r><w:t>Land</w:t></w:r><w:r><w:t>tag</w:t></w:r></w:p>",
      "Landtag",
    ],
    [
      "breaks and tabs",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
      "a\tb\nc",
    ],
    [
      "deletions left out",
      "<w:p><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:ins><w:r><w:t>neu</w:t></w:r></w:ins></w:p>",
      "neu",
    ],
    [
      "tables by row",
      `<w:tbl><w:tr><w:tc>${p("a")}${p("b")}</w:tc><w:tc>${p("c")}</w:tc></w:tr></w:tbl>${p("d")}`,
      "a b\tc\nd",
    ],
    [
      "field codes left out",
      "<w:p><w:r><w:instrText>PAGEREF</w:instrText><w:t>3</w:t></w:r></w:p>",
      "3",
    ],
  ])("keeps %s", async (_what, body, text) => {
    expect(await textOf("docx", docxOf(body))).toMatchObject({ ok: true, text });
  });
});

describe("the text of other files", () => {
  it("ODT: headings, spaces, tables", async () => {
    const body =
      "<text:p>Erst<text:s text:c='2'/>dann</text:p><text:h>Titel</text:h>" +
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>" +
      "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>";
    const text = "Erst  dann\n\nTitel\na\tb";
    expect(await textOf("odt", odtOf(body))).toMatchObject({ ok: true, text });
  });

  it("XML: what stands in a line stays in it", async () => {
    const xml = `<?xml version="1.0"?><g a="x > y"><h>Titel</h><p>Siehe <ref>§ 5</ref> dazu.</p><!-- nie --><p><![CDATA[a < b]]></p></g>`;
    expect(await textOf("xml", Buffer.from(xml))).toMatchObject({
      text: "Titel\nSiehe § 5 dazu.\na < b",
    });
  });

  it("XML in the encoding that it names", async () => {
    const xml = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Größe</a>', "latin1");
    expect(await textOf("xml", xml)).toMatchObject({ text: "Größe" });
  });

  it.each([
    ["UTF-8", Buffer.from("Größe\r\nzwei")],
    ["Windows-1252", Buffer.from("Größe\r\nzwei", "latin1")],
    ["UTF-16", Buffer.from("\ufeffGröße\r\nzwei", "utf16le")],
  ])("plain text in %s", async (_encoding, content) => {
    expect(await textOf("txt", content)).toMatchObject({ text: "Größe\nzwei" });
  });

  it("is cut where it is endless, and that is said", async () => {
    const result = await textOf("txt", Buffer.alloc(longestText + 10, "a"));
    expect(result).toMatchObject({ ok: true, note: "text-cut" });
    expect(result.ok && result.text.length).toBe(longestText);
  });

  it("is not read from a file whose bytes have changed", async () => {
    const path = join(folder, "a.txt");
    writeFileSync(path, "changed");
    const job = { path, kind: "txt", sha256: "0".repeat(64) } as const;
    expect(await extractText(job)).toEqual({ ok: false, error: "file-missing" });
  });
});
