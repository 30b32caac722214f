import { useEffect, type RefObject } from "react";

/** From the search field ↓ leads to the first hit, ↓ and ↑ from hit to hit and back to the field. */
export function useHitKeys(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const field = document.querySelector<HTMLElement>(".search-form .control");
      const links = list.current?.querySelectorAll<HTMLElement>(".hit__title a") ?? [];
      const stops = [field, ...links].filter((stop) => stop !== null);
      const at = stops.indexOf(event.target as HTMLElement);
      const next = at < 0 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list]);
}
