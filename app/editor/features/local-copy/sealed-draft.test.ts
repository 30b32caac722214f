import { describe, expect, it } from "vitest";
import { importKey, seal, unseal } from "./sealed-draft";

const draft = { opinionId: "A", editor: "tab-1", state: "{}", baseVersion: 2, writtenAt: 1 };
const keyOf = (fill: number) => importKey(Buffer.alloc(32, fill).toString("hex"));

describe("A copy in the browser", () => {
  it("opens with its key", async () => {
    const key = await keyOf(251);
    expect(await unseal(await seal(draft, key), key)).toEqual(draft);
  });
  it("stays shut with another key", async () =>
    expect(await unseal(await seal(draft, await keyOf(1)), await keyOf(2))).toBeNull());
  it("stays shut under the name of another opinion", async () => {
    const key = await keyOf(1);
    expect(await unseal({ ...(await seal(draft, key)), opinionId: "B" }, key)).toBeNull();
  });
  it("shows nothing of the text", async () => {
    const { sealed } = await seal({ ...draft, state: "Kanarienvogel" }, await keyOf(1));
    expect(Buffer.from(sealed).toString("latin1")).not.toContain("Kanarienvogel");
  });
});
