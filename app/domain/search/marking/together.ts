/** A word of a text that says parts of something: how far on it stands, and which parts. */
export type Spot = { at: number; parts: readonly number[] };

/** The spots that say all parts together, and how far they reach. */
export type Group = { spots: readonly Spot[]; width: number };

/** Parts that stand so near say one thing: "Umlage, die von den Gemeinden des Kreises". */
export const near = 6;

/** Where all of so many parts are said, the nearest spots first; each spot is in one group only. */
export function groupsOf(spots: readonly Spot[], parts: number): Group[] {
  const used = new Set<Spot>();
  return allGroups(spots, parts)
    .sort((a, b) => a.width - b.width)
    .filter((group) => {
      if (group.spots.some((spot) => used.has(spot))) return false;
      for (const spot of group.spots) used.add(spot);
      return true;
    });
}

function allGroups(spots: readonly Spot[], parts: number): Group[] {
  const groups: Group[] = [];
  const last: (Spot | undefined)[] = Array.from({ length: parts }, () => undefined);
  for (const spot of spots) {
    for (const part of spot.parts) last[part] = spot;
    const said = last.filter((each) => each !== undefined);
    if (said.length < parts) continue;
    const first = Math.min(...said.map(({ at }) => at));
    groups.push({ spots: [...new Set(said)], width: spot.at - first });
  }
  return groups;
}
