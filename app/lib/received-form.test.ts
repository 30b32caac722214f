import { parse } from "@conform-to/react";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  guardForm,
  isFieldName,
  plausibleFields,
  typedAnswer,
  typedForm,
} from "./received-form.server";

function formOf(...fields: [name: string, value: string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

function guarded(body: BodyInit, headers: HeadersInit = {}): Request {
  const length = { "Content-Length": "100" };
  const request = new Request("http://votum.example/verfahren/neu", {
    method: "POST",
    body,
    headers: { ...length, ...headers },
  });
  guardForm(request);
  return request;
}

describe("the name of a field", () => {
  it.each(["title", "readerIds", "petita[2].text", "identifiers[0].kind", "__intent__", "a[]"])(
    "may be %s",
    (name) => expect(isFieldName(name)).toBe(true),
  );

  it.each([
    "__proto__",
    "__proto__.role",
    "__proto__[x]",
    "constructor",
    "constructor.prototype.role",
    "a[constructor]",
    "a.__proto__.role",
    "petita[0].__proto__",
    "a[b]",
    "a[99999999]",
    "hasOwnProperty",
    "toString.x",
    "a..b",
    "a[",
    "a]b",
    ".a",
    "",
    "title\u0000",
    `a${".a".repeat(200)}`,
  ])("is never %s", (name) => expect(isFieldName(name)).toBe(false));
});

describe("a form", () => {
  it("loses the fields no form has, and keeps the others as they came", () => {
    const form = formOf(
      ["title", "A"],
      ["__proto__.role", "x"],
      ["readerIds", "1"],
      ["readerIds", "2"],
    );
    expect([...plausibleFields(form)]).toEqual([
      ["title", "A"],
      ["readerIds", "1"],
      ["readerIds", "2"],
    ]);
  });

  it("keeps a list button of ours", () => {
    const button = JSON.stringify({
      type: "insert",
      payload: { name: "petita", defaultValue: {} },
    });
    expect(plausibleFields(formOf(["__intent__", button])).get("__intent__")).toBe(button);
  });

  it.each([
    "no json",
    "null",
    JSON.stringify({ type: "update", payload: { name: "__proto__.role", value: "x" } }),
    JSON.stringify({ type: "insert", payload: { name: "__proto__" } }),
    JSON.stringify({ type: "insert", payload: { name: "title" } }),
    JSON.stringify({ type: "remove", payload: { name: "petita", index: 1e12 } }),
  ])("loses a list button that was made up: %s", (button) => {
    const fields = plausibleFields(formOf(["title", "A"], ["__intent__", button]));
    expect([...fields]).toEqual([["title", "A"]]);
  });

  it("can be read whatever was sent, and touches no prototype", () => {
    const part = fc.constantFrom(
      "__proto__",
      "constructor",
      "role",
      "a",
      "0",
      "[0]",
      "[]",
      ".",
      "[",
      "]",
      "toString",
    );
    const name = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
    );
    const value = fc.oneof(fc.string(), fc.json());
    const field = fc.tuple(fc.oneof(name, fc.constantFrom("__intent__", "__state__")), value);
    fc.assert(
      fc.property(fc.array(field, { maxLength: 8 }), (sent) => {
        const fields = plausibleFields(formOf(...sent));
        const submission = parse(fields, { resolve: (value) => ({ value }) });
        submission.reply();
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>).role).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it("that is none is refused as not understood", async () => {
    const request = guarded("{}", { "Content-Type": "application/json" });
    await expect(request.formData()).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("what was typed", () => {
  it("comes back after the form was read, without passwords", async () => {
    const request = guarded(
      new URLSearchParams({ title: "Ein Titel", password: "geheim", "a[b]": "x" }),
    );
    await request.formData();
    expect(await typedAnswer(request)).toMatchObject({
      submission: { status: "error", initialValue: { title: "Ein Titel" } },
    });
    expect(await typedForm(request)).toEqual({ fields: [["title", "Ein Titel"]], files: [] });
    expect(JSON.stringify(await typedAnswer(request))).not.toContain("geheim");
  });

  it("comes back where the form was not read yet, but not where it is huge", async () => {
    const small = guarded(new URLSearchParams({ title: "Ein Titel" }));
    expect((await typedForm(small)).fields).toEqual([["title", "Ein Titel"]]);
    const huge = guarded(new URLSearchParams({ title: "Ein Titel" }), {
      "Content-Length": String(50 * 1024 * 1024),
    });
    expect((await typedForm(huge)).fields).toEqual([]);
    expect(huge.bodyUsed).toBe(false);
  });

  it("names the file that has to be chosen again", async () => {
    const form = formOf(["title", "Ein Titel"]);
    form.append("file", new File(["%PDF-"], "Entwurf.pdf"));
    expect((await typedForm(guarded(form))).files).toEqual([["file", "Entwurf.pdf"]]);
  });
});
