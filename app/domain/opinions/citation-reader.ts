import type { Citation } from "~/domain/citations/recogniser/citation";
import type { CitationRecord } from "~/domain/citations/stored-citation";
import type { CitationReader } from "~/editor/features/citations/reader";
import type { Day } from "~/lib/day";
import { asFound } from "./found-citation";

/**
 * The recogniser with the register's names of laws; without them it still knows the usual ones.
 * Provisions are shown as they hold on the day of the opinion.
 */
export async function loadCitationReader(on: Day | null): Promise<CitationReader> {
  const [{ recogniseCitations }, { formatCitation }, { isNumbered, provisionCardPath }, laws] =
    await Promise.all([
      import("~/domain/citations/recogniser/scan"),
      import("~/domain/citations/format-citation"),
      import("~/domain/citations/provision-card-path"),
      namesOfLaws(),
    ]);
  // One object: the recogniser keeps its index by it.
  const options = { laws };
  return {
    recognise: (text) => recogniseCitations(text, options).map(asFound),
    describe: (record) => formatCitation(record as unknown as CitationRecord),
    cardPathOf: (record) => {
      const citation = record as unknown as Citation;
      const isShown = isNumbered(citation) && citation.fassung !== "a. F.";
      return isShown ? provisionCardPath(citation, on) : null;
    },
  };
}

async function namesOfLaws(): Promise<Record<string, string>> {
  try {
    const answer = await fetch("/normen/namen", { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
