export type Figure = {
  bench: string;
  metric: string;
  value: number;
  unit: string;
  /** The same measured without what is being measured, in the same run; null where there is none. */
  floor: number | null;
  n: number;
  /** What is to be reached, where that is a fixed figure. */
  goal?: number;
};

/** One JSON line a figure on stdout. */
export function printFigure({ bench, metric, value, unit, floor, n, goal }: Figure): void {
  const ratio = floor ? rounded(value / floor) : null;
  const line = {
    bench,
    metric,
    value: rounded(value),
    unit,
    floor: floor && rounded(floor),
    ratio,
    n,
    goal,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The value below which this share (0 to 1) of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
