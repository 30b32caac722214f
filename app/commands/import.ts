import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readDip } from "~/domain/imports/dip";
import { fetchDip } from "~/domain/imports/fetch-dip.server";
import { importReading } from "~/domain/imports/import-records.server";
import { emptyReading, type ImportSource, type Reading } from "~/domain/imports/imported";
import { readLtzf } from "~/domain/imports/ltzf";
import { UsageError, type Command } from "./command";

const readers: Record<ImportSource, (data: unknown, place: string) => Reading> = {
  dip: readDip,
  ltzf: readLtzf,
};
const usage = "import dip|ltzf FILE|FOLDER|URL";

export const importCommand: Command = {
  usage,
  about: "Verfahren und Dokumente aus DIP oder vom Landtagszusammenfasser; beliebig wiederholbar",
  run: async ({ words, database, say }) => {
    const [source, from] = words;
    if (source !== "dip" && source !== "ltzf") {
      throw new UsageError(`import: „${source ?? ""}“ gibt es nicht. Aufruf: ${usage}`);
    }
    if (!from) throw new UsageError(`import ${source}: Datei, Ordner oder Adresse fehlt`);
    const reading = readAll(source, await piecesOf(source, from));
    const report = await importReading(database(), source, reading);
    const { created, updated, unchanged, failed } = report;
    say(
      [
        `${created} neu, ${updated} geändert, ${unchanged} unverändert, ${failed.length} fehlgeschlagen`,
        ...failed.map((one) => `  ${one.source}: ${one.reason}`),
      ].join("\n"),
      report,
    );
  },
};

type Piece = { place: string; text: string };

async function piecesOf(source: ImportSource, from: string): Promise<Piece[]> {
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
function readAll(source: ImportSource, pieces: Piece[]): Reading {
  const reading = emptyReading();
  const records: unknown[] = [];
  const only = pieces.length === 1;
  for (const { place, text } of pieces) {
    const data = parse(text);
    if (data === undefined) reading.failed.push({ source: place, reason: "Kein gültiges JSON." });
    else if (only || source === "ltzf") merge(reading, readers[source](data, place));
    else records.push([place, data]);
  }
  if (records.length > 0) merge(reading, readDip(Object.fromEntries(records as []), ""));
  return reading;
}

function merge(into: Reading, more: Reading): void {
  into.procedures.push(...more.procedures);
  into.documents.push(...more.documents);
  into.failed.push(...more.failed);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
