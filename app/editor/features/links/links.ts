import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from "@lexical/link";
import { $findMatchingParent } from "@lexical/utils";
import { $createTextNode, $getSelection, $isRangeSelection } from "lexical";
import { isSafeUrl } from "../../state/safe-url";

export type LinkDraft = { url: string; text: string; exists: boolean };

function $linkHere(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  return $isLinkNode(link) ? link : null;
}

/** What the link dialog starts with: the link at the caret or the selected words. */
export function $linkDraft(): LinkDraft {
  const link = $linkHere();
  if (link) return { url: link.getURL(), text: link.getTextContent(), exists: true };
  const selection = $getSelection();
  const text = $isRangeSelection(selection) ? selection.getTextContent() : "";
  return { url: "", text: text.replaceAll(/\s*\n\s*/g, " "), exists: false };
}

export function $saveLink({ url, text }: { url: string; text: string }): void {
  if (!isSafeUrl(url)) return;
  const link = $linkHere();
  if (link) {
    link.setURL(url);
    if (text !== "" && text !== link.getTextContent()) {
      link.clear();
      link.append($createTextNode(text));
      link.selectEnd();
    }
    return;
  }
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const keepsWords = !selection.isCollapsed() && selection.getTextContent().trim() === text.trim();
  if (keepsWords) $toggleLink(url);
  else selection.insertNodes([$createLinkNode(url).append($createTextNode(text || url))]);
}

export function $removeLink(): void {
  const link = $linkHere();
  if (!link) return;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

/** Turns what people type into an address: "recht.nrw.de" and "name@stelle.de" are understood. */
export function completeUrl(typed: string): string {
  const url = typed.trim();
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) ? `https://${url}` : url;
}
