import type { ProvisionCitation, RecogniserOptions } from "~/domain/citations/recogniser/citation";
import { formatProvision } from "~/domain/citations/format-provision";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { provisionProblems } from "./texts";

export type ReadLines = {
  /** Each provision once, in the order written, with its place in `text`. */
  provisions: ProvisionCitation[];
  /** One provision a line, in one spelling. */
  text: string;
  /** Sentences about lines that name none. */
  problems: string[];
};

/** Reads the provisions a decision rests on, one or several a line. */
export function readProvisionLines(written: string, options?: RecogniserOptions): ReadLines {
  const provisions: ProvisionCitation[] = [];
  const problems: string[] = [];
  let text = "";
  for (const line of written.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const found = recogniseCitations(line, options).filter((one) => one.kind === "provision");
    const problem = problemOf(line, found);
    if (problem) problems.push(problem);
    for (const citation of problem ? [] : found) {
      const spelled = found.length > 1 ? formatProvision(citation) : spellingOf(line, citation);
      if (provisions.some((one) => one.text === spelled)) continue;
      const start = text === "" ? 0 : text.length + 1;
      text = text === "" ? spelled : `${text}\n${spelled}`;
      provisions.push({ ...citation, start, end: text.length, text: spelled });
    }
  }
  return { provisions, text, problems };
}

function problemOf(line: string, found: readonly ProvisionCitation[]): string | null {
  if (found.length === 0) return provisionProblems.none(line);
  return found.some(({ law }) => law === undefined) ? provisionProblems.lawless(line) : null;
}

/** What stands beside the provision, such as the year of a „GFG 2015“, is not lost. */
function spellingOf(line: string, citation: ProvisionCitation): string {
  const spelled = formatProvision(citation);
  return numbersIn(spelled) === numbersIn(line) ? spelled : line;
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).join();
