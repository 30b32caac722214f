import { describe, expect, it } from "vitest";
import { docxOf, odtOf, pdfOf, wordParagraph, zipOf } from "../../../tests/support/files";
import { checkUpload } from "./check-upload.server";
import { refusalText } from "./texts";

const docx = docxOf(wordParagraph("Text"));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = "<!DOCTYPE html><html><script>alert(1)</script></html>";

async function refusal(name: string, content: Buffer | string) {
  const result = await checkUpload(name, Buffer.from(content));
  return result.ok ? null : result.refusal.code;
}

describe("an upload is kept", () => {
  it.each([
    ["Entwurf.pdf", pdfOf("Text")],
    ["Entwurf.PDF", pdfOf("Text")],
    ["Entwurf.docx", docx],
    ["Entwurf.odt", odtOf("<text:p>Text</text:p>")],
    ["Entwurf.xml", Buffer.from('<?xml version="1.0"?><gesetz><p>Text</p></gesetz>')],
    ["Entwurf.xml", Buffer.from("\ufeff<gesetz>Umlaut ä</gesetz>")],
    ["Entwurf.txt", Buffer.from("Größe in UTF-8")],
    ["Entwurf.txt", Buffer.from("Größe in Windows-1252", "latin1")],
    ["Über <b>.txt", Buffer.from("Ein Satz über <script> im Fließtext steht erst später.")],
  ])("%s", async (name, content) => expect(await refusal(name, content)).toBeNull());

  it("under a safe name", async () => {
    const result = await checkUpload('../a"\r\nb.docx', docx);
    expect(result).toMatchObject({ ok: true, file: { kind: "docx", name: "a b.docx" } });
  });
});

describe("an upload is refused", () => {
  const paragraph = wordParagraph("Text");
  it.each([
    ["an SVG with a script", "bild.svg", svg, "kind-not-allowed"],
    ["an SVG called XML", "bild.xml", svg, "active-content"],
    ["an SVG called text", "bild.txt", svg, "active-content"],
    ["an SVG called PDF", "bild.pdf", svg, "content-differs"],
    ["a web page", "seite.html", html, "kind-not-allowed"],
    ["a web page called text", "seite.txt", html, "active-content"],
    ["a web page called XML", "seite.xml", html, "xml-doctype"],
    [
      "XHTML called XML",
      "seite.xml",
      '<x xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></x>',
      "active-content",
    ],
    [
      "XML with a style sheet",
      "a.xml",
      '<?xml version="1.0"?><?xml-stylesheet href="//evil"?><a/>',
      "active-content",
    ],
    ["a Word file called .docx.html", "Entwurf.docx.html", docx, "kind-not-allowed"],
    ["a script", "start.js", "alert(1)", "kind-not-allowed"],
    ["a shell script called text", "start.txt", "#!/bin/sh\nrm -rf /", "active-content"],
    ["a file without extension", "Entwurf", docx, "kind-not-allowed"],
    ["a PDF called DOCX", "Entwurf.docx", pdfOf("Text"), "content-differs"],
    ["a DOCX called PDF", "Entwurf.pdf", docx, "content-differs"],
    [
      "an archive called DOCX",
      "Entwurf.docx",
      zipOf([{ name: "a.txt", content: "a" }]),
      "content-differs",
    ],
    ["an ODT called DOCX", "Entwurf.docx", odtOf("<text:p/>"), "content-differs"],
    ["a DOCX called ODT", "Entwurf.odt", docx, "content-differs"],
    [
      "a picture called text",
      "a.txt",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]),
      "content-differs",
    ],
    [
      "a PDF that is an archive too",
      "a.pdf",
      Buffer.concat([pdfOf("Text"), docx]),
      "second-format",
    ],
    [
      "a PDF that is a web page too",
      "a.pdf",
      "%PDF-1.4\n<html><script>1</script></html>",
      "active-content",
    ],
    [
      "an archive behind something else",
      "a.docx",
      Buffer.concat([Buffer.from("GIF89a"), docx]),
      "content-differs",
    ],
    ["an empty file", "a.pdf", "", "empty"],
    ["a cut DOCX", "a.docx", docx.subarray(0, docx.length - 40), "archive-unreadable"],
    ["XML that is not well-formed", "a.xml", "<a><b></a>", "xml-malformed"],
    [
      "XML with an external entity",
      "a.xml",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      "xml-doctype",
    ],
    [
      "billion laughs",
      "a.xml",
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>',
      "xml-doctype",
    ],
    ["a DOCX with an entity in its text", "a.docx", docxWithDoctype(), "xml-doctype"],
    [
      "a DOCX with macros",
      "a.docx",
      docxOf(paragraph, [{ name: "word/vbaProject.bin", content: "x" }]),
      "macros",
    ],
    [
      "a DOCX with a template from the net",
      "a.docx",
      docxOf(paragraph, [
        {
          name: "word/_rels/settings.xml.rels",
          content:
            '<Relationships><Relationship Type="http://x/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>',
        },
      ]),
      "remote-template",
    ],
    [
      "an archive inside",
      "a.docx",
      docxOf(paragraph, [{ name: "word/embeddings/a.zip", content: "x" }]),
      "archive-nested",
    ],
    [
      "a path upwards",
      "a.docx",
      docxOf(paragraph, [{ name: "word/../../evil.txt", content: "x" }]),
      "archive-names",
    ],
    [
      "an absolute path",
      "a.docx",
      docxOf(paragraph, [{ name: "/etc/evil", content: "x" }]),
      "archive-names",
    ],
    [
      "a path with backslashes",
      "a.docx",
      docxOf(paragraph, [{ name: "word\\..\\evil", content: "x" }]),
      "archive-names",
    ],
    [
      "a name twice",
      "a.docx",
      docxOf(paragraph, [{ name: "WORD/document.xml", content: "x" }]),
      "archive-names",
    ],
    [
      "a link inside",
      "a.docx",
      docxOf(paragraph, [{ name: "word/a", content: "/etc/passwd", unixMode: 0o120777 }]),
      "archive-names",
    ],
  ])("%s", async (_what, name, content, code) => expect(await refusal(name, content)).toBe(code));

  it("a bomb that grows a thousandfold, before it is unpacked", async () => {
    const bomb = docxOf("", [{ name: "word/media/a.xml", content: Buffer.alloc(100_000_000) }]);
    expect(bomb.length).toBeLessThan(200_000);
    // Unpacking these bytes would fail, with another refusal.
    bomb.fill(0xff, 40_000, 41_000);
    expect(await refusal("a.docx", bomb)).toBe("archive-bomb");
  });

  it("a bomb that lies about its size", async () => {
    const liar = zipOf([
      { name: "[Content_Types].xml", content: Buffer.alloc(50_000_000), claimedSize: 100 },
      { name: "word/document.xml", content: "<a/>" },
    ]);
    expect(await refusal("a.docx", liar)).toBe("archive-unreadable");
  });

  it("an archive with a hundred thousand entries", async () => {
    const crowd = Array.from({ length: 100_000 }, (_, index) => ({
      name: `a${index}`,
      content: "",
    }));
    const content = docxOf("", crowd.slice(0, 65_000));
    expect(await refusal("a.docx", content)).toBe("archive-bomb");
  });

  it("entries that share the same bytes", async () => {
    const shared = Array.from({ length: 50 }, (_, index) => ({
      name: `word/media/${index}`,
      content: "x",
      claimedPackedSize: 5_000,
    }));
    expect(await refusal("a.docx", docxOf("", shared))).toBe("archive-bomb");
  });

  it("with a sentence that names the kind", () => {
    const text = refusalText({ code: "kind-not-allowed", values: { extension: "svg" } });
    expect(text).toBe(
      "Dateien der Art „svg“ nehmen wir nicht an. Möglich sind PDF, DOCX, ODT, XML oder TXT.",
    );
  });
});

function docxWithDoctype(): Buffer {
  return zipOf([
    {
      name: "[Content_Types].xml",
      content:
        '<Types><Override PartName="/word/document.xml" ContentType="x/wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: "word/document.xml",
      content: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
    },
  ]);
}
