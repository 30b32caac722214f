import { fold } from "../analysis/words";

/** Names of laws and their abbreviations; one object until the register changes. */
type Names = Readonly<Record<string, string>>;
type ByName = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<object, ByName>();

/** More candidates than one reads are none. */
const mostCandidates = 8;

/**
 * Abbreviations of the laws that a typed name may mean: `KRO` the KrO NRW, `GO` every GO of a Land.
 * The name as it stands wins over what only begins with it.
 */
export function lawsTyped(laws: Names, typed: string): string[] {
  const own = Object.hasOwn(laws, typed) ? laws[typed] : undefined;
  if (own !== undefined) return [own];
  const byName = known.get(laws) ?? namesOf(laws);
  known.set(laws, byName);
  const folded = keyOf(typed);
  const exact = byName.get(folded);
  if (exact) return [...exact];
  const longer = [...byName].filter(([name]) => name.startsWith(`${folded} `));
  const found = new Set(longer.flatMap(([, abbreviations]) => [...abbreviations]));
  return found.size > mostCandidates ? [] : [...found];
}

/** Other names count as they stand; of a beginning only an abbreviation's. */
function namesOf(laws: Names): ByName {
  const byName = new Map<string, Set<string>>();
  for (const [alias, abbreviation] of Object.entries(laws)) {
    const key = keyOf(alias);
    byName.set(key, (byName.get(key) ?? new Set()).add(abbreviation));
  }
  return byName;
}

const keyOf = (name: string) => name.split(/\s+/).map(fold).filter(Boolean).join(" ");
