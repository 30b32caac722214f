import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { listOrphans, storedFilePath } from "~/domain/documents/file-store.server";
import type { Database } from "~db/client.server";
import { namedFiles } from "./named-files.server";

type FileFindings = { checked: number; missing: string[]; changed: string[]; orphans: string[] };

/** Reads every file the database names and compares it with its hash; orphans are no damage. */
export async function checkFiles(db: Database, dataDir: string): Promise<FileFindings> {
  const findings: FileFindings = { checked: 0, missing: [], changed: [], orphans: [] };
  for (const sha256 of namedFiles(db.$client)) {
    findings.checked += 1;
    const path = storedFilePath(dataDir, sha256);
    if (!existsSync(path)) findings.missing.push(sha256);
    else if ((await hashOfFile(path)) !== sha256) findings.changed.push(sha256);
  }
  findings.orphans = await listOrphans(db, dataDir);
  return findings;
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
