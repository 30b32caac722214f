import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAutosave, pace, type Autosave } from "./autosave";
import type { DraftRefusal, DraftToSave, SaveDraft, SaveDraftResult } from "./draft";

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 13, 32) }));
afterEach(() => void vi.useRealTimers());

const accept: SaveDraft = async ({ sequence }) => ({ ok: true, sequence, savedAt: Date.now() });

/** An editor with a server whose behaviour the test can change. */
function writing(answer: SaveDraft = accept) {
  const server = { answer, received: [] as DraftToSave[] };
  const page = { text: "" };
  const autosave = createAutosave({
    opinionId: "A",
    baseVersion: 3,
    read: () => page.text,
    save: (draft) => {
      server.received.push(draft);
      return server.answer(draft);
    },
  });
  const type = (text: string) => {
    page.text += text;
    autosave.changed();
  };
  return { server, page, autosave, type };
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const phase = (autosave: Autosave) => autosave.status().phase;

describe("While everything works", () => {
  it("opening writes nothing", async () => {
    const { server, autosave } = writing();
    await wait(3_600_000);
    expect(server.received).toEqual([]);
    expect(autosave.status()).toEqual({
      phase: "saved",
      dirty: false,
      savedAt: null,
      outdated: false,
    });
  });

  it("a pause in typing saves, and the proof is the server's", async () => {
    const { server, autosave, type } = writing();
    type("Der Rat");
    expect(phase(autosave)).toBe("unsaved");
    await wait(pace.quiet);
    expect(server.received).toMatchObject([{ opinionId: "A", baseVersion: 3, state: "Der Rat" }]);
    expect(autosave.status()).toMatchObject({ phase: "saved", dirty: false, savedAt: Date.now() });
  });

  it("the draft stays at most 5 s behind someone who never pauses", async () => {
    const { server, type } = writing();
    for (let at = 0; at < 60; at++) {
      type("x");
      await wait(250);
    }
    const sentAt = server.received.map((draft) => draft.state.length);
    expect(sentAt.length).toBeGreaterThanOrEqual(2);
    expect(
      Math.max(...sentAt.map((length, at) => length - (sentAt[at - 1] ?? 0))),
    ).toBeLessThanOrEqual(21);
  });

  it("one request at a time; what was typed meanwhile follows", async () => {
    let release: (() => void) | undefined;
    const { server, autosave, type } = writing(async ({ sequence }) => {
      await new Promise<void>((resolve) => (release = resolve));
      return { ok: true, sequence, savedAt: 1 };
    });
    type("a");
    await wait(pace.quiet);
    type("b");
    await wait(4_000);
    expect(server.received).toHaveLength(1);
    expect(phase(autosave)).toBe("saving");
    release?.();
    await wait(0);
    expect(phase(autosave)).toBe("unsaved");
    server.answer = accept;
    await wait(pace.quiet);
    expect(server.received.at(-1)?.state).toBe("ab");
    expect(phase(autosave)).toBe("saved");
  });

  it("every attempt has a higher number", async () => {
    const { server, type } = writing();
    for (const letter of "abc") {
      type(letter);
      await wait(pace.quiet);
    }
    const numbers = server.received.map((draft) => draft.sequence);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(3);
  });
});

describe("Never a false 'saved'", () => {
  const answers: [string, SaveDraft][] = [
    ["an empty 200", async () => undefined as never],
    ["a page instead of an answer", async () => "<html>" as never],
    [
      "a number of another attempt",
      async ({ sequence }) => ({ ok: true, sequence: sequence - 1, savedAt: 1 }),
    ],
    ["no time", async ({ sequence }) => ({ ok: true, sequence }) as never],
    ["an unknown refusal", async () => ({ ok: false, code: "toString" }) as never],
    ["a broken connection", async () => Promise.reject(new TypeError("Failed to fetch"))],
    [
      "a fault thrown at once",
      () => {
        throw new Error("x");
      },
    ],
  ];
  it.each(answers)("%s", async (_what, answer) => {
    const { server, autosave, type } = writing(answer);
    type("Text");
    await wait(pace.quiet);
    expect(autosave.status()).toMatchObject({ phase: "offline", dirty: true, savedAt: null });
    server.answer = accept;
    await wait(2_000);
    expect(phase(autosave)).toBe("saved");
  });

  it("a server that hangs: the banner comes within 10 s, a late proof counts", async () => {
    let release: ((result: SaveDraftResult) => void) | undefined;
    const { server, autosave, type } = writing(() => new Promise((resolve) => (release = resolve)));
    type("Text");
    await wait(pace.quiet + pace.firstAnswer);
    expect(phase(autosave)).toBe("offline");
    release?.({ ok: true, sequence: server.received[0]!.sequence, savedAt: 7 });
    await wait(0);
    expect(autosave.status()).toMatchObject({ phase: "saved", dirty: false, savedAt: 7 });
  });

  it("a late proof of an old text does not cover a newer one", async () => {
    let release: ((result: SaveDraftResult) => void) | undefined;
    const { server, autosave, type } = writing(
      () => new Promise((resolve) => (release ??= resolve)),
    );
    type("a");
    await wait(pace.quiet + pace.firstAnswer);
    type("b");
    release?.({ ok: true, sequence: server.received[0]!.sequence, savedAt: 7 });
    await wait(0);
    expect(autosave.status().dirty).toBe(true);
  });
});

describe("Trouble", () => {
  it.each<[DraftRefusal, string]>([
    ["full", "disk-full"],
    ["session", "session-expired"],
    ["forbidden", "refused"],
    ["invalid", "refused"],
    ["unreachable", "offline"],
  ])("%s is named, and saving resumes by itself", async (code, named) => {
    const { server, autosave, type } = writing(async () => ({ ok: false, code }));
    type("Text");
    await wait(pace.quiet);
    expect(autosave.status()).toMatchObject({ phase: named, dirty: true });
    type(" mehr");
    server.answer = accept;
    await wait(30_000);
    expect(autosave.status()).toMatchObject({ phase: "saved", dirty: false });
    expect(server.received.at(-1)?.state).toBe("Text mehr");
  });

  it("a conflict waits for the person, then goes on from the new version", async () => {
    const { server, autosave, type } = writing(async () => ({ ok: false, code: "conflict" }));
    type("Text");
    await wait(pace.quiet);
    type(" mehr");
    await wait(600_000);
    expect(server.received).toHaveLength(1);
    expect(phase(autosave)).toBe("conflict");
    server.answer = accept;
    autosave.rebase(4);
    await wait(0);
    expect(server.received.at(-1)).toMatchObject({ baseVersion: 4, state: "Text mehr" });
    expect(phase(autosave)).toBe("saved");
  });

  it("a newer version of somebody else is told, and the draft is saved all the same", async () => {
    const { server, autosave, type } = writing(async ({ sequence }) => ({
      ok: true,
      sequence,
      savedAt: 1,
      newestVersion: 5,
    }));
    type("Text");
    await wait(pace.quiet);
    expect(autosave.status()).toMatchObject({ phase: "saved", dirty: false, outdated: true });
    autosave.rebase(5);
    expect(autosave.status().outdated).toBe(false);
    expect(server.received).toHaveLength(1);
  });

  it("the browser's word 'offline' shows at once; 'online' saves at once", async () => {
    const { server, autosave, type } = writing();
    autosave.connectionLost();
    expect(phase(autosave)).toBe("offline");
    server.answer = async () => ({ ok: false, code: "unreachable" });
    await wait(60_000);
    type("Text");
    await wait(30_000);
    expect(phase(autosave)).toBe("offline");
    server.answer = accept;
    autosave.connectionBack();
    await wait(0);
    expect(phase(autosave)).toBe("saved");
  });

  it("typing after a lost connection without news of its return is still saved", async () => {
    const { autosave, type } = writing();
    autosave.connectionLost();
    await wait(60_000);
    type("Text");
    await wait(30_000);
    expect(phase(autosave)).toBe("saved");
  });
});

describe("Leaving", () => {
  it("sends the rest, also what was typed during a request", async () => {
    const { server, autosave, type } = writing(async ({ sequence }) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return { ok: true, sequence, savedAt: 1 };
    });
    type("a");
    await wait(pace.quiet);
    type("b");
    autosave.stop();
    await wait(60_000);
    expect(server.received.map((draft) => draft.state)).toEqual(["a", "ab"]);
  });

  it("flush tells whether the text is safe", async () => {
    const { server, autosave, type } = writing();
    type("a");
    expect(await autosave.flush()).toBe(true);
    server.answer = async () => ({ ok: false, code: "full" });
    type("b");
    expect(await autosave.flush()).toBe(false);
  });
});

describe("Whatever happens in whatever order", () => {
  it("'saved' always means: the server has the last keystroke, of this opinion", async () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant("type" as const) }),
      fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 12_000 }) }),
      fc.record({
        kind: fc.constant("server" as const),
        mood: fc.constantFrom("fine", "slow", "full", "session", "unreachable", "lost answer"),
      }),
      fc.record({ kind: fc.constantFrom("lost" as const, "back" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        let stored = "";
        let mood = "fine";
        const { page, autosave, type } = writing(async ({ state, sequence, opinionId }) => {
          const now = mood;
          if (now === "full" || now === "session" || now === "unreachable")
            return { ok: false, code: now };
          if (now === "slow") await new Promise((resolve) => setTimeout(resolve, 9_000));
          expect(opinionId).toBe("A");
          if (state.length >= stored.length) stored = state;
          return now === "lost answer"
            ? (undefined as never)
            : { ok: true, sequence, savedAt: Date.now() };
        });
        const holds = () => {
          if (!autosave.status().dirty) expect(stored).toBe(page.text);
          if (phase(autosave) === "saved") expect(autosave.status().dirty).toBe(false);
        };
        for (const happened of events) {
          if (happened.kind === "type") type("x");
          else if (happened.kind === "wait") await wait(happened.ms);
          else if (happened.kind === "server") mood = happened.mood;
          else if (happened.kind === "lost") autosave.connectionLost();
          else autosave.connectionBack();
          holds();
        }
        mood = "fine";
        autosave.connectionBack();
        await wait(120_000);
        expect(stored).toBe(page.text);
        expect(phase(autosave)).toBe("saved");
        autosave.stop();
      }),
      { numRuns: 150 },
    );
  });
});
