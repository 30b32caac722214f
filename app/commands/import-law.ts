import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { isDecisionFile, readDecisionFacts } from "~/domain/imports/decision-facts";
import { importDecisions } from "~/domain/imports/import-decisions.server";
import type { Piece } from "~/domain/imports/imported";
import { importLaws, type LawReport } from "~/domain/law/import-laws.server";
import { mostCharacters } from "~/domain/law/reading/bounds";
import { decodeText } from "~/domain/law/reading/encoding";
import { readLawFiles, type LawFile } from "~/domain/law/reading/law-files";
import { isDay } from "~/lib/day";
import { AppError } from "~/lib/errors";
import { readOptions, UsageError, type Command, type CommandContext } from "./command";

const extensions = new Set([".md", ".json", ".xml", ".html", ".htm", ".txt"]);

const usage = "import law FILE|FOLDER|URL [--valid-from TAG] [--seen-on TAG]";

/**
 * Reads law from files, a folder with all below it, or an address. `--valid-from` and `--seen-on`
 * date wordings whose source names no day of its own.
 */
export const importLawCommand: Pick<Command, "run"> = {
  run: async ({ words, database, say }: CommandContext) => {
    const { values, positionals } = readOptions(words, {
      "valid-from": { type: "string" },
      "seen-on": { type: "string" },
    });
    const [from] = positionals;
    if (!from)
      throw new UsageError(`import law: Datei, Ordner oder Adresse fehlt. Aufruf: ${usage}`);
    for (const [name, day] of Object.entries(values)) {
      if (day && !isDay(day)) throw new UsageError(`import law: --${name} „${day}“ ist kein Tag`);
    }
    const { files, isFolder } = await filesOf(from);
    const decisionFiles: Piece[] = [];
    const lawFiles = withoutDecisions(files, decisionFiles);
    const { report, skipped, notes } = importLaws(
      database(),
      readLawFiles(lawFiles, { isFolder }),
      {
        source: "import",
        validFrom: values["valid-from"] ?? null,
        seenOn: values["seen-on"] ?? null,
      },
    );
    for (const piece of decisionFiles)
      addTo(report, importDecisions(database(), readDecisionFacts(piece)));
    const { created, updated, unchanged, failed } = report;
    say(
      [
        `${created} neu, ${updated} geändert, ${unchanged} unverändert, ${failed.length} fehlgeschlagen`,
        ...failed.map((one) => `  ${one.source}: ${one.reason}`),
        ...notes.map((note) => `  ${note}`),
        ...(skipped.length > 0 ? [`Ohne Gesetzestext übergangen: ${skipped.join(", ")}`] : []),
      ].join("\n"),
      report,
    );
    const [first] = failed;
    if (first) {
      throw new UsageError(
        `import law: ${failed.length} abgewiesen, zuerst ${first.source}: ${first.reason}`,
      );
    }
  },
};

async function filesOf(from: string): Promise<{ files: Iterable<LawFile>; isFolder: boolean }> {
  if (/^https?:\/\//.test(from)) {
    return { files: [fileOf(from, await fetchBytes(from))], isFolder: false };
  }
  if (!existsSync(from)) throw new UsageError(`import law: „${from}“ gibt es nicht`);
  if (!statSync(from).isDirectory()) {
    return { files: [readLawFile(basename(from), from)], isFolder: false };
  }
  return { files: filesBelow(from), isFolder: true };
}

/** One after the other: a collection of law is larger than the memory it should take. */
function* filesBelow(folder: string): Generator<LawFile> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const name of names) {
    if (!extensions.has(extname(name).toLowerCase())) continue;
    const path = join(folder, name);
    if (statSync(path).isFile()) yield readLawFile(name, path);
  }
}

const mostBytes = mostCharacters * 4;

/** What no law is as large as is not even read. */
const readLawFile = (place: string, path: string): LawFile =>
  statSync(path).size > mostBytes ? { place, text: null } : fileOf(place, readFileSync(path));

const fileOf = (place: string, bytes: Uint8Array): LawFile =>
  bytes.length > mostBytes ? { place, text: null } : { place, ...decodeText(place, bytes) };

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) }).catch(() => null);
  if (!answer?.ok) throw new AppError("source-unreachable", { status: answer?.status ?? 0 });
  return new Uint8Array(await answer.arrayBuffer());
}

/** Lists of decisions lie beside the laws they are about; they become records of their own. */
function* withoutDecisions(files: Iterable<LawFile>, decisions: Piece[]): Generator<LawFile> {
  for (const file of files) {
    const data = /^\s*\[[^]{0,2000}"docket"/.test(file.text ?? "") ? parsed(file.text ?? "") : null;
    if (isDecisionFile(data)) decisions.push({ place: file.place, data });
    else yield file;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function addTo(report: LawReport, { created, updated, unchanged, failed }: LawReport): void {
  report.created += created;
  report.updated += updated;
  report.unchanged += unchanged;
  report.failed.push(...failed);
}
