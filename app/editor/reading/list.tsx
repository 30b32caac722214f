import type { InlineNode, ListItemNode, ListNode } from "../state/document";
import { Inline } from "./inline";

/** A list with its nested lists inside the item they belong to (Lexical stores them beside it). */
export function List({ node }: { node: ListNode }) {
  const items = node.children.reduce<Item[]>(gather, []).map((item, key) => (
    <li key={key}>
      <Inline nodes={item.inline} />
      {item.lists.map((list, at) => (
        <List key={at} node={list} />
      ))}
    </li>
  ));
  if (node.listType === "bullet") return <ul>{items}</ul>;
  return <ol start={node.start === 1 ? undefined : node.start}>{items}</ol>;
}

type Item = { inline: InlineNode[]; lists: ListNode[] };

function gather(items: Item[], { children }: ListItemNode): Item[] {
  const inline = children.filter((child) => child.type !== "list");
  const lists = children.filter((child) => child.type === "list");
  const last = items.at(-1);
  if (inline.length === 0 && lists.length > 0 && last) last.lists.push(...lists);
  else items.push({ inline, lists });
  return items;
}
