import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { Marked } from "./marked";
import { longestQuery, searchPath, type Suggestion } from "../search";
import { inQuotes, suggestionCountText } from "../texts";
import { useSuggestions } from "./use-suggestions";
import "./quick-search.css";

const listId = "schnellsuche-liste";
const optionId = (index: number) => `schnellsuche-${index}`;

type Props = {
  /** The search in the frame: what stands there goes over into the quick search. */
  field: RefObject<HTMLInputElement>;
};

/** Opened by Strg+K (⌘K): a field that proposes records; Enter goes to one, or to the search. */
export function QuickSearch({ field }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const answer = useSuggestions(query);
  const [cursor, setCursor] = useState({ answer, index: -1 });
  const items = answer.suggestions;
  // With another list nothing is chosen.
  const active = cursor.answer === answer ? cursor.index : -1;

  useEffect(() => {
    const openByKey = (event: globalThis.KeyboardEvent) => {
      if (!isShortcut(event) || !dialog.current || dialog.current.open) return;
      event.preventDefault();
      setQuery(field.current?.value ?? "");
      dialog.current.showModal();
    };
    document.addEventListener("keydown", openByKey);
    // From here on the key opens the dialog and no longer the field below it (`SearchBox`).
    dialog.current?.setAttribute("data-ready", "");
    return () => document.removeEventListener("keydown", openByKey);
  }, [field]);

  function onKeyDown(event: KeyboardEvent) {
    const next = moved(event.key, active, items.length);
    if (next !== null) {
      event.preventDefault();
      setCursor({ answer, index: next });
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
    }
    const chosen = items[active];
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      globalThis.location.assign(chosen.url);
    }
  }

  return (
    <dialog ref={dialog} className="quick-search" aria-label="Schnellsuche" closedby="any">
      <form action="/suche" className="quick-search__form">
        <input
          className="control"
          type="text"
          name="q"
          maxLength={longestQuery}
          role="combobox"
          aria-label="Schnellsuche"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Schließen
        </button>
      </form>
      <div className="quick-search__list" id={listId} role="listbox" aria-label="Vorschläge">
        {items.map((item, index) => (
          <Option key={item.id} item={item} index={index} active={index === active} />
        ))}
      </div>
      <p className="quick-search__foot small muted">
        {query.trim() === "" ? (
          "Titel, Nummer, Aktenzeichen oder Vorschrift eingeben."
        ) : (
          <a href={searchPath(query, {})}>Alle Treffer zu „{inQuotes(query.trim())}“ zeigen</a>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {answer.query && suggestionCountText(items.length)}
      </p>
    </dialog>
  );
}

function Option({ item, index, active }: { item: Suggestion; index: number; active: boolean }) {
  return (
    <div
      id={optionId(index)}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="quick-search__option"
      onMouseDown={() => globalThis.location.assign(item.url)}
    >
      <span className="quick-search__sign" aria-hidden="true">
        {item.sign}
      </span>
      <span className="quick-search__title">
        <Marked parts={item.title} />
      </span>
      <span className="quick-search__detail small">{item.detail}</span>
    </div>
  );
}

/** Where the arrows lead: round in a circle, with the field itself (-1) between end and beginning. */
function moved(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return active + 1 >= count ? -1 : active + 1;
  if (key === "ArrowUp") return active < 0 ? count - 1 : active - 1;
  return null;
}

/** An editor that uses the same keys for a link comes first: it prevents the default. */
function isShortcut(event: globalThis.KeyboardEvent): boolean {
  const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return held && event.key === "k" && !event.defaultPrevented;
}
