import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
  type NodeKey,
} from "lexical";
import { $holders, $readLine } from "./lines";
import type { Citations, DecidedPlace, Suggestion } from "./watch";

type Place = { line: NodeKey; start: number };

/** Where the caret stands in its line; `id` differs wherever it moves. */
export function caretPlace(editor: LexicalEditor): { id: string; place: Place | null } {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { id: "", place: null };
    const { key, offset, type } = selection.focus;
    const node = $getNodeByKey(key);
    const id = `${key}:${offset}`;
    for (let at = node; at; at = at.getParent()) {
      if (!$isElementNode(at) || at.isInline()) continue;
      const leaf = $readLine(at).leaves.find((one) => one.key === key);
      const start = type === "text" && leaf ? leaf.start + offset : 0;
      return { id, place: { line: at.getKey(), start } };
    }
    return { id, place: null };
  });
}

/** The first open citation behind a place, from the beginning again after the last. */
export function nextOpen(
  editor: LexicalEditor,
  open: readonly Suggestion[],
  from: Place | null,
): Suggestion | undefined {
  if (!from) return open[0];
  const order = editor
    .getEditorState()
    .read(() => new Map($holders().map(({ holder }, at) => [holder.getKey(), at])));
  const at = order.get(from.line) ?? -1;
  const isBehind = ({ line, start }: Suggestion) => {
    const other = order.get(line) ?? -1;
    return other > at || (other === at && start > from.start);
  };
  return open.find(isBehind) ?? open[0];
}

/** The citation the caret stands in or beside. */
export function citationAt(
  editor: LexicalEditor,
  { open, decided }: Citations,
): Suggestion | DecidedPlace | undefined {
  const { place } = caretPlace(editor);
  if (!place) return undefined;
  const isHere = (one: { line: NodeKey; start: number; end: number }) =>
    one.line === place.line && one.start <= place.start && place.start <= one.end;
  return open.find(isHere) ?? decided.find(isHere);
}

/** A decision is one step of its own, and the page stays where it is. */
export function changeQuietly<Result>(editor: LexicalEditor, $change: () => Result): Result {
  let result: { value: Result } | undefined;
  editor.update(() => void (result = { value: $change() }), {
    discrete: true,
    tag: [HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
  });
  if (!result) throw new Error("The editor took no change.");
  return result.value;
}

/** Back into the text, to the caret as it was; the page stays where it is. */
export function focusText(editor: LexicalEditor): void {
  const selection = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
  editor.getRootElement()?.focus({ preventScroll: true });
  if (!selection) return;
  editor.update(() => $setSelection(selection), {
    discrete: true,
    tag: SKIP_SCROLL_INTO_VIEW_TAG,
  });
}
