import { useRef } from "react";
import { useNonce } from "~/components/nonce";
import { QuickSearch } from "./quick-search";
import { longestQuery } from "../search";

/**
 * Strg+K before the page is alive leads to the field, so that no letter is lost. Without quotation
 * marks, & and < because React writes them as entities.
 */
const focusByKey =
  "document.addEventListener(`keydown`,function(e){if(e.key!==`k`)return;if(!e.ctrlKey)if(!e.metaKey)return;if(e.altKey||e.shiftKey||e.defaultPrevented)return;if(document.querySelector(`dialog[data-ready]`))return;e.preventDefault();document.getElementById(`suche`).focus()})";

/** The search in the frame of every page; Strg+K opens the quick search over it. */
export function SearchBox() {
  const nonce = useNonce();
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
          maxLength={longestQuery}
          placeholder={"Wort, „§\u00a041 GO“, Drucksache …"}
          autoComplete="off"
          aria-keyshortcuts="Control+K"
        />
        <kbd aria-hidden="true">Strg K</kbd>
      </form>
      <script nonce={nonce} suppressHydrationWarning>
        {focusByKey}
      </script>
      <QuickSearch field={input} />
    </search>
  );
}
