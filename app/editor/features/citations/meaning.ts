import type { CitedRecord } from "../../state/cited-record";
import type { CitationReader } from "./reader";

/** What is meant, where the words do not say it the same way already. */
export function meaningBeside(words: string, record: CitedRecord, reader: CitationReader): string {
  const meaning = reader.describe(record);
  return plain(meaning) === plain(words) ? "" : meaning;
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
