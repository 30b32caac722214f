import { existsSync } from "node:fs";
import { fillDatabase } from "~db/seed/fill/fill.server";
import { demoTexts } from "~db/seed/fill/legal-text";
import { seededRandom } from "~db/seed/fill/random";
import { readLegalTexts } from "~db/seed/fill/read-texts.server";
import { readOptions, UsageError, type Command } from "./command";

const usage = "fill --opinions N [--procedures M] [--from FOLDER] --seed S";

export const fillCommand: Command = {
  usage,
  about:
    "Große, wiederholbare Datenbank zum Messen: so viele Gutachten und Verfahren (ohne Angabe ebenso viele, höchstens 10.000), aus Rechtstexten des Ordners (.txt, .jsonl, .jsonl.xz) oder der Beispiele",
  run: async ({ words, database, say }) => {
    const { values } = readOptions(words, {
      opinions: { type: "string" },
      procedures: { type: "string" },
      from: { type: "string" },
      seed: { type: "string" },
    });
    const opinions = count("--opinions", values.opinions);
    const procedures = count(
      "--procedures",
      values.procedures ?? String(Math.min(opinions, 10_000)),
    );
    const seed = count("--seed", values.seed);
    const texts = await textsFrom(values.from, seed);
    const started = Date.now();
    const filled = await fillDatabase(database(), {
      seed,
      opinions,
      procedures,
      texts,
      onProgress: (done, all) => {
        const seconds = Math.round((Date.now() - started) / 1000);
        process.stderr.write(`${done} von ${all} Datensätzen nach ${seconds} s\n`);
      },
    });
    say(
      filled
        ? `${procedures} Verfahren und ${opinions} Gutachten angelegt. Langes Verfahren: ${filled.longProcedure}, langes Gutachten: ${filled.longOpinion}`
        : "Diese Daten sind schon da.",
      filled ?? { unchanged: true },
    );
  },
};

async function textsFrom(folder: string | undefined, seed: number) {
  if (folder === undefined) return demoTexts();
  if (!existsSync(folder)) throw new UsageError(`fill: „${folder}“ gibt es nicht`);
  const texts = await readLegalTexts(folder, seededRandom(seed));
  if (texts.length === 0) {
    throw new UsageError(`fill: In „${folder}“ liegen keine .txt- oder .jsonl-Dateien mit Text`);
  }
  return texts;
}

function count(option: string, value: string | undefined): number {
  if (value === undefined) throw new UsageError(`${option} fehlt. Aufruf: ${usage}`);
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`${option}: „${value}“ ist keine ganze Zahl`);
  return Number(value);
}
