import { useEffect, useRef, type RefObject } from "react";
import { usePost } from "~/components/use-post";

const suggestion = "[data-suggestion]";

/** F8 leads from suggestion to suggestion; Enter confirms, Delete rejects, K corrects. */
export function useDecisionKeys(
  area: RefObject<HTMLElement | null>,
  decideHref: string | null,
): void {
  const post = useRef(usePost());
  useEffect(() => {
    if (!decideHref) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "F8") {
        const next = neighbour(area.current, event.shiftKey ? -1 : 1);
        if (!next) return;
        event.preventDefault();
        next.focus();
        return;
      }
      const focused = document.activeElement?.closest<HTMLAnchorElement>(suggestion);
      if (!focused || !area.current?.contains(focused)) return;
      if (event.key.toLowerCase() === "k") return focused.click();
      const decision = { Enter: "bestaetigen", Delete: "verwerfen" }[event.key];
      if (!decision) return;
      event.preventDefault();
      const next = neighbour(area.current, 1);
      const form = { fundstelle: focused.dataset.suggestion ?? "", tun: decision, still: "1" };
      post.current(form, decideHref);
      (next === focused ? area.current : next)?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [area, decideHref]);
}

/** The suggestion behind or before the one with the focus; at the end the first again. */
function neighbour(area: HTMLElement | null, step: 1 | -1): HTMLElement | null {
  const all = [...(area?.querySelectorAll<HTMLElement>(suggestion) ?? [])];
  const at = all.findIndex((one) => one === document.activeElement);
  const first = step > 0 ? 0 : all.length - 1;
  return all[at < 0 ? first : (at + step + all.length) % all.length] ?? null;
}
