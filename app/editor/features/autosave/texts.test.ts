import { expect, it } from "vitest";
import { statusLine } from "./texts";

it("a time is shown only once the server named one", () => {
  const at = Date.UTC(2026, 10, 22, 13, 32);
  expect(statusLine({ phase: "saved", dirty: false, savedAt: at, outdated: false })).toBe(
    "Gespeichert um 14:32 Uhr",
  );
  expect(statusLine({ phase: "saved", dirty: false, savedAt: null, outdated: false })).toBe(
    "Keine Änderungen",
  );
  expect(statusLine({ phase: "offline", dirty: true, savedAt: at, outdated: false })).not.toContain(
    "14:32",
  );
});
