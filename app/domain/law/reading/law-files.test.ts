import { describe, expect, test } from "vitest";
import type { LawProblem } from "./problem";
import type { ReadLaw } from "./read-law";
import { readLawFiles } from "./law-files";
import { countingText, problemText } from "./texts";

/** What files of these names and texts give. */
function read(files: Record<string, string>, isFolder = false) {
  const laws: ReadLaw[] = [];
  const problems: LawProblem[] = [];
  const skipped: string[] = [];
  const given = Object.entries(files).map(([place, text]) => ({ place, text }));
  for (const found of readLawFiles(given, { isFolder })) {
    if ("law" in found) laws.push(found.law);
    else if ("problem" in found) problems.push(found.problem);
    else skipped.push(found.skipped);
  }
  return { laws, problems, skipped };
}

const numbers = (law: ReadLaw | undefined) =>
  law?.provisions.map(({ unit, number }) => `${unit} ${number}`.trim());

describe("federal law as Markdown", () => {
  const text = `---
Title: Gesetz über Muster und
  Beispiele
jurabk: SGB 8
slug: sgb_8

---

# Gesetz über Muster und Beispiele (SGB 8)

Ausfertigungsdatum
:   1990-06-26

Zuletzt geändert durch
:   Art. 2 G v. 5.7.2021 I 2274


## Erstes Kapitel - Allgemeines

### § 1 Zweck

(1) Ein Satz, der über
zwei Zeilen geht; nach dem
31\\. Dezember gilt er nicht.

(2) Muster sind

1.  Vorlagen,


2.  Beispiele, die

    a)  öffentlich sind,


    b)  bekannt sind,



soweit sie gelten.

### §§ 2 bis 4 (weggefallen)
### § 5 (weggefallen)

### § 5 Wieder da

Text.

### Art 2

#### § 1

Im Artikel.
`;
  const [law] = read({ "sgb_8/index.md": text }).laws;

  test("has names, days and the address of its source", () => {
    expect(law).toMatchObject({
      abbreviation: "SGB VIII",
      aliases: ["SGB 8"],
      title: "Gesetz über Muster und Beispiele",
      level: "bund",
      dated: "1990-06-26",
      promulgatedOn: "2021-07-05",
      sourceUrl: "https://www.gesetze-im-internet.de/sgb_8/",
    });
  });

  test("counts what an article counts anew below it, and a number given away again once", () => {
    expect(numbers(law)).toEqual(["§ 1", "§ 2", "§ 3", "§ 4", "§ 5", "Art. 2", "Art. 2 §\u00a01"]);
    expect(law?.provisions[4]).toMatchObject({ heading: "Wieder da" });
  });

  test("sets lists by their indentation, and goes on behind them", () => {
    const [first, second] = law?.provisions[0]?.content ?? [];
    expect(first).toMatchObject({ level: "absatz", number: "1", parts: [] });
    expect(second?.parts).toMatchObject([
      { level: "nummer", number: "1" },
      { level: "nummer", number: "2", parts: [{ number: "a" }, { number: "b" }] },
      { level: null, text: "soweit sie gelten." },
    ]);
  });
});

const gii = (inner: string, head = "") => `<?xml version="1.0" encoding="UTF-8" ?>${head}
<dokumente builddate="20260301120000" doknr="BJNR1"><norm doknr="BJNR1"><metadaten><jurabk>MustG</jurabk>
<ausfertigung-datum manuell="ja">2001-02-03</ausfertigung-datum><langue>Gesetz über Muster</langue></metadaten></norm>
<norm doknr="BJNR1G1"><metadaten><jurabk>MustG</jurabk><gliederungseinheit><gliederungskennzahl>010</gliederungskennzahl>
<gliederungsbez>Teil 1</gliederungsbez><gliederungstitel>Allgemeines</gliederungstitel></gliederungseinheit></metadaten></norm>
${inner}</dokumente>`;
const norm = (id: string, number: string, text: string) =>
  `<norm doknr="${id}"><metadaten><enbez>${number}</enbez><titel format="parat">Zweck</titel></metadaten>
  <textdaten><text format="XML"><Content>${text}</Content></text></textdaten></norm>`;

describe("a number that stands twice", () => {
  const law = (name: string, body: string) =>
    `---\nTitle: Musterordnung\njurabk: ${name}\n---\n\n${body}`;

  test.each([
    [
      "with other words",
      "## § 1 Zweck\n\nEins.\n\n## § 1 Zweck\n\nZwei.",
      "„§\u00a01“ steht zweimal: zuerst „Zweck“ (Zeile 6), dann „Zweck“. Nichts wurde übernommen.",
    ],
    [
      "under another heading",
      "## § 1 Zweck\n\nEins.\n\n## § 1 Begriffe\n\nZwei.",
      "„§\u00a01“ steht zweimal: zuerst „Zweck“ (Zeile 6), dann „Begriffe“. Nichts wurde übernommen.",
    ],
    [
      "strayed into another section",
      "## Abschnitt 1 - A\n\n### § 1 Zweck\n\nEins.\n\n### § 2\n\nEins.\n\n## Abschnitt 2 - B\n\n### § 3\n\nDrei.\n\n### § 2\n\nZwei.",
      "„§\u00a02“ steht zweimal: zuerst ohne Überschrift (Zeile 12), dann ohne Überschrift. Nichts wurde übernommen.",
    ],
  ])("refuses the law: %s", (_name, body, reason) => {
    const { laws, problems } = read({ "m.md": law("MustO", body) });
    expect(laws).toEqual([]);
    expect(problems.map(problemText)).toEqual([reason]);
  });

  test("is named by its section where the law counts each section anew", () => {
    const body = ["I - Steuern", "IV - Autobahnen", "V - Bahn"]
      .map((name) => `## Abschnitt ${name}\n\n## Art 1 Zweck\n\nZu ${name}.`)
      .join("\n\n");
    const { laws, problems } = read({
      "v.md": law("VerkMustG", `${body}\n\n## Art 2\n\nSchluss.`),
    });
    expect(problems).toEqual([]);
    expect(numbers(laws[0])).toEqual([
      "Art. 1 (Abschnitt I)",
      "Art. 1 (Abschnitt IV)",
      "Art. 1 (Abschnitt V)",
      "Art. 2",
    ]);
    expect(laws[0]?.provisions[1]).toMatchObject({ part: "Abschnitt IV - Autobahnen" });
    expect(countingText(laws[0]?.provisions ?? [])).toContain("Art.\u00a01 (Abschnitt IV)");
  });

  test("is kept where an official collection is known to hold it twice", () => {
    const body = "## § 8 Inkrafttreten\n\nEins.\n\n## § 8 Übergangsvorschrift\n\nZwei.";
    expect(numbers(read({ "r.md": law("RückAbzinsV", body) }).laws[0])).toEqual([
      "§ 8",
      "§ 8\u00a0[2]",
    ]);
  });
});

describe("the XML of gesetze-im-internet.de", () => {
  const list = `<P>(1) Muster sind<DL Type="arabic"><DT>1.</DT><DD Font="normal"><LA>Vorlagen &amp; <I>Bilder</I>,</LA></DD>
  <DT>2.</DT><DD><LA>Beispiele.</LA></DD></DL>soweit sie gelten.</P><P>(2) Zweitens.</P>`;
  const own = `<!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">`;

  test("is read with its own document type, which is never fetched", () => {
    const { laws, problems } = read({ "must.xml": gii(norm("a", "§ 1", list), own) });
    expect(problems).toEqual([]);
    expect(laws[0]).toMatchObject({
      abbreviation: "MustG",
      title: "Gesetz über Muster",
      dated: "2001-02-03",
      seenOn: "2026-03-01",
    });
    expect(laws[0]?.provisions).toMatchObject([
      {
        number: "1",
        heading: "Zweck",
        part: "Teil 1 Allgemeines",
        content: [
          {
            level: "absatz",
            text: "Muster sind",
            parts: [
              { level: "nummer", number: "1", text: "Vorlagen & Bilder," },
              { level: "nummer", number: "2" },
              { level: null, text: "soweit sie gelten." },
            ],
          },
          { level: "absatz", number: "2", text: "Zweitens." },
        ],
      },
    ]);
  });
});

const akn = (body: string, title = "Mustergesetz", name = "regelungstext") =>
  `<akn:akomaNtoso xmlns:akn="http://Inhaltsdaten.LegalDocML.de/1.8.2/"><akn:act name="${name}"><akn:meta>
  <akn:identification><akn:FRBRWork><akn:FRBRdate date="2020-01-02"/></akn:FRBRWork><akn:FRBRExpression><akn:FRBRuri value="eli/bund/1"/>
  <akn:FRBRdate date="2020-01-02"/></akn:FRBRExpression></akn:identification><akn:lifecycle>
  <akn:eventRef date="2020-03-01" refersTo="inkrafttreten"/></akn:lifecycle></akn:meta><akn:preface><akn:longTitle><akn:p>
  <akn:docTitle>${title}</akn:docTitle><akn:shortTitle>(<akn:inline refersTo="amtliche-abkuerzung">MustG</akn:inline>)</akn:shortTitle>
  </akn:p></akn:longTitle></akn:preface><akn:body>${body}</akn:body></akn:act></akn:akomaNtoso>`;
const article = (id: string, number: string, content: string) =>
  `<akn:article eId="${id}"><akn:num>${number}</akn:num><akn:heading>Zweck</akn:heading>${content}</akn:article>`;
const collection = (...parts: string[]) =>
  `<akn:akomaNtoso xmlns:akn="x"><akn:documentCollection name="rechtsetzungsdokument">${parts
    .map((part) => `<akn:documentRef href="${part}"/>`)
    .join("")}</akn:documentCollection></akn:akomaNtoso>`;
const annex = `<akn:akomaNtoso xmlns:akn="x"><akn:doc name="anlage-regelungstext"><akn:meta><akn:FRBRExpression>
  <akn:FRBRuri value="eli/bund/1"/></akn:FRBRExpression></akn:meta><akn:preface><akn:docTitle>Anlage 3 Tabelle</akn:docTitle></akn:preface>
  <akn:mainBody><akn:p>Zeile</akn:p></akn:mainBody></akn:doc></akn:akomaNtoso>`;

describe("LegalDocML.de", () => {
  const list = `<akn:paragraph><akn:num>(1)</akn:num><akn:content><akn:blockList><akn:listIntroduction>Muster sind</akn:listIntroduction>
    <akn:item><akn:num>1.</akn:num><akn:p>Vorlagen,</akn:p></akn:item><akn:item><akn:num>2.</akn:num><akn:p>Beispiele,</akn:p></akn:item>
    <akn:listWrapUp>soweit sie gelten.</akn:listWrapUp></akn:blockList></akn:content></akn:paragraph>`;

  test("gives a law its provisions, in force since its one day", () => {
    const { laws } = read({ "r.xml": akn(article("a1", "§ 1", list)) });
    expect(laws[0]).toMatchObject({
      abbreviation: "MustG",
      title: "Mustergesetz",
      validFrom: "2020-03-01",
    });
    expect(laws[0]?.provisions[0]?.content).toMatchObject([
      {
        level: "absatz",
        text: "Muster sind",
        parts: [{ number: "1" }, { number: "2" }, { level: null, text: "soweit sie gelten." }],
      },
    ]);
  });

  test("leaves the commands of an amending act as they are written", () => {
    const command = `<akn:paragraph><akn:num/><akn:content><akn:p><akn:mod>In Absatz 1 wird das Wort <akn:quotedText startQuote="„"
      endQuote="“">kann</akn:quotedText> gestrichen.</akn:mod></akn:p></akn:content></akn:paragraph>`;
    const { laws } = read({ "r.xml": akn(article("a1", "Artikel 1", command)) });
    expect(laws[0]?.provisions[0]?.content?.[0]?.text).toBe(
      "In Absatz 1 wird das Wort „kann“ gestrichen.",
    );
  });

  test("takes a collection and its annex together", () => {
    const act = akn(article("a1", "§ 1", list));
    const files = { "f/r.xml": act, "f/a.xml": annex, "f/c.xml": collection("r.xml", "a.xml") };
    const { laws, problems } = read(files, true);
    expect(problems).toEqual([]);
    expect(numbers(laws[0])).toEqual(["§ 1", "Anlage 3"]);
  });

  test("says which part of a collection is missing, and where collections run in a circle", () => {
    const files = {
      "a.xml": collection("b.xml"),
      "b.xml": collection("a.xml"),
      "c.xml": collection("d.xml"),
    };
    expect(read(files).problems).toMatchObject([
      { code: "cycle", place: "a.xml" },
      { code: "cycle", place: "b.xml" },
      { code: "no-law", place: "c.xml", values: { what: "Sammlung; es fehlt d.xml" } },
    ]);
  });
});

describe("a page of recht.nrw.de", () => {
  const page = `<!DOCTYPE html><html><head><title>recht.nrw.de</title><script>alert("§ 9 Nichts")</script></head><body>
    <div class="info-box"><div class="field__label">Ausfertigungsdatum</div><div class="field__item">02.05.2003</div></div>
    <h1>Mustergesetz Nordrhein-Westfalen (MustG NRW)</h1>
    <section class="legaldoc-article"><p><strong>§&nbsp;1<br>Zweck</strong></p><p>(1) Muster sind<br>1. Vorlagen,<br>2. <a href="/a"><a href="/a">Beispiele</a></a>.</p>
    <p>(2) Zweitens.</section></body></html>`;

  test("gives the law with its facts", () => {
    const [law] = read({ "seite.html": page }).laws;
    expect(law).toMatchObject({
      abbreviation: "MustG NRW",
      title: "Mustergesetz Nordrhein-Westfalen",
      level: "land",
      dated: "2003-05-02",
    });
    expect(law?.provisions).toMatchObject([
      {
        number: "1",
        heading: "Zweck",
        content: [
          { level: "absatz", number: "1", parts: [{ number: "1" }, { text: "Beispiele." }] },
          { level: "absatz", number: "2" },
        ],
      },
    ]);
  });
});

test("an older page of recht.nrw.de that marks nothing is read as a whole", () => {
  const page = `<html><body><!-- recht.nrw.de --><p>Mustergesetz (MustG NRW)</p><p>&nbsp;</p><p>§ 1<br>Zweck</p><p>Text.</p></body></html>`;
  const [law] = read({ "seite.html": page }).laws;
  expect(law).toMatchObject({ abbreviation: "MustG NRW", provisions: [{ number: "1" }] });
});

describe("facts as JSON", () => {
  const laws = [
    {
      abbr: "MustG NRW",
      title: "Mustergesetz",
      aliases: ["MustG"],
      status: "in force",
      amendments: [{ date: "2023-03-01", gv: "GV. NW. S. 100" }],
    },
  ];
  const provisions = [
    { id: "1", law: "MustG NRW", number: "§ 1", heading: "Zweck" },
    { id: "2", law: "MustG NRW", number: "§ 1", heading: "Zweck (alt)" },
  ];
  const acts = [
    {
      id: "a",
      title: "Änderungsgesetz",
      date_of_act: "2023-03-01",
      promulgation: "GV. NRW. 2023 S. 100",
      in_force: "2023-04-01",
      amends: [
        { law: "MustG", provisions: ["§ 1 Abs. 2", "§ 1 Abs. 4 Satz 1", "Inhaltsverzeichnis"] },
      ],
    },
  ];

  test("are put together from their files; other files beside them are passed over", () => {
    const files = {
      "laws.json": JSON.stringify(laws),
      "provisions.json": JSON.stringify(provisions),
      "amending-acts.json": JSON.stringify(acts),
      "decisions.json": '[{"court":"VerfGH"}]',
    };
    const found = read(files, true);
    expect(found).toMatchObject({ problems: [], skipped: ["decisions.json"] });
    expect(found.laws).toMatchObject([
      {
        abbreviation: "MustG NRW",
        provisions: [{ number: "1", heading: "Zweck" }],
        amendments: [
          {
            act: { title: "Änderungsgesetz", inForceOn: "2023-04-01" },
            changes: [{ number: "1", parts: [{ absatz: "2" }, { absatz: "4", satz: "1" }] }],
          },
        ],
      },
    ]);
  });

  test("that name each other are refused with both names", () => {
    const cycle = [
      { ...laws[0], abbr: "JXA", aliases: ["JXB"] },
      { ...laws[0], abbr: "JXB", aliases: ["JXA"] },
      { ...laws[0], abbr: "AndersG", aliases: ["AndersG", "AG"] },
    ];
    const found = read({ "l.json": JSON.stringify(cycle) });
    expect(found.problems).toMatchObject([
      { code: "shared-name", place: "l.json, JXA", values: { law: "JXA", name: "JXB" } },
      { code: "shared-name", place: "l.json, JXB", values: { law: "JXB", name: "JXA" } },
    ]);
    expect(found.laws.map(({ abbreviation }) => abbreviation)).toEqual(["AndersG"]);
  });

  test("with an id that is there twice refuse their law and no other", () => {
    const twice = [provisions[0], { ...provisions[1], id: "1" }];
    const other = { ...laws[0], abbr: "AndersG", aliases: [] };
    const found = read({
      "l.json": JSON.stringify([...laws, other]),
      "p.json": JSON.stringify(twice),
    });
    expect(found.problems).toMatchObject([{ code: "duplicate-id", place: "p.json, 1" }]);
    expect(found.laws.map(({ abbreviation }) => abbreviation)).toEqual(["AndersG"]);
  });

  test("that do not fit are named by field", () => {
    const found = read({ "l.json": JSON.stringify([laws[0], { abbr: 5, aliases: [] }]) });
    expect(found.problems).toEqual([
      { code: "invalid-entry", place: "l.json, Eintrag 2", values: { field: "abbr" } },
    ]);
    expect(found.laws).toHaveLength(1);
  });
});

describe("bad files are refused with their place", () => {
  const entity = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const foreign = `<!DOCTYPE dokumente SYSTEM "http://evil.example/gii-norm.dtd">`;
  const body = norm("a", "§ 1", "<P>Text</P>");
  test.each([
    ["an external entity", gii(body, entity), "xml-doctype", "x, Zeile 1"],
    ["billion laughs", gii(body, `\n${laughs}`), "xml-doctype", "x, Zeile 2"],
    ["a foreign DTD", gii(body, foreign), "xml-doctype", "x, Zeile 1"],
    [
      "XML that breaks off",
      gii(body).slice(0, -30),
      "xml-malformed",
      expect.stringContaining("x, Zeile"),
    ],
    [
      "XML without end of depth",
      `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`,
      "too-deep",
      "x",
    ],
    ["a provision twice", gii(body + norm("b", "§ 1", "<P>Text</P>")), "duplicate-number", "x, b"],
    ["an id twice", gii(body + norm("a", "§ 2", "<P>Text</P>")), "duplicate-id", "x, a"],
    [
      "an article twice",
      akn(
        article("a1", "§ 1", "") +
          article("a2", "§ 1", "<p>A</p>") +
          article("a3", "§ 1", "<p>A</p>"),
      ),
      "duplicate-number",
      "x, a2",
    ],
    [
      "an article without a readable number",
      akn(article("a1", "Erstes", "")),
      "invalid-entry",
      "x, a1",
    ],
    ["JSON that breaks off", '[{"abbr": "x"', "json-malformed", "x"],
    ["other JSON", '{"a": 1}', "unknown-format", "x"],
    ["a page from elsewhere", "<html><body>§ 1</body></html>", "unknown-format", "x"],
    ["other XML", "<rss/>", "unknown-format", "x"],
    ["section signs without end", "§".repeat(10_000_000), "no-provisions", "x"],
    ["a null character", "§ 1 A\nTe\0xt", "nul", "x, Zeile 2"],
    ["an empty file", "", "no-provisions", "x"],
  ])("%s", (_name, text, code, place) => {
    const { laws, problems } = read({ x: text });
    expect(laws).toEqual([]);
    expect(problems).toMatchObject([{ code, place }]);
  });

  test("and stop no other file", () => {
    const { laws, problems } = read({
      a: "Kein Gesetz.",
      b: "Mustergesetz (MustG)\n\n§ 1 A\nText.",
    });
    expect(problems).toHaveLength(1);
    expect(laws).toHaveLength(1);
  });
});
