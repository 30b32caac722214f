import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checkout = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8);

/** Databases that the tests copy: one with the demo data, one empty but migrated. */
export const templates = join(tmpdir(), `votum-templates-${checkout}`);

export default function prepareTemplates(): void {
  rmSync(templates, { recursive: true, force: true });
  mkdirSync(templates, { recursive: true });
  votum("demo", ["seed", "demo"]);
  votum("empty", ["user", "list"]);
}

function votum(name: string, command: string[]): void {
  const result = spawnSync(process.execPath, ["build/server/votum.js", ...command], {
    encoding: "utf8",
    env: {
      ...process.env,
      DATABASE_PATH: join(templates, name, "votum.sqlite"),
      DATA_DIR: join(templates, name),
    },
  });
  if (result.status !== 0) throw new Error(`votum ${command.join(" ")}: ${result.stderr}`);
}
