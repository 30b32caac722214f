import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { $getRoot } from "lexical";
import { useEffect, useState } from "react";
import { countWords } from "../state/count-words";
import { formatNumber } from "~/lib/number";

/** Counted in pauses: a long text must not be read at every key. */
export function WordCount() {
  const [editor] = useLexicalComposerContext();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const read = () =>
      setCount(editor.getEditorState().read(() => countWords($getRoot().getTextContent())));
    let timer = setTimeout(read);
    const stop = editor.registerTextContentListener(() => {
      clearTimeout(timer);
      timer = setTimeout(read, 400);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor]);
  return (
    <p className="editor__count">{count === 1 ? "1 Wort" : `${formatNumber(count)} Wörter`}</p>
  );
}
