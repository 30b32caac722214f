import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Env } from "~/lib/env.server";
import type { Database } from "~db/client.server";

/** What a command gets: the words after its name, the environment, the database when it asks. */
export type CommandContext = {
  words: string[];
  env: Env;
  /** Opens the server's database; created or migrated where needed. */
  database: () => Database;
  /** Writes one line to stdout: as JSON with `--json`, else as the text. */
  say: (text: string, data: unknown) => void;
};

export type Command = {
  /** How it is called, without the program's name. */
  usage: string;
  about: string;
  run: (context: CommandContext) => Promise<void>;
};

/** Wrong input: exit 2, one line that says what and where. */
export class UsageError extends Error {}

/** Splits options from words; an unknown option is a UsageError. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: string[],
  options: Options,
) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
