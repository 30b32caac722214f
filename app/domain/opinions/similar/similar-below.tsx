import { lazy, Suspense, useEffect, useState } from "react";
import { opinionAddress } from "../opinion-address";

const SimilarSection = lazy(async () => {
  const { SimilarSection } = await import("./similar-section");
  return { default: SimilarSection };
});

/** Below a text that is read. Nobody waits for it: its script, too, comes once the text is there. */
export function SimilarBelow({ id }: { id: string }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const link = (
    <p className="no-print">
      <a href={opinionAddress(id).similar}>Gutachten zur selben Frage zeigen</a>
    </p>
  );
  if (!isThere) return link;
  return (
    <Suspense fallback={link}>
      <SimilarSection id={id} />
    </Suspense>
  );
}
