import * as z from "zod";
import { jsonOf } from "../../data/shared";

const queriesSchema = z.array(
  z.object({ id: z.number(), cat: z.string(), q: z.string(), rel: z.array(z.number()) }),
);

export type LabelledQuery = z.infer<typeof queriesSchema>[number];

/** Rules are found on one half of the labelled queries and decided on the other. */
export type Half = "tuning" | "deciding" | "both";

export function labelledQueries(half: Half): LabelledQuery[] {
  const all = queriesSchema.parse(jsonOf("search/queries-open.json"));
  const kinds = process.env["VOTUM_BENCH_KINDS"]?.split(",");
  const chosen = halfOf(all, half);
  return kinds ? chosen.filter(({ cat }) => kinds.includes(cat)) : chosen;
}

function halfOf(all: LabelledQuery[], half: Half): LabelledQuery[] {
  const wanted = half === "tuning" ? 0 : 1;
  return half === "both" ? all : all.filter((_, index) => index % 2 === wanted);
}

export function byCategory(queries: readonly LabelledQuery[]): Map<string, LabelledQuery[]> {
  const groups = new Map<string, LabelledQuery[]>();
  for (const query of queries) groups.set(query.cat, [...(groups.get(query.cat) ?? []), query]);
  return groups;
}
