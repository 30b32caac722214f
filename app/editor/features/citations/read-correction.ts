import type { CitedRecord } from "../../state/cited-record";
import type { CitationReader } from "./reader";

export type Correction = { record: CitedRecord } | { problem: string };

/** Reads one line such as „§ 26 Abs. 4 GO NRW“; it must be one citation and nothing else. */
export function readCorrection(reader: CitationReader, written: string): Correction {
  const line = written.trim().replaceAll(/\s+/g, " ");
  if (line === "") return { problem: "Geben Sie das Zitat an, etwa § 26 Abs. 4 GO NRW." };
  const found = reader.recognise(line);
  const [only] = found;
  if (!only)
    return {
      problem:
        "Das liest Votum nicht als Zitat. Möglich sind etwa § 26 Abs. 4 GO NRW, BVerfGE 147, 185, LT-Drs. 18/4567 oder GV. NRW. 2023 S. 490.",
    };
  if (found.length > 1)
    return { problem: `Das sind ${found.length} Zitate. Nennen Sie das eine, das hier steht.` };
  if (only.start > 0 || only.end < line.length)
    return {
      problem: `Gelesen wird nur „${line.slice(only.start, only.end)}“. Lassen Sie den Rest weg oder schreiben Sie ihn anders.`,
    };
  return { record: only.record };
}
