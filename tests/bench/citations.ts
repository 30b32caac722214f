import { existsSync } from "node:fs";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import {
  decisionsInSentences,
  f1Of,
  precisionOf,
  provisionsInSentences,
  recallOf,
  type Score,
} from "../data/citation-quality";
import {
  decisionsInDecisions,
  dockets,
  gazettes,
  landAbbreviations,
  papersInAgendas,
  placesOfLists,
  provisionsInDecisions,
  provisionsInUnits,
  referencesAsWhole,
} from "../data/citation-references";
import { isThere, pathOf } from "../data/shared";
import { measureCurrency } from "./currency";
import { measureSimilar } from "./similar";
import { percentile, printFigure } from "./figure";
import { legalText } from "./legal-text";

const sets: [string, () => Score][] = [
  ["provisions, court sentences (LER)", provisionsInSentences],
  ["provisions, short texts (Open Legal Data)", provisionsInUnits],
  ["provisions, whole decisions (Open Legal Data)", provisionsInDecisions],
  ["provisions, reference strings (RIS-Norms)", referencesAsWhole],
  ["provisions, lists of places (QuantLaw)", placesOfLists],
  ["provisions, abbreviations of all Lands", landAbbreviations],
  ["decisions, court sentences (LER)", decisionsInSentences],
  ["decisions, whole decisions (Open Legal Data)", decisionsInDecisions],
  ["decisions, docket numbers", dockets],
  ["documents, agenda items", papersInAgendas],
  ["gazettes, court sentences and reference strings", gazettes],
];

const runs = 9;

/** How good the recogniser is on the open labelled sets, and how fast on legal text. */
export async function measureCitations(): Promise<void> {
  if (!isThere || !existsSync(pathOf("citations"))) {
    process.stderr.write("citations: ../shared/data fehlt, gemessen wird nur das Tempo\n");
  } else {
    for (const [name, measure] of sets) printScore(name, measure());
  }
  const text = await legalText(20_000_000);
  printSpeed("legal text", text);
  printSpeed("section signs", "§".repeat(10_000_000));
  await measureCurrency();
  await measureSimilar();
}

function printScore(metric: string, score: Score): void {
  const n = score.right + score.missed;
  const figure = { bench: "citations", unit: "share", floor: null, n };
  printFigure({ ...figure, metric: `precision ${metric}`, value: precisionOf(score) });
  printFigure({ ...figure, metric: `recall ${metric}`, value: recallOf(score) });
  printFigure({ ...figure, metric: `F1 ${metric}`, value: f1Of(score) });
}

/** Megabytes (UTF-8) a second in one thread; the floor looks once at every character. */
function printSpeed(metric: string, text: string): void {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const speedOf = (work: () => number) => {
    const speeds = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return megabytes / ((performance.now() - start) / 1000);
    });
    return percentile(speeds, 0.5);
  };
  printFigure({
    bench: "citations",
    metric: `speed, ${metric}`,
    value: speedOf(() => recogniseCitations(text).length),
    unit: "MB/s",
    floor: speedOf(() => countSigns(text)),
    n: runs,
  });
}

function countSigns(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0xa7) signs++;
  return signs;
}
