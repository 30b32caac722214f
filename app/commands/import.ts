import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readDip } from "~/domain/imports/dip";
import { importCorpus } from "~/domain/imports/import-corpus.server";
import { fetchDip } from "~/domain/imports/fetch-dip.server";
import { importReading, type ImportReport } from "~/domain/imports/import-records.server";
import type { ImportSource, Piece, Reading } from "~/domain/imports/imported";
import { readLtzf } from "~/domain/imports/ltzf";
import { packedLines } from "~/lib/packed-lines.server";
import { UsageError, type Command, type CommandContext } from "./command";
import { importLawCommand } from "./import-law";

type Text = { place: string; text: string };

const readers: Record<ImportSource, (pieces: readonly Piece[]) => Reading> = {
  dip: readDip,
  ltzf: readLtzf,
};
const usage = "import dip|ltzf|law|corpus FILE|FOLDER|URL";

export const importCommand: Command = {
  usage,
  about:
    "Verfahren und Dokumente aus DIP oder vom Landtagszusammenfasser, Gesetze ins Normenregister (law: --valid-from TAG, --seen-on TAG), Texte zum Messen der Suche (corpus: .jsonl, .jsonl.xz); beliebig wiederholbar",
  run: async (context) => {
    const { words, database, say } = context;
    const [source, from] = words;
    if (source === "law") return importLawCommand.run({ ...context, words: words.slice(1) });
    if (source === "corpus") return importCorpusFile(context, from);
    if (source !== "dip" && source !== "ltzf") {
      throw new UsageError(`import: „${source ?? ""}“ gibt es nicht. Aufruf: ${usage}`);
    }
    if (!from) throw new UsageError(`import ${source}: Datei, Ordner oder Adresse fehlt`);
    const reading = readAll(source, await textsOf(source, from));
    const report = await importReading(database(), source, reading);
    tell(say, report);
  },
};

function tell(say: CommandContext["say"], report: ImportReport): void {
  const { created, updated, unchanged, failed } = report;
  say(
    [
      `${created} neu, ${updated} geändert, ${unchanged} unverändert, ${failed.length} fehlgeschlagen`,
      ...failed.map((one) => `  ${one.source}: ${one.reason}`),
    ].join("\n"),
    report,
  );
}

async function importCorpusFile({ database, say }: CommandContext, file: string | undefined) {
  if (!file || !existsSync(file) || !/\.jsonl(\.xz)?$/.test(file)) {
    throw new UsageError("import corpus: erwartet wird eine Datei .jsonl oder .jsonl.xz");
  }
  tell(say, await importCorpus(database(), packedLines(file)));
}

async function textsOf(source: ImportSource, from: string): Promise<Text[]> {
  if (/^https?:\/\//.test(from)) return fetchDip(source, from);
  if (!existsSync(from)) throw new UsageError(`import ${source}: „${from}“ gibt es nicht`);
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => join(from, name))
    : [from];
  return files.map((file) => ({ place: basename(file), text: readFileSync(file, "utf8") }));
}

/** All pieces are read before anything is written: a Vorgang and its steps may lie in two files. */
function readAll(source: ImportSource, texts: readonly Text[]): Reading {
  const pieces: Piece[] = [];
  const failed: Reading["failed"] = [];
  for (const { place, text } of texts) {
    const data = parse(text);
    if (data === undefined) failed.push({ source: place, reason: "Kein gültiges JSON." });
    else pieces.push({ place, data });
  }
  const reading = readers[source](pieces);
  return { ...reading, failed: [...failed, ...reading.failed] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
