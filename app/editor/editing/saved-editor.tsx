import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type Ref,
  useImperativeHandle,
} from "react";
import { useAutosave } from "../features/autosave/use-autosave";
import { SaveStatus } from "../features/autosave/save-status";
import { TroubleBanner } from "../features/autosave/trouble-banner";
import { statusLine } from "../features/autosave/texts";
import type { SaveDraft } from "../features/autosave/draft";
import { ConflictView } from "../features/compare/conflict-view";
import type { ParagraphPart } from "../features/blocks/add-paragraph";
import type { LoadCitationReader } from "../features/citations/reader";
import { openLocalDrafts } from "../features/local-copy/local-drafts";
import { RestoreOffer } from "../features/local-copy/restore-offer";
import { useLocalCopy } from "../features/local-copy/use-local-copy";
import type { EditorProps } from "./editor";
import type { WrittenText } from "./user-changes";

/** The version somebody else saved meanwhile. */
export type OtherVersion = { stateText: string; version: number; title: string };

export type EditorHandle = {
  /** The text as it stands, as JSON text. */
  text(): string;
  baseVersion(): number;
  /** Saves the draft now; true when the server has it. */
  flush(): Promise<boolean>;
  /** After this very text was saved as a version: further drafts build on it. */
  versionSaved(version: number): void;
  /** Shows the own text beside the version somebody else saved. */
  compare(): void;
  /** Adds a paragraph behind the one with the caret; its last part is selected, to be written over. */
  addParagraph(parts: readonly ParagraphPart[]): void;
};

export type SavedEditorProps = {
  Editor: ComponentType<EditorProps>;
  opinionId: string;
  /** JSON text: the own draft where there is one, else the newest version. */
  stateText: string;
  /** The version that text was begun on. */
  baseVersion: number;
  saveDraft: SaveDraft;
  /** Accessible name, such as "Text des Gutachtens IK-2026-0042". */
  label: string;
  draftSavedAt?: number | null;
  /** The person's key (32 bytes in hex) for the encrypted copy of the browser; without it there is none. */
  localKey?: string | null;
  /** Where to sign in again; opened in a new window. */
  signInHref?: string;
  /** Fetches the version that caused a conflict. */
  loadOther?: () => Promise<OtherVersion>;
  /** "Meine Fassung als neue Fassung speichern" was chosen; base version and text are set. */
  onKeepMine?: () => void;
  handle?: Ref<EditorHandle>;
  loadCitationReader?: LoadCitationReader;
};

/** Editor and server together: autosave, its troubles, conflict, copy for bad days. */
export function SavedEditor({
  Editor,
  opinionId,
  stateText,
  saveDraft,
  label,
  ...props
}: SavedEditorProps) {
  const base = useRef(props.baseVersion);
  const written = useRef<WrittenText | null>(null);
  const lastRead = useRef(stateText);
  const read = useCallback(
    () => (lastRead.current = written.current?.read() ?? lastRead.current),
    [],
  );
  const { autosave, status } = useAutosave({
    opinionId,
    baseVersion: props.baseVersion,
    read,
    save: saveDraft,
    savedAt: props.draftSavedAt,
  });
  const drafts = useMemo(() => openLocalDrafts(props.localKey), [props.localKey]);
  const readLocal = useCallback(() => ({ state: read(), baseVersion: base.current }), [read]);
  const { offers, taken, discarded } = useLocalCopy({
    drafts,
    opinionId,
    openedWith: stateText,
    status,
    read: readLocal,
  });
  // The own text of the moment the comparison was opened, beside the other version.
  const [conflict, setConflict] = useState<{ mine: string; other: OtherVersion } | null>(null);

  const rebase = (version: number) => {
    base.current = version;
    autosave.rebase(version);
  };
  const replace = (text: string) => written.current?.replace(text);
  const compare = async () => {
    try {
      const other = await props.loadOther?.();
      if (other) setConflict({ mine: read(), other });
    } catch {
      written.current?.announce("Die andere Fassung konnte nicht geladen werden.");
    }
  };
  const saveNow = async () => {
    await autosave.flush();
    written.current?.announce(statusLine(autosave.status()));
  };
  useImperativeHandle(props.handle, () => ({
    text: read,
    baseVersion: () => base.current,
    flush: () => autosave.flush(),
    versionSaved: rebase,
    compare: () => void compare(),
    addParagraph: (parts) => written.current?.addParagraph(parts),
  }));

  return (
    <div className="saved-editor">
      <TroubleBanner
        status={status}
        signInHref={props.signInHref}
        onRetry={() => void autosave.flush()}
        onCompare={props.loadOther && (() => void compare())}
      />
      {offers.map((offer) => (
        <RestoreOffer
          key={offer.editor}
          offer={offer}
          opened={stateText}
          onRestore={() => {
            replace(offer.state);
            // Begun on an older version it must meet the newer one as any other text does.
            if (offer.baseVersion < base.current) rebase(offer.baseVersion);
            void taken(offer);
          }}
          onDiscard={() => void discarded(offer)}
        />
      ))}
      {conflict && (
        <ConflictView
          mine={conflict.mine}
          other={conflict.other.stateText}
          otherTitle={conflict.other.title}
          onChoose={(choice) => {
            if (choice === "take-other") replace(conflict.other.stateText);
            rebase(conflict.other.version);
            if (choice === "keep-mine") props.onKeepMine?.();
            setConflict(null);
          }}
        />
      )}
      <Editor
        stateText={stateText}
        label={label}
        status={<SaveStatus status={status} />}
        onReady={(text) => {
          if (!text) read();
          written.current = text;
        }}
        onUserChange={autosave.changed}
        onSaveNow={() => void saveNow()}
        loadCitationReader={props.loadCitationReader}
      />
    </div>
  );
}
