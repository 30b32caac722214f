import { afterEach, expect, it, vi } from "vitest";
import { postDraft } from "./post-draft";

const draft = { opinionId: "A", state: "{}", baseVersion: 1, sequence: 5, editor: "e" };
const answering = (response: Partial<Response>) =>
  vi.stubGlobal("fetch", async () => ({ type: "basic", ...response }) as Response);
afterEach(() => void vi.unstubAllGlobals());

it("hands on what the server says", async () => {
  const proof = { ok: true, sequence: 5, savedAt: 1 };
  answering({ status: 200, json: async () => proof });
  expect(await postDraft("/x")(draft)).toEqual(proof);
});

it.each([
  [401, "session"],
  [403, "forbidden"],
  [404, "forbidden"],
  [409, "conflict"],
  [413, "invalid"],
  [422, "invalid"],
  [507, "full"],
  [500, "unreachable"],
  [503, "unreachable"],
  [204, "unreachable"],
])("status %i means %s", async (status, code) => {
  answering({ status });
  expect(await postDraft("/x")(draft)).toEqual({ ok: false, code });
});

it("a redirect to the sign-in page means the session ended", async () => {
  answering({ type: "opaqueredirect", status: 0 });
  expect(await postDraft("/x")(draft)).toEqual({ ok: false, code: "session" });
});

it("a 200 without a body is no proof: it throws, and the autosave tries again", async () => {
  answering({ status: 200, json: async () => JSON.parse("") });
  await expect(postDraft("/x")(draft)).rejects.toThrow();
});
