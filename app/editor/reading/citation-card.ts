import { factsOf, readCard, titleOf } from "./card-content";
import { placeBeside } from "./place-beside";
import "./citation-card.css";

/** Time to reach the card with the mouse, and not to show one in passing (ms). */
const patience = 250;

let shown: { citation: HTMLAnchorElement; card: HTMLElement } | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows what is cited beside the citation, until it is left or Escape is pressed. */
export function showCard(citation: HTMLAnchorElement, cause: string): void {
  clearTimeout(waiting);
  if (shown?.citation === citation) return;
  const isStillWanted = () =>
    cause === "click" || citation.matches(":hover") || document.activeElement === citation;
  const begin = () => isStillWanted() && void open(citation, isStillWanted);
  citation.addEventListener("pointerleave", leaveSoon);
  citation.addEventListener("blur", close);
  if (cause === "pointerover") waiting = setTimeout(begin, patience);
  else begin();
}

async function open(citation: HTMLAnchorElement, isStillWanted: () => boolean): Promise<void> {
  const { card: address, title } = citation.dataset;
  const content = address ? await contentOf(address) : [line("p", title ?? "")];
  if (!content || !isStillWanted()) return;
  close();
  const card = document.createElement("div");
  card.className = "citation-card";
  card.id = "citation-card";
  card.role = "tooltip";
  card.append(...content);
  card.addEventListener("pointerenter", () => clearTimeout(waiting));
  card.addEventListener("pointerleave", leaveSoon);
  document.body.append(card);
  citation.setAttribute("aria-describedby", card.id);
  placeBeside(card, citation);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", onPress, true);
  shown = { citation, card };
}

function close(): void {
  clearTimeout(waiting);
  shown?.card.remove();
  shown?.citation.removeAttribute("aria-describedby");
  document.removeEventListener("keydown", onKey, true);
  document.removeEventListener("pointerdown", onPress, true);
  shown = null;
}

function leaveSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (shown && document.activeElement !== shown.citation) close();
  }, patience);
}

function onKey(event: KeyboardEvent): void {
  if (event.key === "Escape") close();
}

function onPress({ target }: Event): void {
  const node = target as Node;
  if (!shown?.card.contains(node) && !shown?.citation.contains(node)) close();
}

async function contentOf(address: string): Promise<HTMLElement[] | null> {
  const card = await readCard(address);
  if (!card) return null;
  const facts = factsOf(card);
  return [
    line("strong", titleOf(card)),
    ...card.lines.map((text) => line("p", text)),
    ...(facts ? [line("small", facts)] : []),
  ];
}

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
