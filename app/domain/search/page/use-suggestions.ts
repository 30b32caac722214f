import { useEffect, useState } from "react";
import type { Suggestion } from "../search";

/** Longer than a key is held, shorter than one notices. */
const pause = 120;

const shortest = 2;

type Answer = { query: string; suggestions: Suggestion[] };
const nothing: Answer = { query: "", suggestions: [] };

/** Suggestions for what stands in the field; an older answer never replaces a newer one. */
export function useSuggestions(query: string): Answer {
  const [answer, setAnswer] = useState(nothing);
  useEffect(() => {
    const wanted = query.trim();
    if (wanted.length < shortest) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/suche/vorschlaege?q=${encodeURIComponent(wanted.slice(0, 200))}`, {
        signal: stop.signal,
        headers: { Accept: "application/json" },
      })
        .then((response): Promise<{ suggestions: Suggestion[] }> =>
          response.ok ? response.json() : Promise.reject(new Error(response.statusText)),
        )
        .then(({ suggestions }) => setAnswer({ query: wanted, suggestions }))
        // Without suggestions the field still searches: Enter leads to the page.
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return query.trim().length < shortest ? nothing : answer;
}
