import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The lines of a text file, also of one packed as `.xz` (needs the program of that name). */
export function packedLines(file: string): AsyncIterable<string> {
  return createInterface({ input: unpacked(file) });
}

function unpacked(file: string): Readable {
  if (!file.endsWith(".xz")) return createReadStream(file);
  const xz = spawn("xz", ["-dc", file], { stdio: ["ignore", "pipe", "inherit"] });
  xz.on("error", (error) => xz.stdout.destroy(error));
  return xz.stdout;
}
