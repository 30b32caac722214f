import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf, stateWith } from "../../../tests/support/opinions";
import { authorize, type Authorized } from "~/domain/users/authorization.server";
import { AppError } from "~/lib/errors";
import { opinionDrafts, opinionVersions } from "~db/schema";
import { saveDraft } from "./drafts.server";
import { saveVersion } from "./versions.server";

/*
 * Two people, each with two open editors, type in the same two opinions. Their requests arrive late,
 * twice, in another order, and their answers get lost.
 */

type Editor = {
  name: string;
  record: Authorized<"write", "opinion">;
  mark: string;
  text: string;
  baseVersion: number;
  /** The clock of the browser; every attempt has a number of its own. */
  clock: number;
  unclear: { text: string; baseVersion: number; sequence: number; saveKey: string } | null;
};

type Message = {
  editor: Editor;
  kind: "draft" | "version";
  text: string;
  baseVersion: number;
  sequence: number;
  saveKey: string;
};

const editorNumber = fc.nat(7);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), editor: editorNumber }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("draft" as const), editor: editorNumber }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("version" as const), editor: editorNumber }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("arrive" as const),
      which: fc.nat(20),
      twice: fc.boolean(),
      answerLost: fc.boolean(),
    }),
  },
);

test("no text that was confirmed is lost, and none gets into another opinion", async () => {
  let conflicts = 0;
  let versions = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 120 }), async (steps) => {
      const house = twoOpinions();
      const queue: Message[] = [];
      for (const [at, each] of steps.entries()) {
        if (each.kind === "arrive") {
          const index = each.which % Math.max(queue.length, 1);
          const message = queue[index];
          if (!message) continue;
          if (!each.twice) queue.splice(index, 1);
          await house.receive(message, each.answerLost);
        } else {
          const editor = house.editors[each.editor]!;
          editor.clock += 1;
          if (each.kind === "type") editor.text += ` ${editor.mark}${at}`;
          else queue.push(messageOf(editor, each.kind));
        }
        house.check();
      }
      conflicts += house.tally.conflicts;
      versions += house.tally.versions;
    }),
    { numRuns: 50 },
  );
  expect(conflicts).toBeGreaterThan(25);
  expect(versions).toBeGreaterThan(50);
}, 60_000);

function messageOf(editor: Editor, kind: Message["kind"]): Message {
  const { text, baseVersion, clock: sequence } = editor;
  const saveKey = `${editor.name}-${sequence}`;
  if (kind === "draft") return { editor, kind, text, baseVersion, sequence, saveKey };
  // Whoever got no answer asks again with the same words and the same key.
  const same = editor.unclear?.text === text && editor.unclear.baseVersion === baseVersion;
  if (!same) editor.unclear = { text, baseVersion, sequence, saveKey };
  return { editor, kind, ...editor.unclear! };
}

function twoOpinions() {
  const db = freshDatabase();
  const people = [addWriter(db, { name: "Anna" }), addWriter(db, { name: "Bert" })];
  const ids = [addOpinionOf(db, people[0]!).id, addOpinionOf(db, people[0]!).id];
  const editors = people.flatMap((person, who) =>
    ids.flatMap((id, what) =>
      [1, 2].map((tab): Editor => {
        const mark = ["A", "B"][what]!;
        const record = authorize(db, person, "write", "opinion", id);
        const name = `${who}-${mark}-${tab}`;
        return { name, record, mark, text: mark, baseVersion: 1, clock: 0, unclear: null };
      }),
    ),
  );
  const heads = new Map(ids.map((id) => [id, 1]));
  /** What the server has confirmed or at least taken: text of each version, last draft of each editor. */
  const taken = { versions: new Map<string, string>(), drafts: new Map<Editor, Message>() };
  const tally = { conflicts: 0, versions: 0 };

  async function receive(message: Message, answerLost: boolean): Promise<void> {
    const { editor, kind, text, baseVersion, sequence, saveKey } = message;
    const state = stateWith(text);
    if (kind === "draft") {
      const newer = (taken.drafts.get(editor)?.sequence ?? -1) >= sequence;
      const draft = { editor: editor.name, state, baseVersion, sequence };
      const refused = await saveDraft(db, editor.record, draft).then(
        () => null,
        (error: unknown) => error,
      );
      if (newer) expect(refused).toMatchObject({ values: { reason: "stale-draft" } });
      else {
        expect(refused).toBeNull();
        taken.drafts.set(editor, message);
      }
      return;
    }
    const request = { state, baseVersion, saveKey, editors: [editor.name], sequence };
    const { id } = editor.record;
    try {
      const { version } = await saveVersion(db, editor.record, request);
      const key = `${id} ${version}`;
      if (!taken.versions.has(key)) {
        // Only on top of the newest version, never in place of one.
        expect(baseVersion).toBe(heads.get(id));
        expect(version).toBe(baseVersion + 1);
        heads.set(id, version);
        tally.versions += 1;
        const draft = taken.drafts.get(editor);
        if (draft && draft.sequence <= sequence) taken.drafts.delete(editor);
      }
      taken.versions.set(key, text);
      if (!answerLost)
        Object.assign(editor, {
          baseVersion: Math.max(editor.baseVersion, version),
          unclear: null,
        });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Refused with the other text in hand; what one has typed stays where it is, and is merged.
      expect(error).toMatchObject({ code: "conflict", values: { reason: "newer-version" } });
      expect(error.values.state).toBe(
        stateWith(taken.versions.get(`${id} ${heads.get(id)}`) ?? ""),
      );
      tally.conflicts += 1;
      if (answerLost) return;
      const theirs = taken.versions.get(`${id} ${error.values.version}`) ?? "";
      Object.assign(editor, {
        baseVersion: error.values.version,
        text: `${theirs} ${editor.text}`,
        unclear: null,
      });
    }
  }

  function check(): void {
    const stored = db.select().from(opinionVersions).all();
    for (const [key, text] of taken.versions) {
      const [id, number] = key.split(" ");
      const row = stored.find((one) => one.opinionId === id && one.number === Number(number));
      expect(row?.state, "a version stays as it was confirmed").toBe(stateWith(text));
    }
    const drafts = db.select().from(opinionDrafts).all();
    for (const [editor, { text }] of taken.drafts) {
      const row = drafts.find(
        ({ opinionId, userId, editor: name }) =>
          opinionId === editor.record.id &&
          userId === editor.record.actor.id &&
          name === editor.name,
      );
      expect(row?.state, "a draft stays until a text with it is a version").toBe(stateWith(text));
    }
    for (const { opinionId, state } of [...stored, ...drafts]) {
      const other = opinionId === ids[0] ? /\bB\d*\b/ : /\bA\d*\b/;
      expect(other.test(wordsOf(state)), "the text of one opinion is not in the other").toBe(false);
    }
  }

  return { editors, receive, check, tally };
}

/** The paragraph a test wrote, without the headings of every opinion. */
const wordsOf = (state: string) => JSON.parse(state).root.children.at(-1).children[0]?.text ?? "";
