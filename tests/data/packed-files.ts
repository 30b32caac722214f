import { spawn } from "node:child_process";
import { extract } from "tar-stream";
import { pathOf } from "./shared";

/** The text files of a `.tar.xz` beside the checkout, by their path in it. */
export async function packedFiles(archive: string): Promise<{ place: string; text: string }[]> {
  const unpack = spawn("xz", ["-dc", pathOf(archive)]);
  const files: { place: string; text: string }[] = [];
  const entries = unpack.stdout.pipe(extract());
  for await (const entry of entries) {
    const pieces: Buffer[] = [];
    for await (const piece of entry) pieces.push(piece as Buffer);
    if (entry.header.type === "file") {
      files.push({ place: entry.header.name, text: Buffer.concat(pieces).toString("utf8") });
    }
  }
  return files;
}
