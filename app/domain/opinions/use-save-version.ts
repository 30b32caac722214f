import { useCallback, useRef, useState, type RefObject } from "react";
import type { EditorHandle } from "~/editor/opinion-editor";
import { postVersion } from "./save-version";

export type SaveState =
  | { phase: "idle" }
  | { phase: "saving" }
  | { phase: "saved"; version: number; savedAt: number }
  | { phase: "conflict" }
  | { phase: "refused"; reason: string }
  /** Refused, but the draft has reached the server since. */
  | { phase: "again" };

type Options = {
  url: string;
  handle: RefObject<EditorHandle | null>;
  /** Names of the editors whose drafts the version replaces. */
  editors: string[];
  onSaved: () => void;
};

/** What is over as soon as the server takes a draft. */
const passing = new Set(["unreachable", "session", "full"]);

/** Saves what the editor holds as a version, once per press, however often the answer gets lost. */
export function useSaveVersion({ url, handle, editors, onSaved }: Options) {
  const [state, setState] = useState<SaveState>({ phase: "idle" });
  const running = useRef(false);
  // An attempt without a clear answer keeps its key: if it did arrive, it is not saved twice.
  const unclear = useRef<{ content: string; saveKey: string } | null>(null);

  const save = useCallback(
    async (label: string) => {
      const editor = handle.current;
      if (!editor || running.current) return;
      running.current = true;
      setState({ phase: "saving" });
      await editor.flush();
      const [text, baseVersion] = [editor.text(), editor.baseVersion()];
      // The number of a draft is a time too, so one that is sent later stays.
      const sequence = Date.now();
      const content = JSON.stringify([text, baseVersion, label]);
      const saveKey =
        unclear.current?.content === content ? unclear.current.saveKey : crypto.randomUUID();
      const request = { state: text, baseVersion, saveKey, label, editors, sequence };
      const answer = await postVersion(url, request);
      running.current = false;
      unclear.current = null;
      if (answer.ok) {
        editor.versionSaved(answer.version);
        setState({ phase: "saved", version: answer.version, savedAt: answer.savedAt });
        onSaved();
      } else if (answer.code !== "conflict") {
        unclear.current = { content, saveKey };
        setState({ phase: "refused", reason: answer.code });
      } else if (answer.theirs) {
        setState({ phase: "conflict" });
        editor.compare();
      } else {
        setState({ phase: "refused", reason: answer.reason });
      }
    },
    [url, handle, editors, onSaved],
  );
  const draftArrived = useCallback(
    () =>
      setState((now) =>
        now.phase === "refused" && passing.has(now.reason) ? { phase: "again" } : now,
      ),
    [],
  );
  return { state, save, draftArrived };
}
