import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalExtensionComposer } from "@lexical/react/LexicalExtensionComposer";
import { useId, useMemo, useState, type ReactNode } from "react";
import { CitationAssistant } from "../features/citations/citation-assistant";
import type { LoadCitationReader } from "../features/citations/reader";
import { LinkDialog } from "../features/links/link-dialog";
import { TableDialog } from "../features/tables/table-dialog";
import { KeyboardHelp } from "./keyboard-help";
import { StoppedEditor } from "./stopped-editor";
import { opinionExtension } from "./opinion-extension";
import { Toolbar } from "./toolbar/toolbar";
import { UserChanges, type WrittenText } from "./user-changes";
import { WordCount } from "./word-count";
import "../rich-text.css";
import "./editor.css";

export type EditorProps = {
  /** JSON text that passed `checkEditorState`. */
  stateText: string;
  label: string;
  /** Stands beside the toolbar. */
  status: ReactNode;
  /** Called once the text is in the editor, and with `null` when it is gone. */
  onReady: (text: WrittenText | null) => void;
  onUserChange: () => void;
  onSaveNow: () => void;
  /** Brings what recognises citations; without it none are suggested. */
  loadCitationReader?: LoadCitationReader;
};

/** The writing place itself: toolbar, text, foot line. Knows nothing of servers. */
export default function Editor({
  stateText,
  label,
  status,
  onReady,
  onUserChange,
  onSaveNow,
  loadCitationReader,
}: EditorProps) {
  const [failure, setFailure] = useState<{ lastText: string } | null>(null);
  const extension = useMemo(() => {
    const lastText = { current: stateText };
    return {
      lastText,
      extension: opinionExtension({
        stateText,
        onError: () => setFailure({ lastText: lastText.current }),
      }),
    };
  }, [stateText]);
  const textId = useId();
  if (failure) return <StoppedEditor lastText={failure.lastText} />;
  return (
    <LexicalExtensionComposer extension={extension.extension} contentEditable={null}>
      <div className="editor">
        <div className="editor__head">
          <Toolbar controls={textId} />
          {status}
        </div>
        <ContentEditable
          id={textId}
          className="rich-text editor__text"
          aria-multiline
          aria-label={label}
          aria-describedby={`${textId}-help`}
          spellCheck
          lang="de"
        />
        <div className="editor__foot">
          <KeyboardHelp id={`${textId}-help`} />
          <WordCount />
        </div>
        <CitationAssistant load={loadCitationReader} />
        <LinkDialog />
        <TableDialog />
        <UserChanges
          lastText={extension.lastText}
          onReady={onReady}
          onUserChange={onUserChange}
          onSaveNow={onSaveNow}
        />
      </div>
    </LexicalExtensionComposer>
  );
}
