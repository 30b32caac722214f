import { search } from "~/domain/search/search.server";
import type { SearchOptions } from "~/domain/search/search";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { printFigure } from "../figure";
import { goalOf, isBelow } from "./design";
import { byCategory, labelledQueries, type Half, type LabelledQuery } from "./queries";

type Score = { recall: number; mrr: number; n: number };

/** Kind of document a judgment of the corpus is. */
const judgments: SearchOptions = { filters: { stufe: ["document-sonstiges"] } };

/** Recall and reciprocal rank among the first ten, for each kind of query and over all kinds. */
export async function measureQuality(db: Database, actor: Actor, half: Half): Promise<void> {
  const scores: Score[] = [];
  for (const [category, queries] of byCategory(labelledQueries(half))) {
    const score = await scoreOf(db, actor, queries, {});
    scores.push(score);
    print(category, score);
    if (category === "legalquad")
      print("legalquad, judgments only", await scoreOf(db, actor, queries, judgments));
  }
  const mean = (pick: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  const n = scores.reduce((sum, score) => sum + score.n, 0);
  print("macro", { recall: mean(({ recall }) => recall), mrr: mean(({ mrr }) => mrr), n });
}

async function scoreOf(
  db: Database,
  actor: Actor,
  queries: readonly LabelledQuery[],
  options: SearchOptions,
): Promise<Score> {
  const score = { recall: 0, mrr: 0, n: queries.length };
  for (const { q, rel, id } of queries) {
    const { hits } = await search(db, actor, q, { ...options, limit: 10 });
    const wanted = new Set(rel.map((each) => `corpus:${each}`));
    const right = hits.map(({ external }) => wanted.has(external ?? ""));
    const first = right.indexOf(true);
    const found = right.filter(Boolean).length;
    score.recall += found / Math.min(10, wanted.size) / queries.length;
    score.mrr += (first < 0 ? 0 : 1 / (first + 1)) / queries.length;
    if (process.env["VOTUM_BENCH_MISSES"] && first !== 0)
      process.stderr.write(`${id}\t${first + 1}\t${q}\n`);
  }
  return score;
}

function print(name: string, { recall, mrr, n }: Score): void {
  const goal = goalOf(name);
  printBeside(`recall@10 ${name}`, recall, goal?.recall, n);
  printBeside(`MRR@10 ${name}`, mrr, goal?.mrr, n);
}

/** The figure, and for who reads along what the measured design reached. */
function printBeside(metric: string, value: number, goal: number | undefined, n: number): void {
  printFigure({ bench: "search", metric, value, unit: "share", floor: null, n, goal });
  if (goal === undefined) return;
  const mark = isBelow(value, goal) ? "  DARUNTER" : "";
  const line = [metric.padEnd(40), value.toFixed(3), goal.toFixed(2)].join("  ");
  process.stderr.write(`search: ${line}${mark}\n`);
}
