import { existsSync } from "node:fs";
import type { Actor } from "~/domain/users/actor";
import { pathOf } from "../data/shared";
import { measureBeside } from "./search/beside";
import { corpusDatabase } from "./search/corpus-database";
import { measureIndexing } from "./search/indexing";
import { measureQuality } from "./search/quality";
import type { Half } from "./search/queries";
import { scaledDatabase, scaleWanted } from "./search/scale";
import { measureSpeed } from "./search/speed";

/** A colleague without a department: what is open to the house, by the rule and not past it. */
const colleague: Actor = {
  id: "bench",
  name: "Messung",
  email: "",
  role: "leserin",
  departmentId: null,
  departmentIds: [],
};

/**
 * How good, how fast and how large the search is on a large corpus. `VOTUM_BENCH_ONLY` names the
 * parts (quality, speed, beside, indexing), `VOTUM_BENCH_HALF` the half of the queries (tuning,
 * deciding). `VOTUM_BENCH_SCALE=9` measures the speed once more on the corpus so many times.
 */
export async function measureSearch(): Promise<void> {
  if (!existsSync(pathOf("search/corpus.jsonl.xz"))) {
    process.stderr.write("search: ../shared/data fehlt, nichts gemessen\n");
    return;
  }
  const only = process.env["VOTUM_BENCH_ONLY"]?.split(",");
  const wanted = (part: string) => only === undefined || only.includes(part);
  const half = (process.env["VOTUM_BENCH_HALF"] ?? "both") as Half;
  const corpus = await corpusDatabase();
  if (wanted("quality")) await measureQuality(corpus.db, colleague, half);
  if (wanted("speed")) await measureSpeed(corpus.db, colleague);
  if (wanted("beside")) await measureBeside(corpus.db, colleague);
  if (wanted("indexing")) measureIndexing(corpus);
  const times = scaleWanted();
  if (times > 1 && wanted("speed")) {
    const large = scaledDatabase(corpus, times);
    await measureSpeed(large, colleague, `, ${times} times the corpus`);
    large.$client.close();
  } else process.stderr.write("search: eine Million Akten misst VOTUM_BENCH_SCALE=9\n");
  corpus.db.$client.close();
}
