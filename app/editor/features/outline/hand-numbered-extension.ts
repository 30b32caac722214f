import { $isHeadingNode } from "@lexical/rich-text";
import { $getRoot, defineExtension, mergeRegister, type LexicalEditor } from "lexical";
import { isHandNumbered } from "../../state/outline";

/** Marks headings that bring a number of their own, so that none is counted before them. */
export const HandNumberedExtension = defineExtension({
  name: "votum/hand-numbered",
  register: (editor) =>
    mergeRegister(
      editor.registerRootListener((root) => {
        if (root) mark(editor);
      }),
      editor.registerUpdateListener(({ dirtyElements }) => {
        if (dirtyElements.size > 0) mark(editor);
      }),
    ),
});

function mark(editor: LexicalEditor): void {
  editor.getEditorState().read(() => {
    for (const node of $getRoot().getChildren().filter($isHeadingNode)) {
      const element = editor.getElementByKey(node.getKey());
      element?.classList.toggle("is-hand-numbered", isHandNumbered(node.getTextContent()));
    }
  });
}
