import { useCallback, useMemo, useRef, useState } from "react";
import { postDraft } from "~/editor/features/autosave/post-draft";
import type { DraftToSave } from "~/editor/features/autosave/draft";
import { OpinionEditor, type EditorHandle, type OtherVersion } from "~/editor/opinion-editor";
import type { Day } from "~/lib/day";
import { formatClock } from "~/lib/instant";
import { opinionAddress } from "./opinion-address";
import type { OtherVersionAnswer } from "./editor-requests";
import { discardFormId } from "./draft-notices";
import { loadCitationReader } from "./citation-reader";
import type { OpinionOutcome } from "./outcome";
import { SaveBar } from "./save-bar";
import { SimilarPanel } from "./similar/similar-panel";
import { savedSignal } from "./similar/saved-signal";
import { useSaveVersion } from "./use-save-version";
import "./opinion-workspace.css";

/** The text as the page was opened: an own draft, or the newest version. */
export type OpenedText = {
  state: string;
  baseVersion: number;
  draft: { editor: string; savedAt: number } | null;
};

type Props = {
  id: string;
  fileNumber: string;
  /** The day provisions are shown as of. */
  date: Day | null;
  outcome: OpinionOutcome | null;
  opened: OpenedText;
  /** False where the stored text is not understood: it is shown, and nothing can be saved. */
  writable: boolean;
  localKey: string | null;
  onSaved: () => void;
};

/** The editor joined to the requests of this opinion, with the bar that makes versions. */
export function OpinionWorkspace(props: Props) {
  const { id, fileNumber, date, outcome, opened, writable, localKey, onSaved } = props;
  const address = opinionAddress(id);
  const handle = useRef<EditorHandle>(null);
  const [saved] = useState(savedSignal);
  const [taken] = useState(opened.draft?.editor);
  const [own, setOwn] = useState<string>();
  const editors = useMemo(() => [own, taken].filter((name) => name !== undefined), [own, taken]);
  const [label, setLabel] = useState("");
  const wasSaved = useCallback(() => {
    setLabel("");
    saved.say();
    onSaved();
  }, [onSaved, saved]);
  const {
    state,
    save,
    draftArrived: saveWasPossible,
  } = useSaveVersion({
    url: address.newVersion,
    handle,
    editors,
    onSaved: wasSaved,
  });
  const draftArrived = useCallback(() => {
    saveWasPossible();
    saved.say();
  }, [saveWasPossible, saved]);
  const saveDraft = useMemo(
    () => draftSaver({ url: address.draft, replaces: taken, onEditor: setOwn, draftArrived }),
    [address.draft, taken, draftArrived],
  );
  const loadReader = useCallback(() => loadCitationReader(date), [date]);
  return (
    <div className="workspace">
      <div className="workspace__text">
        {own && <input type="hidden" name="editor" value={own} form={discardFormId} />}
        <OpinionEditor
          opinionId={id}
          stateText={opened.state}
          baseVersion={opened.baseVersion}
          draftSavedAt={opened.draft?.savedAt}
          saveDraft={saveDraft}
          label={`Text ${fileNumber}`}
          localKey={localKey}
          signInHref="/anmelden?weiter=/angemeldet"
          loadOther={() => loadOther(address.newVersion)}
          onKeepMine={() => void save(label)}
          handle={handle}
          loadCitationReader={loadReader}
        />
        {writable && (
          <SaveBar
            state={state}
            label={label}
            onLabel={setLabel}
            onSave={() => void save(label)}
            readHref={address.page}
          />
        )}
      </div>
      {writable && (
        <SimilarPanel
          // Another result of this opinion is compared anew.
          key={outcome}
          id={id}
          onInsert={(parts) => handle.current?.addParagraph(parts)}
          saved={saved}
        />
      )}
    </div>
  );
}

type DraftWay = {
  url: string;
  replaces: string | undefined;
  onEditor: (name: string) => void;
  draftArrived: () => void;
};

function draftSaver({ url, replaces, onEditor, draftArrived }: DraftWay) {
  const post = postDraft(url);
  return async (draft: DraftToSave) => {
    onEditor(draft.editor);
    const sent = { ...draft, replaces };
    const answer = await post(sent);
    if (answer.ok) draftArrived();
    return answer;
  };
}

async function loadOther(url: string): Promise<OtherVersion> {
  const response = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { version, state, author, savedAt }: OtherVersionAnswer = await response.json();
  const title = [`Fassung ${version}`, author, formatClock(savedAt)].filter(Boolean).join(", ");
  return { version, stateText: state, title };
}
