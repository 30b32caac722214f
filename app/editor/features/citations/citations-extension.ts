import {
  $getNodeByKey,
  $isLineBreakNode,
  $isTextNode,
  defineExtension,
  LineBreakNode,
  mergeRegister,
  TextNode,
  type LexicalNode,
  type NodeKey,
} from "lexical";
import { $isCitationNode, CitationNode } from "../../nodes/citation-node";
import { isCitationId, isCitedRecord, longestWords } from "../../state/cited-record";
import { newCitationId } from "./citation-id";

/**
 * Keeps decisions true: one whose words were changed, cut or taken over from a foreign clipboard is
 * taken away and the words stay; a copy is a place of its own with a name of its own.
 */
export const CitationsExtension = defineExtension({
  name: "votum/citations",
  register: (editor) => {
    const owners = new Map<string, NodeKey>();
    // A change of words is none of the element around them: it is looked for from both sides.
    const $lookAround = (words: LexicalNode) => {
      const parent = words.getParent();
      if ($isCitationNode(parent) && !$stands(parent)) $takeAway(parent);
    };
    return mergeRegister(
      editor.registerNodeTransform(TextNode, $lookAround),
      editor.registerNodeTransform(LineBreakNode, $lookAround),
      editor.registerNodeTransform(CitationNode, (node) => {
        if (!$stands(node)) return $takeAway(node);
        const id = node.getId();
        const name = isCitationId(id) && $mayOwn(owners.get(id), id, node) ? id : newCitationId();
        owners.set(name, node.getKey());
        if (name !== id) node.setId(name);
      }),
    );
  },
});

function $mayOwn(key: NodeKey | undefined, id: string, node: CitationNode): boolean {
  if (key === undefined || key === node.getKey()) return true;
  const owner = $getNodeByKey(key);
  return !$isCitationNode(owner) || !owner.isAttached() || owner.getId() !== id;
}

function $stands(node: CitationNode): boolean {
  const words = $wordsOf(node);
  return (
    words !== null &&
    words === node.getWords() &&
    words !== "" &&
    words.length <= longestWords &&
    isCitedRecord(node.getRecord()) &&
    !$isCitationNode(node.getParent())
  );
}

/** As `wordsOf` in `state/words.ts`; null where it holds what no citation may hold. */
function $wordsOf(node: CitationNode): string | null {
  let words = "";
  for (const child of node.getChildren()) {
    if ($isTextNode(child)) words += child.getTextContent();
    else if ($isLineBreakNode(child)) words += "\n";
    else return null;
  }
  return words;
}

/** The words as plain text again. */
export function $takeAway(node: CitationNode): void {
  for (const child of node.getChildren()) node.insertBefore(child);
  node.remove();
}
