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
 * offers what an earlier visit left behind. The offer stays until it is decided.
 */
export function useLocalCopy({ drafts, opinionId, openedWith, status, read }: Options) {
  const [offer, setOffer] = useState<LocalDraft | null>(null);
  const [isLookedUp, setLookedUp] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void drafts
      ?.get(opinionId)
      .catch(() => null)
      .then((found) => {
        if (!isCurrent) return;
        setLookedUp(true);
        if (found && !isKnown(found.state, openedWith)) setOffer(found);
      });
    return () => void (isCurrent = false);
  }, [drafts, opinionId, openedWith]);

  const hasCopy = useRef(false);
  const isTroubled = troubleText(status.phase) !== undefined;
  // An undecided offer is not overwritten by new text, nor is it swept away by a save.
  const mayWrite = drafts !== null && isLookedUp && offer === null;
  useEffect(() => {
    if (!mayWrite || !status.dirty) return;
    let last = "";
    const keep = () => {
      const { state, baseVersion } = read();
      if (state === last) return;
      last = state;
      hasCopy.current = true;
      void drafts.put({ opinionId, state, baseVersion, writtenAt: Date.now() }).catch(() => {});
    };
    let timer = setTimeout(
      function again() {
        keep();
        timer = setTimeout(again, every);
      },
      isTroubled ? 0 : patience,
    );
    return () => clearTimeout(timer);
  }, [mayWrite, drafts, opinionId, status.dirty, isTroubled, read]);
  useEffect(() => {
    if (!mayWrite || status.dirty || !hasCopy.current) return;
    hasCopy.current = false;
    void drafts.remove(opinionId).catch(() => {});
  }, [mayWrite, drafts, opinionId, status.dirty]);

  return {
    offer,
    /** The person took the copy over or threw it away. */
    decide() {
      setOffer(null);
      void drafts?.remove(opinionId).catch(() => {});
    },
  };
}

function isKnown(copy: string, opened: string): boolean {
  const mine = checkEditorState(copy);
  const other = checkEditorState(opened);
  return mine.ok && other.ok && readsSame(mine.state, other.state);
}
