import { afterEach, describe, expect, test, vi } from "vitest";
import { postVersion } from "./save-version";

const request = { state: "{}", baseVersion: 3, saveKey: "k" };

function answering(body: BodyInit | null, init?: ResponseInit) {
  vi.stubGlobal("fetch", async () => new Response(body, init));
}

afterEach(() => void vi.unstubAllGlobals());

describe("a version counts as saved", () => {
  test("when the answer names its number and time", async () => {
    answering('{"ok":true,"version":4,"savedAt":1}');
    expect(await postVersion("/", request)).toEqual({ ok: true, version: 4, savedAt: 1 });
  });

  test.each([
    ["an empty 200", null, 200],
    ["a page", "<html>", 200],
    ["an old number", '{"ok":true,"version":3,"savedAt":1}', 200],
    ["no number", '{"ok":true}', 200],
    ["no time", '{"ok":true,"version":4}', 200],
    ["nothing", "null", 200],
    ["a fault", '{"ok":true,"version":4,"savedAt":1}', 500],
    ["a conflict without word", "", 409],
  ])("but not after %s", async (_, body, status) => {
    answering(body, { status });
    expect(await postVersion("/", request)).toEqual({ ok: false, code: "unreachable" });
  });
});

test.each([
  [401, "session"],
  [403, "forbidden"],
  [404, "forbidden"],
  [422, "invalid"],
  [507, "full"],
])("status %i means %s", async (status, code) => {
  answering("{}", { status });
  expect(await postVersion("/", request)).toEqual({ ok: false, code });
});

test("no network is “unreachable”", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  expect(await postVersion("/", request)).toEqual({ ok: false, code: "unreachable" });
});
