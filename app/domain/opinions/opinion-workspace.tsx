import { useCallback, useMemo, useRef, useState } from "react";
import { postDraft } from "~/editor/features/autosave/post-draft";
import type { DraftToSave } from "~/editor/features/autosave/draft";
import { OpinionEditor, type EditorHandle, type OtherVersion } from "~/editor/opinion-editor";
import { formatClock } from "~/lib/instant";
import { opinionAddress } from "./opinion-address";
import type { OtherVersionAnswer } from "./editor-requests";
import { discardFormId } from "./draft-notices";
import { SaveBar } from "./save-bar";
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
  opened: OpenedText;
  /** False where the stored text is not understood: it is shown, and nothing can be saved. */
  writable: boolean;
  localKey: string | null;
  onSaved: () => void;
};

/** The editor joined to the requests of this opinion, with the bar that makes versions. */
export function OpinionWorkspace({ id, fileNumber, opened, writable, localKey, onSaved }: Props) {
  const address = opinionAddress(id);
  const handle = useRef<EditorHandle>(null);
  const [taken] = useState(opened.draft?.editor);
  const [own, setOwn] = useState<string>();
  const editors = useMemo(() => [own, taken].filter((name) => name !== undefined), [own, taken]);
  const saveDraft = useMemo(() => draftSaver(address.draft, taken, setOwn), [address.draft, taken]);
  const [label, setLabel] = useState("");
  const wasSaved = useCallback(() => {
    setLabel("");
    onSaved();
  }, [onSaved]);
  const { state, save } = useSaveVersion({
    url: address.newVersion,
    handle,
    editors,
    onSaved: wasSaved,
  });
  return (
    <div className="workspace">
      {own && <input type="hidden" name="editor" value={own} form={discardFormId} />}
      <OpinionEditor
        opinionId={id}
        stateText={opened.state}
        baseVersion={opened.baseVersion}
        draftSavedAt={opened.draft?.savedAt}
        saveDraft={saveDraft}
        label={`Text ${fileNumber}`}
        localKey={localKey}
        signInHref={`/anmelden?weiter=${encodeURIComponent(address.edit)}`}
        loadOther={() => loadOther(address.newVersion)}
        onKeepMine={() => void save(label)}
        handle={handle}
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
  );
}

function draftSaver(url: string, replaces: string | undefined, onEditor: (name: string) => void) {
  const post = postDraft(url);
  return (draft: DraftToSave) => {
    onEditor(draft.editor);
    const sent = { ...draft, replaces };
    return post(sent);
  };
}

async function loadOther(url: string): Promise<OtherVersion> {
  const response = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { version, state, author, savedAt }: OtherVersionAnswer = await response.json();
  const title = [`Fassung ${version}`, author, formatClock(savedAt)].filter(Boolean).join(", ");
  return { version, stateText: state, title };
}
