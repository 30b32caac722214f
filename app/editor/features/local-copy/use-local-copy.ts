import { useEffect, useRef, useState } from "react";
import type { AutosaveStatus } from "../autosave/autosave";
import { checkEditorState } from "../../state/check-editor-state";
import { readsSame } from "../compare/compare-documents";
import { troubleText } from "../autosave/texts";
import type { LocalDrafts } from "./local-drafts";
import type { LocalDraft } from "./sealed-draft";

type Options = {
  drafts: LocalDrafts | null;
  opinionId: string;
  /** The text the page was opened with; a copy equal to it is of no interest. */
  openedWith: string;
  status: AutosaveStatus;
  read: () => { state: string; baseVersion: number };
};

/** In ms: without known trouble the server has this long before the text is also kept here. */
const patience = 4_000;
const every = 1_000;

/**
 * Keeps an encrypted copy on this machine only while the server does not take the text, and
 * offers what earlier visits and other tabs left behind. An offer stays until it is decided.
 */
export function useLocalCopy({ drafts, opinionId, openedWith, status, read }: Options) {
  const [editor] = useState(() => crypto.randomUUID());
  const [offers, setOffers] = useState<LocalDraft[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void drafts
      ?.list(opinionId)
      .catch(() => [])
      .then((found) => {
        if (!isCurrent) return;
        setOffers(
          found.filter((copy) => copy.editor !== editor && !isKnown(copy.state, openedWith)),
        );
      });
    return () => void (isCurrent = false);
  }, [drafts, opinionId, openedWith, editor]);

  const hasCopy = useRef(false);
  const isTroubled = troubleText(status.phase) !== undefined;
  useEffect(() => {
    if (!drafts || !status.dirty) return;
    let last = "";
    const keep = () => {
      const { state, baseVersion } = read();
      if (state === last) return;
      last = state;
      hasCopy.current = true;
      const copy = { opinionId, editor, state, baseVersion, writtenAt: Date.now() };
      void drafts.put(copy).catch(() => {});
    };
    let timer = setTimeout(
      function again() {
        keep();
        timer = setTimeout(again, every);
      },
      isTroubled ? 0 : patience,
    );
    return () => clearTimeout(timer);
  }, [drafts, opinionId, editor, status.dirty, isTroubled, read]);
  useEffect(() => {
    if (status.dirty || !hasCopy.current) return;
    hasCopy.current = false;
    void drafts?.remove({ opinionId, editor }).catch(() => {});
  }, [drafts, opinionId, editor, status.dirty]);

  const leave = (offer: LocalDraft) => {
    setOffers((all) => all.filter((other) => other !== offer));
    return drafts?.remove(offer).catch(() => {});
  };
  return {
    offers,
    /** The text is in this editor now; until the server has it, its copy is this editor's. */
    async taken(offer: LocalDraft) {
      hasCopy.current = true;
      await drafts?.put({ ...offer, editor }).catch(() => {});
      await leave(offer);
    },
    discarded: leave,
  };
}

function isKnown(copy: string, opened: string): boolean {
  const mine = checkEditorState(copy);
  const other = checkEditorState(opened);
  return mine.ok && other.ok && readsSame(mine.state, other.state);
}
