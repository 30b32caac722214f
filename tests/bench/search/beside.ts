import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { desc } from "drizzle-orm";
import { askThread, type ThreadOf } from "~/domain/search/thread/search-thread.server";
import type { SearchTask } from "~/domain/search/thread/search-worker.server";
import type { Actor } from "~/domain/users/actor";
import { visibleTo } from "~/domain/users/access.server";
import type { Database } from "~db/client.server";
import { records } from "~db/schema";
import { percentile, printFigure } from "../figure";
import { byCategory, labelledQueries } from "./queries";

const entry = pathToFileURL("build/server/search.worker.js");
const perCategory = 12;
const pause = 5;

/** What nobody types by hand. */
const hostile: Record<string, string> = {
  "100,000 letters": "ä".repeat(100_000),
  "100,000 characters of words": "Umlage der Kreise ".repeat(5600),
  "nested quotes": '"('.repeat(50_000),
  operators: "NEAR( AND OR NOT ^ + - oder ".repeat(4000),
  "wildcards only": "* ".repeat(50_000),
  "one letter each": "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(2000),
  NUL: "\0Umlage\0 \0".repeat(1000),
  emoji: "👩‍⚖️🏳️‍🌈".repeat(5000),
  "right to left": "\u202eمجلس البلدية \u202c".repeat(3000),
  "the most frequent words": "der die das und in von zu mit nach auf für ist im",
  "a frequent beginning": "Genehmigung ver",
  "two letters": "be",
};

/**
 * What the thread that serves pages feels while searches run in the built worker: how late it is,
 * and what a list takes that it reads meanwhile. Needs the build, as `npm run bench` makes it.
 */
export async function measureBeside(db: Database, actor: Actor): Promise<void> {
  if (!existsSync(fileURLToPath(entry))) {
    process.stderr.write("search: ohne Build kein eigener Faden, nichts gemessen\n");
    return;
  }
  const thread: ThreadOf = { entry, path: db.$client.name, longest: 10_000 };
  const ask = (input: string) =>
    askThread(thread, { kind: "search", actor, input, options: {} } satisfies SearchTask);
  const queries = [...byCategory(labelledQueries("both")).values()].flatMap((group) =>
    group.slice(0, perCategory).map(({ q }) => q),
  );
  await ask("Umlage");
  const page = () => void listed(db, actor);
  const idle = await whileRunning(page, () => wait(3000));
  const busy = await whileRunning(page, async () => {
    for (const q of queries) await ask(q);
  });
  for (const share of [0.5, 0.95, 0.99]) {
    const name = `p${share * 100}`;
    print(`a list read beside searches, ${name}`, busy.pages, idle.pages, share);
    print(`other thread late beside searches, ${name}`, busy.late, idle.late, share);
  }
  print("other thread late beside searches, max", busy.late, idle.late, 1);
  await measureHostile(ask);
}

async function measureHostile(ask: (input: string) => Promise<unknown>): Promise<void> {
  for (const [name, input] of Object.entries(hostile)) {
    let took = 0;
    const { late } = await whileRunning(
      () => {},
      async () => {
        const start = performance.now();
        await ask(input.slice(0, 1000));
        took = performance.now() - start;
      },
    );
    print(`hostile: ${name}`, [took], [], 1);
    print(`hostile: ${name}, other thread late`, [...late, 0], [], 1);
  }
}

/** The newest fifty records, as lists read them. */
const listed = (db: Database, actor: Actor) =>
  db
    .select()
    .from(records)
    .where(visibleTo(actor))
    .orderBy(desc(records.updatedAt))
    .limit(50)
    .all();

/** Runs a page every few milliseconds until the other is done; times of both in milliseconds. */
async function whileRunning(page: () => void, other: () => Promise<unknown>) {
  const pages: number[] = [];
  const late: number[] = [];
  const ended = new AbortController();
  const done = other().finally(() => ended.abort());
  while (!ended.signal.aborted) {
    const start = performance.now();
    await wait(pause);
    const woken = performance.now();
    late.push(Math.max(0, woken - start - pause));
    page();
    pages.push(performance.now() - woken);
  }
  await done;
  return { pages, late };
}

function print(metric: string, times: number[], floor: number[], share: number): void {
  const bare = floor.length > 0 ? percentile(floor, share) : null;
  printFigure({
    bench: "search",
    metric,
    value: percentile(times, share),
    unit: "ms",
    floor: bare,
    n: times.length,
  });
}
