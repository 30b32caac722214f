import { describe, expect, test } from "vitest";
import { decodeText } from "./encoding";
import { readLawFiles } from "./law-files";
import { problemText } from "./texts";

/** The numbers of provisions read from these bytes, or what is said of them. */
function outcomeOf(place: string, bytes: Uint8Array) {
  const [found] = readLawFiles([{ place, ...decodeText(place, bytes) }]);
  if (found && "law" in found) {
    return found.law.provisions.map(({ heading }) => heading);
  }
  return found && "problem" in found && `${found.problem.place}: ${problemText(found.problem)}`;
}

const markdown = "---\nTitle: Mustergesetz\njurabk: MusterG\n---\n\n# M\n\n## § 1 Käse\n\nText.\n";
const xml = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><dokumente><norm doknr="A"><metadaten><jurabk>MusterG</jurabk></metadaten></norm><norm doknr="B"><metadaten><enbez>§ 1</enbez><titel>Käse</titel></metadaten></norm></dokumente>`;

describe("the encoding of a file of law", () => {
  test("is UTF-8, with a mark of the order or without", () => {
    expect(outcomeOf("m.md", Buffer.from(markdown))).toEqual(["Käse"]);
    expect(outcomeOf("m.md", Buffer.from(`\uFEFF${markdown}`))).toEqual(["Käse"]);
  });

  test("is refused with the line where it is none", () => {
    const sentence = "Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie in UTF-8.";
    expect(outcomeOf("m.md", Buffer.from(markdown, "latin1"))).toBe(`m.md, Zeile 8: ${sentence}`);
    expect(outcomeOf("m.xml", Buffer.from(xml("UTF-8"), "latin1"))).toBe(
      `m.xml, Zeile 1: ${sentence}`,
    );
  });

  test.each(["ISO-8859-1", "windows-1252"])("is %s where XML says so", (encoding) => {
    expect(outcomeOf("m.xml", Buffer.from(xml(encoding), "latin1"))).toEqual(["Käse"]);
  });

  test("is named where it is UTF-16, with and without a mark", () => {
    const sentence = "m.md: Die Datei ist in UTF-16 gespeichert. Speichern Sie sie in UTF-8.";
    expect(outcomeOf("m.md", Buffer.from(markdown, "utf16le"))).toBe(sentence);
    expect(outcomeOf("m.md", Buffer.from(`\uFEFF${markdown}`, "utf16le"))).toBe(sentence);
  });
});

test("headings of provisions none of which can be read are no law without provisions", () => {
  const bytes = Buffer.from(markdown.replace("§ 1", "§ x1"));
  expect(outcomeOf("m.md", bytes)).toContain("keine ist lesbar");
});
