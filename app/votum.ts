/**
 * The command line of administrators and scripts: `npm run --silent votum -- <command>`.
 * Exit 0: done; 2: wrong input, one line on stderr; 1: failed.
 */
import { errorText } from "~/lib/error-texts";
import { AppError, explain } from "~/lib/errors";
import { readEnv } from "~/lib/env.server";
import { closeDatabase, openDatabase, type Database } from "~db/client.server";
import { UsageError, type Command } from "./commands/command";
import { fillCommand } from "./commands/fill";
import { backupCommand, restoreCommand, verifyCommand } from "./commands/backup";
import { citationsCommand } from "./commands/citations";
import { importCommand } from "./commands/import";
import { searchCommand } from "./commands/search";
import { indexCommand } from "./commands/search-index";
import { seedCommand } from "./commands/seed";
import { userCommand } from "./commands/user";

const commands: Record<string, Command> = {
  user: userCommand,
  import: importCommand,
  citations: citationsCommand,
  search: searchCommand,
  index: indexCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
  seed: seedCommand,
  fill: fillCommand,
};

let opened: Database | undefined;

async function main(words: string[]): Promise<void> {
  const json = words.includes("--json");
  const [name = "--help", ...rest] = words.filter((word) => word !== "--json");
  const command = commands[name];
  if (!command) {
    if (name === "--help" || name === "-h" || name === "help") {
      process.stdout.write(help());
      return;
    }
    throw new UsageError(`Den Befehl „${name}“ gibt es nicht. Übersicht: votum --help`);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(`votum ${command.usage}\n\n${command.about}\n`);
    return;
  }
  const env = readEnv();
  await command.run({
    words: rest,
    env,
    database: () => (opened ??= openDatabase(env.databasePath)),
    say: (text, data) => process.stdout.write(`${json ? JSON.stringify(data) : text}\n`),
  });
}

function help(): string {
  const lines = Object.values(commands).map(
    ({ usage, about }) => `  votum ${usage}\n      ${about}`,
  );
  return `Befehle (mit --json maschinenlesbar, mit --help je Befehl):\n\n${lines.join("\n")}\n`;
}

/** The exit code, and the one line that says why. */
function failure(thrown: unknown): number {
  const error = explain(thrown);
  const line =
    error instanceof AppError
      ? errorText(error.code).message
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${line.split("\n")[0]}\n`);
  return error instanceof UsageError ? 2 : 1;
}

process.exitCode = await main(process.argv.slice(2)).then(() => 0, failure);
if (opened) closeDatabase(opened);
