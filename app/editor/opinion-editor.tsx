import { lazy, Suspense, useMemo, useState } from "react";
import { useInBrowser } from "~/lib/in-browser";
import { RichText } from "./rich-text";
import { checkEditorState } from "./state/check-editor-state";
import { SavedEditor, type SavedEditorProps } from "./editing/saved-editor";
import { UnknownState } from "./unknown-state";

const Editor = lazy(() => import("./editing/editor"));

export type OpinionEditorProps = Omit<SavedEditorProps, "Editor">;
export type { EditorHandle, OtherVersion } from "./editing/saved-editor";
export type { ParagraphPart } from "./features/blocks/add-paragraph";

/**
 * The editor of an opinion. Draws the text to read at once, on the server too, and brings the
 * editor's code in afterwards. What it does not understand completely it only shows.
 * Another opinion is another editor: content of one never reaches the other.
 */
export function OpinionEditor(props: OpinionEditorProps) {
  return <OpenedOpinion key={props.opinionId} {...props} />;
}

function OpenedOpinion(props: OpinionEditorProps) {
  // What was opened stays open: fresh loader data must not replace what is being written.
  const [stateText] = useState(props.stateText);
  const check = useMemo(() => checkEditorState(stateText), [stateText]);
  const isInBrowser = useInBrowser();
  if (!check.ok)
    return <UnknownState code={check.code} where={check.where} stateText={stateText} />;
  const waiting = (
    <div className="editor-waiting" aria-busy="true">
      <noscript>
        <p>Zum Schreiben braucht Votum JavaScript. Lesen können Sie den Text auch so.</p>
      </noscript>
      <RichText document={check.state} numbered={false} />
    </div>
  );
  if (!isInBrowser) return waiting;
  return (
    <Suspense fallback={waiting}>
      <SavedEditor {...props} Editor={Editor} stateText={stateText} />
    </Suspense>
  );
}
