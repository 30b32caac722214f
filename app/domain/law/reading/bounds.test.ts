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

/** Each of these would take minutes if what was read before were looked at again. */
describe("a large file is read once from its beginning to its end", () => {
  const lawOf = (place: string, text: string) => {
    const [found] = readLawFiles([{ place, text }]);
    if (!found || !("law" in found)) throw new Error(JSON.stringify(found));
    return found.law;
  };

  test("a paragraph of two million lines is one paragraph", () => {
    const text = `${head}## § 1 Zweck\n\n${"a-\n".repeat(1_000_000)}${"b\n".repeat(1_000_000)}`;
    const [only] = lawOf("muster.md", text).provisions;
    expect(only?.content).toHaveLength(1);
    expect(only?.content?.[0]?.text).toHaveLength(1_000_000 + 1_999_999);
  });

  test("wrapped lines that were pasted lose no word", () => {
    const text = `Mustergesetz\n\n§ 1 Zweck\n\nDie\n${"wort\n".repeat(300_000)}`;
    const { content } = lawOf("muster.txt", text).provisions[0]!;
    expect(
      content!
        .map((part) => part.text)
        .join(" ")
        .split(" "),
    ).toHaveLength(300_001);
  });

  test("thousands of chapters make one annex", () => {
    const text =
      head +
      "## Anlage 1 Liste\n\nEin Absatz dieser Liste.\n\nNoch einer davon.\n\nUnd der letzte.\n\n".repeat(
        9000,
      );
    const { provisions: annexes } = lawOf("muster.md", text);
    expect(annexes).toHaveLength(1);
    expect(annexes[0]?.content).toHaveLength(9000 * 4 - 1);
  });

  test("what it says of the law itself is counted", () => {
    const text = `---\njurabk: MusterG\n---\n# M\n${"Stand\n:   heute\n".repeat(200_000)}\n## § 1\n\nText.\n`;
    expect(refusalOf("muster.md", text)).toBe(
      "muster.md, Zeile 2006: Mehr als 1.000 Angaben zum Gesetz.",
    );
  });

  test("sections that each count anew are told apart", () => {
    const text =
      head +
      Array.from({ length: 4000 }, (_, at) => `## Teil ${at}x\n\n### § 1\n\nText.\n\n`).join("");
    expect(lawOf("muster.md", text).provisions.at(-1)?.number).toBe("1 (Teil 3999x)");
  });

  test("a listed law may have its number twice, not ten thousand times", () => {
    const listed = head.replaceAll("MusterG", "LmhFortbPrüfV");
    const twice = (count: number) =>
      listed + Array.from({ length: count }, (_, at) => `## § 26 Kopf\n\nText ${at}.\n\n`).join("");
    expect(lawOf("muster.md", twice(2)).provisions).toHaveLength(2);
    expect(refusalOf("muster.md", twice(10_000))).toMatch(/^muster\.md, Zeile 16: .*steht zweimal/);
  });

  test("the entries of a law are counted, and the law is refused once", () => {
    const entries = Array.from({ length: 60_000 }, (_, at) => ({
      id: `p${at}`,
      law: "MusterG",
      number: `§ ${(at % 9999) + 1} x${at}`,
      heading: "Kopf",
    }));
    expect([...readLawFiles([{ place: "p.json", text: JSON.stringify(entries) }])]).toEqual([
      {
        problem: {
          code: "too-many",
          place: "p.json, p10000",
          values: { most: 10_000, law: "MusterG" },
        },
      },
    ]);
  });
});

describe("references in XML", () => {
  const withText = (text: string) => inXml("Teil 1").replace("§ 1", `§ 1 ${text}`);

  test.each(["&foo;", "&#0;", "&#x110000;", "&#xD800;"])("%s is refused", (written) => {
    expect(refusalOf("muster.xml", withText(written))).toBe(
      `muster.xml, Zeile 3: „${written}“ steht für kein Zeichen, das XML kennt.`,
    );
  });

  test.each(["&amp;", "&#167;", "&#xA7;", "<![CDATA[&foo;]]>", "<!-- &foo; -->"])(
    "%s is read",
    (written) => {
      const [found] = readLawFiles([{ place: "muster.xml", text: withText(written) }]);
      expect(found && "law" in found && found.law.provisions).toHaveLength(1);
    },
  );
});
