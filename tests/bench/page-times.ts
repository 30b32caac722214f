/** Built with the program and run on its own: `node build/bench/server/index.js DATABASE PROCEDURE OPINION`. */
import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import * as build from "virtual:remix/server-build";
import { performance } from "node:perf_hooks";
import { createLog } from "~/lib/log.server";
import { readEnv } from "~/lib/env.server";
import { openDatabase, type Database } from "~db/client.server";
import { percentile, printFigure } from "./figure";
import { largeScans } from "./query-plans";
import { signIn } from "./session";

const rounds = Number(process.env.VOTUM_BENCH_ROUNDS ?? 300);
const warmUp = 80;

const [databasePath = "", longProcedure = "", longOpinion = ""] = process.argv.slice(2);
const cookie = signIn(databasePath);
const statements: string[] = [];
const db = openDatabase(databasePath);
const listeningDb = openDatabase(databasePath, { onStatement: (sql) => statements.push(sql) });
const env = readEnv();
const log = createLog("silent");

/** Each page with the share of its time that only it would show. */
const pages: Record<string, string> = {
  list: "/verfahren",
  "list by title": "/verfahren?sortierung=titel&seite=20",
  board: "/verfahren?ansicht=tafel",
  "procedure of 500 entries": `/verfahren/${longProcedure}`,
  "procedure papers": `/verfahren/${longProcedure}/dokumente`,
  "opinion of 60 pages": `/gutachten/${longOpinion}`,
  opinions: "/gutachten",
  documents: "/dokumente",
  statements: "/stellungnahmen",
  overview: "/",
  search: "/suche?q=Satzung",
  "search of three words": "/suche?q=Genehmigung+der+Satzung",
};

const only = process.env.VOTUM_BENCH_PAGES?.split(",");
for (const [name, path] of Object.entries(pages)) {
  if (only && !only.includes(name)) continue;
  const real = createRequestHandler(build, "production");
  const recorded = await record(path);
  if (!recorded) {
    process.stderr.write(`${name}: ${path} gibt es nicht\n`);
    continue;
  }
  const floor = createRequestHandler(
    withLoaders((id) => async () => recorded.get(id)),
    "production",
  );
  if ((await ask(real, path)) !== (await ask(floor, path))) {
    process.stderr.write(`${name}: das Vergleichsmaß zeigt eine andere Seite\n`);
  }
  await measure(name, path, real, floor);
  await countStatements(name, path, real);
}

type Handler = ReturnType<typeof createRequestHandler>;
type Loader = (args: never) => Promise<unknown>;

/** The program with other loaders: everything else of a page stays what it is. */
function withLoaders(replace: (id: string, loader: Loader) => unknown): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader as Loader | undefined;
    if (!route || !loader) return [id, route];
    return [id, { ...route, module: { ...route.module, loader: replace(id, loader) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** What each loader of a page answers; null where the page does not answer 200. */
async function record(path: string): Promise<Map<string, unknown> | null> {
  const recorded = new Map<string, unknown>();
  const recording = withLoaders((id, loader) => async (args: never) => {
    const data = await loader(args);
    recorded.set(id, data);
    return data;
  });
  const answer = await createRequestHandler(recording, "production")(
    requestOf(path),
    contextOf(db),
  );
  return answer.status === 200 ? recorded : null;
}

async function measure(name: string, path: string, real: Handler, floor: Handler): Promise<void> {
  const times = { real: [] as number[], floor: [] as number[] };
  const busy = { real: 0, floor: 0 };
  for (let round = -warmUp; round < rounds; round++) {
    for (const [which, handler] of [
      ["floor", floor],
      ["real", real],
    ] as const) {
      const cpu = process.cpuUsage();
      const began = performance.now();
      await ask(handler, path);
      if (round < 0) continue;
      times[which].push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      busy[which] += (user + system) / 1000;
    }
  }
  const figure = { bench: "pages", unit: "ms", n: rounds };
  for (const [label, share] of [
    ["p50", 0.5],
    ["p95", 0.95],
  ] as const) {
    printFigure({
      ...figure,
      metric: `${name} ${label}`,
      value: percentile(times.real, share),
      floor: percentile(times.floor, share),
    });
  }
  printFigure({
    ...figure,
    metric: `${name} processor mean`,
    value: busy.real / rounds,
    floor: busy.floor / rounds,
  });
}

async function countStatements(name: string, path: string, real: Handler): Promise<void> {
  statements.length = 0;
  const html = await ask(real, path, listeningDb);
  const asked = [...statements];
  const figure = { bench: "pages", floor: null, n: 1 };
  printFigure({ ...figure, metric: `${name} page`, value: html.length / 1000, unit: "kB" });
  printFigure({ ...figure, metric: `${name} statements`, value: asked.length, unit: "statements" });
  const scans = largeScans(db, asked);
  printFigure({ ...figure, metric: `${name} large scans`, value: scans.length, unit: "scans" });
  for (const { step, sql } of scans) process.stderr.write(`${name}: ${step}\n  ${sql}\n`);
}

async function ask(handler: Handler, path: string, database = db): Promise<string> {
  const answer = await handler(requestOf(path), contextOf(database));
  return answer.text();
}

function requestOf(path: string): Request {
  return new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
}

function contextOf(database: Database): AppLoadContext {
  return {
    db: database,
    env,
    log,
    nonce: "bench",
    requestId: "bench",
    clientAddress: "127.0.0.1",
    wantsPage: true,
  };
}
