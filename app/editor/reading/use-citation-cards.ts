import { useEffect, type RefObject } from "react";

const withCard = "a.citation--linked:is([data-card], [data-title])";

/** Cards at the citations of a text; their code comes with the first one that is wanted. */
export function useCitationCards(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const show = (event: Event) => {
      const citation = (event.target as Element).closest<HTMLAnchorElement>(withCard);
      if (!citation) return;
      // The first tap shows the card, the second follows the link.
      const isTap = event.type === "click" && (event as PointerEvent).pointerType === "touch";
      if (event.type === "click" && !isTap) return;
      if (isTap && citation.hasAttribute("aria-describedby")) return;
      if (isTap) event.preventDefault();
      void import("./citation-card").then(({ showCard }) => showCard(citation, event.type));
    };
    for (const type of ["pointerover", "focusin", "click"])
      element.addEventListener(type, show, { signal });
    return () => listening.abort();
  }, [text]);
}
