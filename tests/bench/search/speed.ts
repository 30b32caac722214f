import { loadavg } from "node:os";
import { parseQuery } from "~/domain/search/query/parse-query";
import { search } from "~/domain/search/search.server";
import { suggest } from "~/domain/search/suggest.server";
import { allOf, anyOf } from "~/domain/search/query/expression";
import { meaningOf } from "~/domain/search/query/meaning.server";
import type { Actor } from "~/domain/users/actor";
import type { Database } from "~db/client.server";
import { percentile, printFigure } from "../figure";
import { byCategory, labelledQueries } from "./queries";

const perCategory = 19;
const rounds = 3;

/**
 * The first twenty hits with marked passage, rights and facets, beside the bare full-text query.
 * How busy the machine is stands with it: others slow both.
 */
export async function measureSpeed(db: Database, actor: Actor, where = ""): Promise<void> {
  process.stderr.write(
    `search: Last ${loadavg()
      .map((each) => each.toFixed(1))
      .join(" ")}\n`,
  );
  const groups = byCategory(labelledQueries("both"));
  const questions = (groups.get("legalquad") ?? []).slice(0, 60).map(({ q }) => q);
  const usual = [...groups].flatMap(([category, queries]) =>
    category === "legalquad" ? [] : queries.slice(0, perCategory).map(({ q }) => q),
  );
  const nouns = ["Gemeinde", "Satzung", "Antrag", "Behörde", "Gesetz", "Verordnung", "Kosten"];
  await compare(db, actor, `first 20 hits${where}`, usual);
  await compare(db, actor, `first 20 hits, questions${where}`, questions);
  await compare(db, actor, `first 20 hits, frequent nouns${where}`, nouns);
  const typed = (groups.get("prefix") ?? []).map(({ q }) => q);
  const times = await timesOf(typed, (q) => suggest(db, actor, q));
  printTimes(
    `suggestions${where}`,
    times,
    times.map(() => Number.NaN),
  );
}

async function compare(db: Database, actor: Actor, metric: string, queries: readonly string[]) {
  const bare = bareQuery(db);
  const any = await timesOf(queries, async (q) => bare(anyOf(meanings(q), "whole")));
  const all = await timesOf(queries, async (q) => bare(allOf(meanings(q), "whole")));
  const whole = await timesOf(queries, (q) => search(db, actor, q));
  printTimes(`${metric}, beside bare OR`, whole, any);
  printTimes(`${metric}, beside bare AND`, whole, all);
}

const meanings = (q: string) => parseQuery(q).terms.map((term) => meaningOf(term, new Map()));

/** Only the numbers of the best twenty passages. */
function bareQuery(db: Database): (expression: string) => void {
  const query = db.$client.prepare(
    "SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rank LIMIT 20",
  );
  return (expression) => void query.all(expression);
}

async function timesOf(queries: readonly string[], run: (q: string) => Promise<unknown>) {
  for (const q of queries) await run(q);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const q of queries) {
      const start = performance.now();
      await run(q);
      times.push(performance.now() - start);
    }
  }
  return times;
}

function printTimes(metric: string, times: readonly number[], floor: readonly number[]): void {
  for (const share of [0.5, 0.95, 0.99]) {
    const bare = percentile(floor, share);
    printFigure({
      bench: "search",
      metric: `${metric}, p${share * 100}`,
      value: percentile(times, share),
      unit: "ms",
      floor: Number.isNaN(bare) ? null : bare,
      n: times.length,
    });
  }
}
