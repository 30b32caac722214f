import { describe, expect, test } from "vitest";
import { readLawFiles } from "./law-files";
import { problemText } from "./texts";

/** What is said of a file that must be refused. */
function refusalOf(place: string, text: string): string {
  const [found] = readLawFiles([{ place, text }]);
  if (!found || !("problem" in found)) throw new Error("Not refused.");
  return `${found.problem.place}: ${problemText(found.problem)}`;
}

const head = "---\nTitle: Mustergesetz\njurabk: MusterG\n---\n\n# Mustergesetz\n\n";
const provisions = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => `### § ${at + 1} Zweck\n\n${words}\n\n`).join("");

const inXml = (part: string) =>
  `<dokumente><norm doknr="A"><metadaten><jurabk>MusterG</jurabk></metadaten></norm>
   <norm doknr="B"><metadaten><gliederungseinheit><gliederungskennzahl>010</gliederungskennzahl>
   <gliederungsbez>${part}</gliederungsbez></gliederungseinheit><enbez>§ 1</enbez></metadaten></norm></dokumente>`;

describe("a law that would take far more room than its file", () => {
  test("is refused with the line for the title of a part that is a text by itself", () => {
    const text = `${head}## ${"a".repeat(1001)}\n\n${provisions(2, "Text.")}`;
    expect(refusalOf("muster.md", text)).toBe(
      "muster.md, Zeile 10: Die Titel der Teile darüber sind länger als 1.000 Zeichen.",
    );
    expect(refusalOf("muster.xml", inXml("a".repeat(1001)))).toContain("muster.xml, B: Die Titel");
  });

  test("is refused where thousands of provisions repeat the titles above them", () => {
    const text = `${head}## ${"a".repeat(900)}\n\n${provisions(2000, "Text.")}`;
    expect(refusalOf("muster.md", text)).toMatch(
      /^muster\.md, Zeile \d+: Bis hierher .* viermal so viel Platz/,
    );
  });

  test("is refused where one line gives thousands of provisions the same wording", () => {
    const list = Array.from({ length: 8999 }, (_, at) => at + 1).join(", ");
    const text = `${head}## §§ ${list}\n\n${"wort ".repeat(50_000)}`;
    expect(refusalOf("muster.md", text)).toMatch(/^muster\.md, Zeile 8: Bis hierher/);
    expect(
      refusalOf("muster.txt", `Mustergesetz\n\n§§ 1 bis 300\n\n${"wort ".repeat(9000)}`),
    ).toMatch(/^muster\.txt, Zeile 3: Bis hierher/);
  });

  test("is refused at the line that goes beyond the most provisions, ranges counted", () => {
    const text = head + "## §§ 1 bis 300\n\n".repeat(100);
    expect(refusalOf("muster.md", text)).toBe("muster.md, Zeile 74: Mehr als 10.000 Einzelnormen.");
  });

  test("comes in where its titles are as long as real ones", () => {
    const text = `${head}## ${"a".repeat(530)}\n\n${provisions(14, "Text.")}`;
    const [found] = readLawFiles([{ place: "muster.md", text }]);
    expect(found && "law" in found && found.law.provisions).toHaveLength(14);
  });
});
