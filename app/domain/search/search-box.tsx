import { useRef } from "react";
import { QuickSearch } from "./quick-search";

/** The search in the frame of every page; Strg+K opens the quick search over it. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className="shell__search">
      <form action="/suche" className="shell__search">
        <label className="visually-hidden" htmlFor="suche">
          Suchen
        </label>
        <input
          ref={input}
          id="suche"
          name="q"
          type="search"
          placeholder="Suchen: Wort, „§ 41 GO“, Drucksache …"
          autoComplete="off"
          aria-keyshortcuts="Control+K"
        />
        <kbd aria-hidden="true">Strg K</kbd>
      </form>
      <QuickSearch field={input} />
    </search>
  );
}
