import { Badge } from "~/components/badge";
import type { ExtractionState } from "./document";
import { extractionTexts } from "./texts";

export function ExtractionBadge({ state }: { state: ExtractionState }) {
  const { tone, sign, word } = extractionTexts[state];
  return (
    <Badge tone={tone} sign={sign}>
      {word}
    </Badge>
  );
}
