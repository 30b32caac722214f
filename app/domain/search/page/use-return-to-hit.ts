import { useEffect, type RefObject } from "react";

const opened = "votum-geoeffneter-treffer";

/** The page was reached by Back (or Forward), not by a link or form. */
export function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type === "back_forward";
}

/** Back from a hit the focus is on it again, so that Tab and the arrows lead on from there. */
export function useReturnToHit(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const shown = list.current;
    if (!shown) return;
    if (isReturn()) {
      const last = sessionStorage.getItem(opened);
      linksOf(shown)
        .find(({ href }) => href === last)
        ?.focus();
    }
    const remember = ({ target }: MouseEvent) => {
      const link = linksOf(shown).find((each) => target instanceof Node && each.contains(target));
      if (link) sessionStorage.setItem(opened, link.href);
    };
    // Enter on a link is a click, too.
    shown.addEventListener("click", remember);
    return () => shown.removeEventListener("click", remember);
  }, [list]);
}

const linksOf = (list: HTMLElement) => [
  ...list.querySelectorAll<HTMLAnchorElement>(".hit__title a"),
];
