import { useEffect, useState, useSyncExternalStore } from "react";
import {
  createAutosave,
  type Autosave,
  type AutosaveOptions,
  type AutosaveStatus,
} from "./autosave";

/**
 * Autosave bound to one opinion for the life of the component (mount it with `key={opinionId}`),
 * fed with what the browser knows: connection, focus, leaving.
 */
export function useAutosave(options: AutosaveOptions): {
  autosave: Autosave;
  status: AutosaveStatus;
} {
  const [autosave] = useState(() => createAutosave(options));
  const status = useSyncExternalStore(autosave.subscribe, autosave.status, autosave.status);
  useEffect(() => {
    autosave.start();
    if (!navigator.onLine) autosave.connectionLost();
    const stopListening = listen(autosave);
    return () => {
      stopListening();
      autosave.stop();
    };
  }, [autosave]);
  return { autosave, status };
}

function listen(autosave: Autosave): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener("offline", () => autosave.connectionLost(), { signal });
  addEventListener("online", () => autosave.connectionBack(), { signal });
  // Back from signing in again in another window.
  addEventListener("focus", () => void (autosave.status().dirty && autosave.flush()), { signal });
  document.addEventListener(
    "visibilitychange",
    () =>
      void (document.visibilityState === "hidden" && autosave.status().dirty && autosave.flush()),
    { signal },
  );
  addEventListener(
    "beforeunload",
    (event) => {
      if (autosave.status().dirty) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}
