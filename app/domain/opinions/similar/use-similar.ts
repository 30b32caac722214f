import { useCallback, useEffect, useRef, useState } from "react";
import type { DeviationRequest } from "../editor-requests";
import { opinionAddress } from "../opinion-address";
import type { SavedSignal } from "./saved-signal";
import type { SimilarAnswer } from "./similar";

/** After the text was saved: long enough that whoever goes on writing is not interrupted. */
const pause = 1200;

/**
 * What is like the text the server has, asked anew after each save. Nothing of it holds up the
 * editor: without an answer the last one stays.
 */
export function useSimilar(id: string, saved: SavedSignal) {
  const { similarData } = opinionAddress(id);
  const [answer, setAnswer] = useState<SimilarAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const asking = useRef<AbortController | null>(null);

  const ask = useCallback(async () => {
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    const found = await askJson<SimilarAnswer>(similarData, { signal: stop.signal });
    if (stop.signal.aborted) return;
    if (found) setAnswer(found);
    setFailed(found === null);
  }, [similarData]);

  useEffect(() => {
    let timer = setTimeout(() => void ask());
    const deaf = saved.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    });
    return () => {
      deaf();
      clearTimeout(timer);
      asking.current?.abort();
    };
  }, [ask, saved]);

  /** Notes or takes back a deviation; true when the server has it. */
  async function setDeviation(request: DeviationRequest): Promise<boolean> {
    const done = await askJson(similarData, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
    });
    if (done !== null) await ask();
    return done !== null;
  }
  return { answer, failed, setDeviation };
}

/** Null where there is no answer: the server is out of reach, or the session is over. */
async function askJson<Answer>(url: string, init: RequestInit): Promise<Answer | null> {
  try {
    const headers = { Accept: "application/json", ...init.headers };
    const response = await fetch(url, { ...init, headers, redirect: "error" });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
