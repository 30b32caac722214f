import { lazy, Suspense } from "react";
import { useInBrowser } from "~/lib/in-browser";
import { opinionAddress } from "../opinion-address";

const SimilarSection = lazy(async () => {
  const { SimilarSection } = await import("./similar-section");
  return { default: SimilarSection };
});

/** Below a text that is read. Nobody waits for it: its script, too, comes once the text is there. */
export function SimilarBelow({ id }: { id: string }) {
  const isInBrowser = useInBrowser();
  const link = (
    <p className="no-print">
      <a href={opinionAddress(id).similar}>Gutachten zur selben Frage zeigen</a>
    </p>
  );
  if (!isInBrowser) return link;
  return (
    <Suspense fallback={link}>
      <SimilarSection id={id} />
    </Suspense>
  );
}
