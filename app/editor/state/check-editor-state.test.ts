import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEditorState } from "./check-editor-state";

const text = (value: string, extra = {}) => ({
  type: "text",
  version: 1,
  text: value,
  format: 0,
  ...extra,
});
const paragraph = (...children: unknown[]) => ({ type: "paragraph", version: 1, children });
const link = (url: string) => ({ type: "link", version: 1, url, children: [text("Fundstelle")] });
const stored = (...children: unknown[]) =>
  JSON.stringify({ schema: 1, root: { type: "root", version: 1, children } });
const codeOf = (json: string) => {
  const check = checkEditorState(json);
  return check.ok ? "ok" : check.code;
};

describe("A document the program understands", () => {
  it("passes with every kind of node", () => {
    const json = stored(
      {
        type: "section-heading",
        version: 1,
        section: "rechtsfrage",
        tag: "h2",
        children: [text("Frage")],
      },
      { type: "heading", version: 1, tag: "h3", children: [text("Maßstab")] },
      paragraph(text("fett", { format: 1, detail: 0, mode: "normal", style: "" }), {
        type: "linebreak",
        version: 1,
      }),
      { type: "quote", version: 1, children: [link("/gutachten/7")] },
      {
        type: "list",
        version: 1,
        listType: "number",
        tag: "ol",
        start: 1,
        children: [{ type: "listitem", version: 1, value: 1, children: [text("erstens")] }],
      },
      {
        type: "table",
        version: 1,
        children: [
          {
            type: "tablerow",
            version: 1,
            children: [
              {
                type: "tablecell",
                version: 1,
                headerState: 1,
                children: [paragraph(text("Norm"))],
              },
            ],
          },
        ],
      },
    );
    expect(checkEditorState(json)).toEqual({ ok: true, state: JSON.parse(json) });
  });
});

describe("Refused with a reason", () => {
  const deep = (levels: number) =>
    `{"schema":1,"root":${'{"type":"list","children":['.repeat(levels)}${"]}".repeat(levels)}}`;
  it.each([
    ["text that is no JSON", "{", "not-json"],
    ["an empty text", "", "not-json"],
    ["no object", "[]", "wrong-value"],
    ["no blocks at all", stored(), "empty"],
    ["no schema number", '{"root":{}}', "missing-property"],
    ["a later schema", '{"schema":3,"root":{}}', "newer-version"],
    ["a missing root", '{"schema":1}', "missing-property"],
    ["more than 5 MB", stored(paragraph(text("a".repeat(5_000_001)))), "too-large"],
    ["more than 5 MB in UTF-8", stored(paragraph(text("€".repeat(1_700_000)))), "too-large"],
    ["nesting of 5,000 levels", deep(5_000), "too-deep"],
    ["a million opening brackets", "[".repeat(1_000_000), "too-deep"],
    ["nesting of 51 levels", deep(52), "too-deep"],
    [
      "20,001 nodes",
      stored(...Array.from({ length: 20_000 }, () => paragraph())),
      "too-many-nodes",
    ],
    [
      "two million bare numbers as children",
      `{"schema":1,"root":{"type":"root","version":1,"children":[${"1,".repeat(2_000_000)}1]}}`,
      "too-many-nodes",
    ],
    ["an unknown node", stored({ type: "image", version: 1, src: "x" }), "unknown-node"],
    ["a node named like a method", stored({ type: "toString", version: 1 }), "unknown-node"],
    ["a node in the wrong place", stored(text("lose")), "misplaced-node"],
    [
      "a table in a table",
      stored({
        type: "table",
        version: 1,
        children: [
          {
            type: "tablerow",
            version: 1,
            children: [
              {
                type: "tablecell",
                version: 1,
                headerState: 0,
                children: [{ type: "table", version: 1, children: [] }],
              },
            ],
          },
        ],
      }),
      "misplaced-node",
    ],
    ["an unknown property", stored({ ...paragraph(), onclick: "x" }), "unknown-property"],
    [
      "a property named like a method",
      stored({ ...paragraph(), toString: "x" }),
      "unknown-property",
    ],
    [
      "a prototype key",
      `{"schema":1,"root":{"type":"root","version":1,"children":[],"__proto__":{}}}`,
      "forbidden-key",
    ],
    ["a missing property", stored({ type: "paragraph", version: 1 }), "missing-property"],
    ["a wrong type", stored({ type: "paragraph", version: 1, children: "x" }), "wrong-value"],
    ["a null child", stored(null), "wrong-value"],
    [
      "a heading of level 2 that is no section",
      stored({ type: "heading", version: 1, tag: "h2", children: [] }),
      "wrong-value",
    ],
    [
      "an unknown section",
      stored({ type: "section-heading", version: 1, tag: "h2", section: "x", children: [] }),
      "wrong-value",
    ],
    [
      "a numbered list drawn with bullets",
      stored({ type: "list", version: 1, listType: "number", tag: "ul", start: 1, children: [] }),
      "wrong-value",
    ],
    ["strike-through", stored(paragraph(text("a", { format: 4 }))), "wrong-value"],
    ["U+0000", stored(paragraph(text("a\u0000b"))), "wrong-value"],
    ["CSS on text", stored(paragraph(text("a", { style: "position:fixed" }))), "styled-text"],
    ["CSS on a paragraph", stored({ ...paragraph(), textStyle: "color:red" }), "styled-text"],
    [
      "a background from outside",
      stored(paragraph(text("a", { style: "background:url(//evil)" }))),
      "styled-text",
    ],
  ])("%s", (_what, json, code) => expect(codeOf(json)).toBe(code));

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " https://lwl.org",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://",
    "https://bank@evil.example",
    "gutachten/7",
    "",
  ])("the link %j", (url) => expect(codeOf(stored(paragraph(link(url))))).toBe("unsafe-link"));

  it.each([
    "https://recht.nrw.de/a?b=1#c",
    "http://x.de",
    "mailto:referat@example.org",
    "/gutachten/7",
    "/",
  ])("but not the link %j", (url) => expect(codeOf(stored(paragraph(link(url))))).toBe("ok"));

  it("names the place", () => {
    expect(checkEditorState(stored(paragraph(), paragraph(link("data:x"))))).toEqual({
      ok: false,
      code: "unsafe-link",
      where: "root.children[1].children[0].url",
    });
  });
});

describe("A citation", () => {
  const record = { kind: "provision", law: "GO NRW", unit: "§", number: "26", absatz: "4" };
  const citation = (more: object = {}, children: unknown[] = [text("§ 26 Abs. 4 GO")]) => ({
    type: "citation",
    version: 1,
    id: "zitat00001",
    decision: "confirmed",
    words: "§ 26 Abs. 4 GO",
    record,
    children,
    ...more,
  });
  const inSchema = (schema: number, ...nodes: unknown[]) =>
    stored(paragraph(...nodes)).replace('"schema":1', `"schema":${schema}`);

  it.each([
    ["a provision", citation()],
    ["what is no citation", citation({ decision: "rejected" })],
    [
      "a decision",
      citation({
        record: { kind: "decision", court: "BVerfG", date: "2017-11-21", docket: "2 BvR 1/16" },
      }),
    ],
    ["an annex without a number", citation({ record: { kind: "provision", anlage: "" } })],
    [
      "over a line break",
      citation({ words: "§ 26\nGO" }, [
        text("§ 26"),
        { type: "linebreak", version: 1 },
        text("GO"),
      ]),
    ],
  ])("is understood: %s", (_what, node) => expect(codeOf(inSchema(2, node))).toBe("ok"));

  it("stands in a link, a heading and a cell", () => {
    const inLink = { ...link("https://recht.nrw.de"), children: [citation()] };
    expect(codeOf(inSchema(2, inLink))).toBe("ok");
  });

  it.each([
    ["in a text of the first schema", inSchema(1, citation()), "unknown-node"],
    [
      "in a citation",
      inSchema(2, citation({}, [citation({ id: "zitat00002" })])),
      "misplaced-node",
    ],
    ["around a link", inSchema(2, citation({}, [link("https://x.de")])), "misplaced-node"],
    ["twice of one name", inSchema(2, citation(), citation()), "wrong-value"],
    ["of other words", inSchema(2, citation({ words: "§ 1 GO" })), "wrong-value"],
    ["without words", inSchema(2, citation({ words: "" }, [])), "wrong-value"],
    ["that is only suggested", inSchema(2, citation({ decision: "suggested" })), "wrong-value"],
    ["with a name that is markup", inSchema(2, citation({ id: '"><script' })), "wrong-value"],
    ["with a long name", inSchema(2, citation({ id: "a".repeat(17) })), "wrong-value"],
    ["with an address", inSchema(2, citation({ href: "https://x.de" })), "unknown-property"],
    ["with no record", inSchema(2, citation({ record: null })), "wrong-value"],
    ["with a list as record", inSchema(2, citation({ record: [] })), "wrong-value"],
    ["of a fifth kind", inSchema(2, citation({ record: { kind: "toString" } })), "wrong-value"],
    [
      "with an unknown key in its record",
      inSchema(2, citation({ record: { ...record, url: "javascript:alert(1)" } })),
      "wrong-value",
    ],
    [
      "with a key of another kind",
      inSchema(2, citation({ record: { ...record, gazette: "GV. NRW." } })),
      "wrong-value",
    ],
    [
      "with a prototype key in its record",
      inSchema(2, citation()).replace('"absatz"', '"__proto__"'),
      "wrong-value",
    ],
    [
      "with a number that is none",
      inSchema(2, citation({ record: { ...record, number: 26 } })),
      "wrong-value",
    ],
    [
      "with a value of 201 signs",
      inSchema(2, citation({ record: { ...record, law: "x".repeat(201) } })),
      "wrong-value",
    ],
    [
      "with a nested value",
      inSchema(2, citation({ record: { ...record, law: { a: 1 } } })),
      "wrong-value",
    ],
    ["without a needed key", inSchema(2, citation({ record: { kind: "gazette" } })), "wrong-value"],
  ])("%s is refused", (_what, json, code) => expect(codeOf(json)).toBe(code));
});

describe("On any input", () => {
  it("answers and never throws", () => {
    fc.assert(fc.property(fc.json(), (json) => typeof checkEditorState(json).ok === "boolean"));
    fc.assert(fc.property(fc.string(), (json) => !checkEditorState(json).ok));
  });

  it("notices any single damaged value of a good document", () => {
    const good = JSON.parse(stored(paragraph(text("a"), link("https://x.de"))));
    const paths = [
      ["schema"],
      ["root", "type"],
      ["root", "version"],
      ["root", "children", 0, "type"],
      ["root", "children", 0, "children", 0, "format"],
      ["root", "children", 0, "children", 1, "url"],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.constant(null), fc.object(), fc.array(fc.integer())),
        (path, damage) => {
          const copy = structuredClone(good);
          const parent = path.slice(0, -1).reduce((at, key) => at[key as never], copy);
          parent[path.at(-1) as never] = damage as never;
          return !checkEditorState(JSON.stringify(copy)).ok;
        },
      ),
    );
  });
});
