import * as fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosave } from "./autosave";
import type { DraftToSave } from "./draft";

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 13, 32) }));
afterEach(() => void vi.useRealTimers());

// nextcloud/android#11719: who switches fast between two documents finds one in the other.
it("a thousand quick switches between two opinions: each draft holds its own text, and all of it", async () => {
  const switches = fc.array(
    fc.record({
      opinion: fc.constantFrom("A", "B"),
      typed: fc.integer({ min: 0, max: 3 }),
      stay: fc.integer({ min: 1, max: 4_000 }),
      delay: fc.integer({ min: 0, max: 6_000 }),
      answerLost: fc.boolean(),
    }),
    { minLength: 50, maxLength: 50 },
  );
  await fc.assert(
    fc.asyncProperty(switches, async (all) => {
      const texts: Record<string, string> = { A: "", B: "" };
      const received: DraftToSave[] = [];
      for (const { opinion, typed, stay, delay, answerLost } of all) {
        const autosave = createAutosave({
          opinionId: opinion,
          baseVersion: 1,
          read: () => texts[opinion] ?? "",
          save: async (draft) => {
            await new Promise((resolve) => setTimeout(resolve, delay));
            received.push(draft);
            if (answerLost) return { ok: false, code: "unreachable" };
            return { ok: true, sequence: draft.sequence, savedAt: Date.now() };
          },
        });
        for (let count = 0; count < typed; count++) {
          texts[opinion] += opinion;
          autosave.changed();
        }
        await vi.advanceTimersByTimeAsync(stay);
        autosave.stop();
      }
      await vi.advanceTimersByTimeAsync(120_000);
      for (const { opinionId, state } of received) {
        expect(state.replaceAll(opinionId, ""), "only its own words").toBe("");
      }
      for (const [opinion, text] of Object.entries(texts)) {
        const mine = received.filter(({ opinionId }) => opinionId === opinion);
        const newest = mine.toSorted((one, other) => other.sequence - one.sequence)[0];
        expect(newest?.state ?? "").toBe(text);
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);
