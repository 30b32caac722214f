const gap = 4;
const edge = 16;

/**
 * Puts a card below the words, above them where there is no room below; never beyond the page.
 * By CSSOM, in the coordinates of the page, so that it moves with the text.
 */
export function placeBeside(card: HTMLElement, words: Element | Range): void {
  const all = words.getBoundingClientRect();
  const first = words.getClientRects()[0] ?? all;
  const fitsBelow = all.bottom + card.offsetHeight + 2 * gap < innerHeight;
  const fitsAbove = first.top > card.offsetHeight + 2 * gap;
  const top = fitsBelow || !fitsAbove ? all.bottom + gap : first.top - card.offsetHeight - gap;
  const rightmost = document.documentElement.clientWidth - card.offsetWidth - edge;
  card.style.left = `${Math.max(edge, Math.min(first.left, rightmost)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
