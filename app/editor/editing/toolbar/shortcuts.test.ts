import { describe, expect, it } from "vitest";
import { keyAction } from "./shortcuts";

const key = (pressed: string, code: string, held: string) => ({
  key: pressed,
  code,
  ctrlKey: held.includes("Strg"),
  metaKey: held.includes("Cmd"),
  shiftKey: held.includes("Umschalt"),
  altKey: held.includes("Alt"),
});

describe("Keys of the editor", () => {
  it.each([
    ["§", "Digit3", "Strg+Umschalt", { do: "block", type: "h5" }],
    ["=", "Digit0", "Cmd+Umschalt", { do: "block", type: "paragraph" }],
    ["/", "Digit7", "Strg+Umschalt", { do: "list", type: "number" }],
    ["K", "KeyK", "Strg+Umschalt", { do: "link" }],
    ["s", "KeyS", "Strg", { do: "save" }],
    ["]", "BracketRight", "Strg", { do: "shift", direction: "in" }],
    ["ArrowLeft", "ArrowLeft", "Alt+Umschalt", { do: "shift", direction: "out" }],
  ])("%s (%s) with %s", (pressed, code, held, action) =>
    expect(keyAction(key(pressed, code, held))).toEqual(action),
  );

  it.each([
    ["Strg+K belongs to the search", "k", "KeyK", "Strg"],
    ["AltGr+3 writes ³", "³", "Digit3", "Strg+Alt"],
    ["Strg++ enlarges the page", "+", "BracketRight", "Strg"],
    ["Tab leaves the text", "Tab", "Tab", ""],
    ["a letter is a letter", "s", "KeyS", ""],
  ])("%s", (_why, pressed, code, held) => expect(keyAction(key(pressed, code, held))).toBeNull());
});
