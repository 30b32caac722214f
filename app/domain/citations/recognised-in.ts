import { formatProvision } from "./format-provision";
import { recogniseCitations } from "./recogniser/scan";

/** What a text cites, each once, in one spelling. */
export function recognisedIn(text: string): string[] {
  const named = recogniseCitations(text).map((citation) =>
    citation.kind === "provision"
      ? formatProvision(citation)
      : citation.text.replaceAll(/\s+/g, " "),
  );
  return [...new Set(named)];
}
