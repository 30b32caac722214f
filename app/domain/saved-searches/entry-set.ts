/** Numbers of entries in ascending order, as runs: from, to (both included). */
export type EntrySet = readonly (readonly [from: number, to: number])[];

/** The numbers may come in any order, and more than once. */
export function entrySetOf(entries: readonly number[]): EntrySet {
  return joined(entries.toSorted((a, b) => a - b).map((entry) => [entry, entry]));
}

export const united = (one: EntrySet, other: EntrySet): EntrySet =>
  joined([...one, ...other].toSorted(([a], [b]) => a - b));

export function isIn(set: EntrySet, entry: number): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle]?.[1] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return (set[low]?.[0] ?? Infinity) <= entry;
}

/** `3,2x5` is 3, 5, 6, 7, 8, 9: how far on from the last number, and how many follow one another. */
export function writtenEntries(set: EntrySet): string {
  let last = 0;
  const items = set.map(([from, to]) => {
    const gap = from - last;
    last = to;
    return to === from ? String(gap) : `${gap}x${to - from + 1}`;
  });
  return items.join(",");
}

export function readEntries(written: string): EntrySet {
  let last = 0;
  return joined(
    (written === "" ? [] : written.split(",")).map((item) => {
      const [gap = "", count = "1"] = item.split("x");
      const from = last + Number(gap);
      last = from + Number(count) - 1;
      return [from, last];
    }),
  );
}

/** Of runs in the order of their beginnings: those that touch become one. */
function joined(runs: readonly (readonly [number, number])[]): EntrySet {
  const set: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = set.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else set.push([from, to]);
  }
  return set;
}
