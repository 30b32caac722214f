import { useEffect, useState } from "react";

/** So many are named; the rest is a number. */
const mostNamed = 8;
/** Whoever types is not interrupted (ms). */
const patience = 500;

/**
 * What is recognised in a text while it is typed. The recogniser comes when there is something to
 * read; without script the reading page offers the same after saving.
 */
export function RecognisedLive({ text }: { text: string | undefined }) {
  const [found, setFound] = useState<string[]>([]);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      if (!text?.trim()) return setFound([]);
      const { recognisedIn } = await import("./recognised-in");
      if (!isStale) setFound(recognisedIn(text));
    }, patience);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text]);
  if (found.length === 0) return null;
  const more = found.length - mostNamed;
  return (
    <p className="field__hint">
      Erkannt: {found.slice(0, mostNamed).join(" · ")}
      {more > 0 && ` und ${more} weitere`}
    </p>
  );
}
