export type SavedSignal = { say: () => void; listen: (heard: () => void) => () => void };

/** Says that the server has a newer text, without drawing the editor anew. */
export function savedSignal(): SavedSignal {
  const listeners = new Set<() => void>();
  return {
    say: () => {
      for (const heard of listeners) heard();
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
