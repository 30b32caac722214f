import { get, type IncomingHttpHeaders } from "node:http";
import { performance } from "node:perf_hooks";
import type { FilledDatabase } from "./filled-database";
import { percentile, printFigure } from "./figure";
import { origin, withServer } from "./served";
import { signIn } from "./session";

const starts = 5;

/** Time from start to ready, and the scripts that reading pages load, both of the built server. */
export async function measureServer(database: FilledDatabase): Promise<void> {
  const times: number[] = [];
  const floors: number[] = [];
  for (let start = 0; start < starts; start++) {
    floors.push(await timeToReady(["-e", bareServer], database));
    times.push(await timeToReady(["build/server/index.js"], database));
  }
  const figure = { bench: "pages", unit: "ms", n: starts };
  printFigure({
    ...figure,
    metric: "ready p50",
    value: percentile(times, 0.5),
    floor: percentile(floors, 0.5),
  });
  printFigure({
    ...figure,
    metric: "ready max",
    value: Math.max(...times),
    floor: Math.max(...floors),
  });
  await withServer(["build/server/index.js"], database, async () => {
    const cookie = signIn(database.databasePath);
    await measureScripts("opinion", `/gutachten/${database.longOpinion}`, cookie);
    await measureScripts("procedure", `/verfahren/${database.longProcedure}`, cookie);
    await measureScripts("list", "/verfahren", cookie);
  });
}

/** The floor of a start: a process that does nothing but answer. */
const bareServer = `require("node:http").createServer((_, answer) => answer.end()).listen(${new URL(origin).port}, "localhost")`;

async function timeToReady(program: string[], database: FilledDatabase): Promise<number> {
  const began = performance.now();
  let ready = Number.NaN;
  await withServer(program, database, async () => {
    ready = performance.now() - began;
  });
  return ready;
}

async function measureScripts(page: string, path: string, cookie: string): Promise<void> {
  const html = (await fetchRaw(path, { Cookie: cookie })).body.toString("utf8");
  const scripts = new Set(html.match(/\/assets\/[\w.$-]+\.js/g));
  const bytes: Record<string, number> = { br: 0, gzip: 0 };
  for (const script of scripts) {
    for (const encoding of Object.keys(bytes)) {
      const { body } = await fetchRaw(script, { "Accept-Encoding": encoding });
      bytes[encoding] = (bytes[encoding] ?? 0) + body.length;
    }
  }
  const figure = { bench: "pages", unit: "kB", floor: null, n: scripts.size };
  for (const [encoding, sum] of Object.entries(bytes)) {
    printFigure({ ...figure, metric: `${page} script ${encoding}`, value: sum / 1000 });
  }
}

type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** An answer as it went over the wire: compressed as asked for. */
function fetchRaw(path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on("error", reject);
  });
}
