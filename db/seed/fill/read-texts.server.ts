import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { packedLines } from "~/lib/packed-lines.server";
import { sampleOf, type LegalText } from "./legal-text";
import type { Random } from "./random";

/**
 * Legal text from a folder (or one file): `.txt` as a whole, `.jsonl` and `.jsonl.xz` one record a
 * line with `body` and, where there are, `heading` and `cite`. Everything else is passed over.
 */
export async function readLegalTexts(from: string, random: Random): Promise<LegalText[]> {
  const sample = sampleOf(random);
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .sort()
        .map((name) => join(from, name))
    : [from];
  for (const file of files) {
    if (file.endsWith(".txt")) {
      sample.add({ heading: basename(file, ".txt"), cite: "", body: readFileSync(file, "utf8") });
    } else if (/\.jsonl(\.xz)?$/.test(file)) {
      for await (const line of packedLines(file)) {
        const piece = pieceOf(line);
        if (piece) sample.add(piece);
      }
    }
  }
  return sample.kept;
}

function pieceOf(line: string): LegalText | null {
  if (!line.trim()) return null;
  const record = JSON.parse(line) as Record<string, unknown>;
  const text = (key: string) => (typeof record[key] === "string" ? record[key] : "");
  const heading = text("heading") || text("title") || text("law");
  return { heading, cite: text("cite"), body: text("body") || text("text") };
}
