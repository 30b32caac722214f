import { courtOf } from "~/domain/citations/recogniser/courts";

const shortKinds: readonly [RegExp, string][] = [
  [/^oberverwaltungsgericht(?= )/, "ovg"],
  [/^verwaltungsgericht(?= )/, "vg"],
  [/^verfassungsgerichtshof(?= )/, "verfgh"],
  [/^landessozialgericht(?= )/, "lsg"],
  [/ (?:für das land |des landes )?(?:nordrhein-westfalen|nrw|nw)$/, " nrw"],
];

/** Courts of the land that are also called after the town they sit in. */
const bySeat: Readonly<Record<string, string>> = {
  "ovg münster": "ovg nrw",
  "verfgh münster": "verfgh nrw",
  verfghnrw: "verfgh nrw",
};

/** One for all names of a court: `OVG Münster` is `OVG NRW`. To compare, never to show. */
export function courtKey(court: string): string {
  const name = shortKinds.reduce(
    (words, [long, short]) => words.replace(long, short),
    courtOf(court).toLowerCase(),
  );
  return bySeat[name] ?? name;
}
