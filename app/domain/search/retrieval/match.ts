import type { RecordType } from "~/domain/records/record";

/** A record that matches and that this person may see, with what it is ranked and counted by. */
export type Match = {
  entry: number;
  /** Greater is better. */
  score: number;
  /** The passage that matches best. */
  passage: number;
  type: RecordType;
  kind: string;
  date: string | null;
  departmentId: string | null;
  /** Whether it contains everything that was looked for. */
  whole: boolean;
};

/** As many of the best hits as are ordered anew by what their titles and passages say. */
export const rerankedHits = 80;

/** Newer is slightly better: a tenth at most, fading over some ten years. */
export function freshness(date: string | null): number {
  if (!date) return 1;
  const age = Math.max(0, new Date().getFullYear() - Number(date.slice(0, 4)));
  return 1 + 0.1 * Math.exp(-age / 5);
}
