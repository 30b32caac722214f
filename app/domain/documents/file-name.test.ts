import { describe, expect, it } from "vitest";
import { attachmentHeader, displayFileName, titleFromFileName } from "./file-name";

describe("the name of an uploaded file", () => {
  it.each([
    ["Entwurf LVerbO.pdf", "Entwurf LVerbO.pdf"],
    ["../../etc/Entwurf.pdf", "Entwurf.pdf"],
    ["C:\\Users\\x\\Entwurf.pdf", "Entwurf.pdf"],
    ['Ent"wurf\r\nX-Evil: 1.pdf', "Ent wurfX-Evil 1.pdf"],
    ["Ent%22wurf%0D%0A.pdf", "Ent wurf.pdf"],
    ["Rechnung\u202Efdp.exe.pdf", "Rechnungfdp.exe.pdf"],
    ["A\u200Bb\u0000c.PDF", "Abc.pdf"],
    [".pdf", "Dokument.pdf"],
    ["   ...  .pdf", "Dokument.pdf"],
    ["Gesetz\u0308.pdf".normalize("NFD"), "Gesetz̈.pdf".normalize("NFC")],
    ["Bericht 🏛️.pdf", "Bericht 🏛️.pdf"],
  ])("%j is kept as %j", (raw, kept) => expect(displayFileName(raw, "pdf")).toBe(kept));

  it("is cut after 150 characters, before its extension", () => {
    const name = displayFileName(`${"ä".repeat(300)}.pdf`, "pdf");
    expect(name).toBe(`${"ä".repeat(150)}.pdf`);
  });

  it("suggests a title", () => {
    expect(titleFromFileName("2024-03_Entwurf__LVerbO.pdf")).toBe("2024-03 Entwurf LVerbO");
  });
});

describe("the name offered for a download", () => {
  it.each([
    ["Entwurf.pdf", `attachment; filename="Entwurf.pdf"; filename*=UTF-8''Entwurf.pdf`],
    [
      "Größe – Maß.pdf",
      `attachment; filename="Groesse - Mass.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E2%80%93%20Ma%C3%9F.pdf`,
    ],
    [`a"b\\c;d%.pdf`, `attachment; filename="a_b_c_d_.pdf"; filename*=UTF-8''a%22b%5Cc%3Bd%25.pdf`],
    [
      "it's (1)*.pdf",
      `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`,
    ],
  ])("%j", (name, header) => expect(attachmentHeader(name)).toBe(header));

  it("never breaks the header", () => {
    expect(attachmentHeader("a\r\nSet-Cookie: x=1\u202e.pdf")).not.toMatch(/[^\u0020-\u007e]/);
  });
});
