import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listCitedTogether } from "~/domain/citations/cited-together.server";
import { listCitingProvision } from "~/domain/citations/citing.server";
import { provisionSort } from "~/domain/law/provision";
import { listSimilar } from "~/domain/opinions/similar/similar.server";
import { authorize } from "~/domain/users/authorization.server";
import { closeDatabase, openDatabase, type Database } from "~db/client.server";
import { fill, reader } from "./currency";
import { percentile, printFigure } from "./figure";

const runs = 7;

/**
 * What stands beside a provision, and opinions on the same question, for the provision that is
 * cited most among 300,000 citations. The floor is to count the texts that cite it.
 */
export async function measureSimilar(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "votum-bench-"));
  const db = openDatabase(join(folder, "similar.sqlite"));
  fill(db);
  const asked = { lawId: "law 0", unit: "§", sort: provisionSort("1") };
  const floor = median(() => countCiting(db));
  const print = (metric: string, work: () => unknown) =>
    printFigure({ bench: "citations", unit: "ms", n: runs, metric, value: median(work), floor });
  print("cited together with the most cited provision", () => listCitedTogether(db, reader, asked));
  print("what cites one Absatz of the most cited provision", () =>
    listCitingProvision(db, reader, { ...asked, place: { absatz: "2" } }),
  );
  const record = authorize(db, reader, "read", "opinion", "opinion 1");
  const provisions = Array.from({ length: 12 }, (_, at) => {
    const number = String(at + 1);
    return { law: "G0", unit: "§" as const, number, sort: provisionSort(number), absaetze: ["2"] };
  });
  print("opinions that share the 12 most cited provisions", () =>
    listSimilar(db, record, { provisions, terms: [] }),
  );
  closeDatabase(db);
  rmSync(folder, { recursive: true });
}

const countCiting = (db: Database) =>
  db.$client
    .prepare(
      "SELECT count(DISTINCT record_id) FROM citations WHERE law = 'G0' AND unit = '§' AND number_from = ?",
    )
    .pluck()
    .get(provisionSort("1"));

function median(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}
