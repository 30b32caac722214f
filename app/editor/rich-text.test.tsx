import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { headnotesFirst } from "./reading/reading-sections";
import { RichText } from "./rich-text";
import type { BlockNode, InlineNode, ReadableDocument, Section, TextNode } from "./state/document";
import { salvage } from "./state/salvage";

const words = (text: string, format = 0): TextNode => ({
  type: "text",
  version: 1,
  text,
  format,
});
const paragraph = (...children: InlineNode[]): BlockNode => ({
  type: "paragraph",
  version: 1,
  children,
});
const section = (name: Section): BlockNode => ({
  type: "section-heading",
  version: 1,
  tag: "h2",
  section: name,
  children: [words(name)],
});
const link = (url: string): InlineNode => ({
  type: "link",
  version: 1,
  url,
  children: [words("Quelle")],
});
const html = (...children: ReadableDocument["root"]["children"]) =>
  renderToStaticMarkup(<RichText document={{ root: { children } }} />);

describe("Head-notes", () => {
  const order = (...children: ReadableDocument["root"]["children"]) =>
    headnotesFirst({ root: { children } })
      .root.children.filter((block) => block.type === "section-heading")
      .map((block) => block.section);

  it("come first, whatever the author's order, and change no number", () => {
    const written = [
      section("rechtsfrage"),
      paragraph(words("Darf er?")),
      section("leitsaetze"),
      paragraph(words("Er darf.")),
      section("sachverhalt"),
      paragraph(words("Der Rat.")),
    ];
    expect(order(...written)).toEqual(["leitsaetze", "rechtsfrage", "sachverhalt"]);
    const moved = html(...headnotesFirst({ root: { children: written } }).root.children);
    expect(moved).toContain('<span class="rich-text__outline">A. </span>rechtsfrage');
    expect(moved).toContain('<span class="rich-text__outline">B. </span>sachverhalt');
  });
  it("leave what stands before any section at the top", () =>
    expect(
      headnotesFirst({
        root: {
          children: [paragraph(words("Vorab.")), section("leitsaetze"), paragraph(words("Er."))],
        },
      }).root.children[0],
    ).toEqual(paragraph(words("Vorab."))));
  it("stay where they are while nothing is written in them", () =>
    expect(order(section("rechtsfrage"), section("leitsaetze"), paragraph())).toEqual([
      "rechtsfrage",
      "leitsaetze",
    ]));
});

describe("The reading view", () => {
  it("numbers sections and, in facts, assessment and result, the paragraphs", () => {
    const page = html(
      section("rechtsfrage"),
      paragraph(words("Darf er?")),
      section("leitsaetze"),
      paragraph(words("Er darf.")),
      section("sachverhalt"),
      paragraph(words("Der Rat.")),
      paragraph(),
      section("wuerdigung"),
      paragraph(words("Maßstab.")),
    );
    expect(page).toContain(
      '<h2 id="rechtsfrage"><span class="rich-text__outline">A. </span>rechtsfrage</h2>',
    );
    expect(page).toContain('<section class="rich-text__headnotes" aria-labelledby="leitsaetze">');
    expect(page.match(/id="rn-\d+"/g)).toEqual(['id="rn-1"', 'id="rn-2"']);
    expect(page.match(/B\. /g)).toHaveLength(1);
  });

  it("nests what is bold and italic and superscript", () => {
    expect(html(paragraph(words("a", 1 | 2), words("2", 64)))).toContain(
      "<p><em><strong>a</strong></em><sup>2</sup></p>",
    );
  });

  it("says where a link leaves the site and drops an unsafe one", () => {
    expect(html(paragraph(link("https://x.de")))).toContain(
      '<a href="https://x.de" class="rich-text__external" rel="noopener noreferrer">Quelle<span class="visually-hidden"> (externer Link)</span></a>',
    );
    expect(html(paragraph(link("/gutachten/7")))).toContain(
      '<p><a href="/gutachten/7">Quelle</a></p>',
    );
    expect(html(paragraph(link("javascript:alert(1)")))).toContain("<p>Quelle</p>");
  });

  it("puts a nested list into the item before it", () => {
    const item = (...children: never[]) =>
      ({ type: "listitem", version: 1, value: 1, children }) as never;
    const list = (...children: never[]) =>
      ({ type: "list", version: 1, listType: "number", tag: "ol", start: 1, children }) as never;
    expect(html(list(item(words("a") as never), item(list(item(words("b") as never)))))).toContain(
      "<ol><li>a<ol><li>b</li></ol></li></ol>",
    );
  });

  it("gives a table its head and its scopes", () => {
    const cell = (text: string, headerState: 0 | 1 | 2 | 3) =>
      ({ type: "tablecell", version: 1, headerState, children: [paragraph(words(text))] }) as const;
    const row = (...children: ReturnType<typeof cell>[]) =>
      ({ type: "tablerow", version: 1, children }) as const;
    const table = {
      type: "table",
      version: 1,
      children: [row(cell("Norm", 1), cell("Frist", 1)), row(cell("§ 26", 2), cell("6 Wochen", 0))],
    };
    expect(html(table as never)).toContain(
      '<table><thead><tr><th scope="col"><p>Norm</p></th><th scope="col"><p>Frist</p></th></tr></thead><tbody><tr><th scope="row"><p>§\u00a026</p></th><td><p>6 Wochen</p></td></tr></tbody></table>',
    );
  });

  it("keeps sign and number on one line, also in pasted text", () =>
    expect(html(paragraph(words("nach § 41 Abs. 2, Ersatz 3")))).toContain(
      "nach §\u00a041 Abs.\u00a02, Ersatz 3",
    ));

  it("writes no style attribute, whatever is stored", () => {
    expect(
      html(section("wuerdigung"), paragraph({ ...words("a"), style: "color:red" } as never)),
    ).not.toContain("style");
  });
});

describe("A text the program does not understand", () => {
  const stored = (...children: unknown[]) =>
    JSON.stringify({ schema: 9, root: { type: "root", version: 1, children } });
  const shown = (text: string) => renderToStaticMarkup(<RichText document={salvage(text)} />);

  it("shows what it can and marks the rest, words kept", () => {
    const page = shown(
      stored(
        paragraph(words("gut")),
        { type: "footnote<b>", children: [{ type: "x", text: "auch das" }] },
        paragraph(words("wieder gut")),
      ),
    );
    expect(page).toContain("<p>gut</p>");
    expect(page).toContain("„footnote&lt;b&gt;“");
    expect(page).toContain("auch das");
    expect(page).toContain("<p>wieder gut</p>");
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"root":null}',
    '{"root":{"children":{}}}',
    stored(null, 1, [], "x"),
  ])("survives %j", (text) => expect(() => shown(text)).not.toThrow());

  it("survives nesting of 5,000 and of 100,000 levels", () => {
    for (const levels of [5_000, 100_000]) {
      const deep = `{"root":{"children":[${'{"children":['.repeat(levels)}{"text":"tief"}${"]}".repeat(levels)}]}}`;
      expect(shown(deep)).toContain("tief");
    }
  });
});
