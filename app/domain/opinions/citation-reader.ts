import type { CitationRecord } from "~/domain/citations/stored-citation";
import type { CitationReader } from "~/editor/features/citations/reader";
import { asFound } from "./found-citation";

/** The recogniser with the register's names of laws; without them it still knows the usual ones. */
export async function loadCitationReader(): Promise<CitationReader> {
  const [{ recogniseCitations }, { formatCitation }, laws] = await Promise.all([
    import("~/domain/citations/recogniser/scan"),
    import("~/domain/citations/format-citation"),
    namesOfLaws(),
  ]);
  // One object: the recogniser keeps its index by it.
  const options = { laws };
  return {
    recognise: (text) => recogniseCitations(text, options).map(asFound),
    describe: (record) => formatCitation(record as unknown as CitationRecord),
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
