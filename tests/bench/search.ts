import { existsSync } from "node:fs";
import type { Actor } from "~/domain/users/actor";
import { pathOf } from "../data/shared";
import { corpusDatabase } from "./search/corpus-database";
import { measureIndexing } from "./search/indexing";
import { measureQuality } from "./search/quality";
import type { Half } from "./search/queries";
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
 * parts (quality, speed, indexing), `VOTUM_BENCH_HALF` the half of the queries (tuning, deciding).
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
  if (wanted("indexing")) measureIndexing(corpus);
  corpus.db.$client.close();
}
