import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type EditorState,
  type TextNode,
} from "lexical";
import { typeset } from "./typography";

const typographyTag = "votum/typography";
const notTyped = [PASTE_TAG, HISTORIC_TAG, COLLABORATION_TAG, typographyTag];

/**
 * Sets quotation marks, dashes and protected spaces behind the typing hand. Each change is an
 * undo step of its own, so one Strg+Z gives back exactly what was typed; pasted text stays as it is.
 */
export const TypographyExtension = defineExtension({
  name: typographyTag,
  register: (editor) =>
    editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
      if (notTyped.some((tag) => tags.has(tag)) || editor.isComposing()) return;
      const place = editorState.read(() => $caretAfterTypedCharacter(prevEditorState));
      if (!place) return;
      const change = typeset(place.before);
      if (!change || change.length > place.offset) return;
      editor.update(
        () => {
          const node = $getNodeByKey(place.key);
          if ($isTextNode(node))
            node.spliceText(place.offset - change.length, change.length, change.text, true);
        },
        { tag: [HISTORY_PUSH_TAG, typographyTag], discrete: true },
      );
    }),
});

function $caretAfterTypedCharacter(previous: EditorState) {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { key, offset } = selection.anchor;
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || offset === 0) return null;
  const text = node.getTextContent();
  const old = previous.read(() => $getNodeByKey<TextNode>(key)?.getTextContent() ?? "");
  const grewByOne = text.slice(0, offset - 1) + text.slice(offset) === old;
  if (!grewByOne) return null;
  const sibling = node.getPreviousSibling();
  const context = $isTextNode(sibling) ? sibling.getTextContent() : "";
  return { key, offset, before: context + text.slice(0, offset) };
}
