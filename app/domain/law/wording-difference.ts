import type { ChangedParts } from "./change";
import type { ProvisionPart } from "./provision-text";
import { isWhole, type ProvisionPath } from "./provision-path";

/** What distinguishes two wordings: `recast` where no Absatz stayed as it was. */
export type WordingDifference = { change: "changed" | "recast"; parts: ChangedParts };

/**
 * Where two wordings of a provision differ, as finely as their structure tells; null where they
 * say the same. Blanks, quotation marks and dashes make no difference.
 */
export function wordingDifference(
  before: readonly ProvisionPart[],
  after: readonly ProvisionPart[],
): WordingDifference | null {
  if (sameWords(before) === sameWords(after)) return null;
  const parts: ProvisionPath[] = [];
  compare(before, after, {}, parts);
  const named = [...before, ...after].filter(({ level }) => level !== null);
  const stays = before.some((part) =>
    after.some((other) => part.number === other.number && sameWords([part]) === sameWords([other])),
  );
  if (named.length > 2 && !stays) return { change: "recast", parts: null };
  return { change: "changed", parts: parts.some(isWhole) ? null : parts };
}

/** All words in their order, without what sources write differently. */
export const sameWords = (parts: readonly ProvisionPart[]): string => plain(allWords(parts));

/** All words in their order, as they are written. */
export const allWords = (parts: readonly ProvisionPart[]): string =>
  parts.map(({ number, text, parts: inner }) => number + text + allWords(inner)).join("");

const plain = (text: string) =>
  text
    .replaceAll(/[\s\u00a0\u00ad\u2009\u202f]+/g, "")
    .replaceAll(/[„“”‚‘’"'»«]/g, '"')
    .replaceAll(/[–—‑-]/g, "-");

function compare(
  before: readonly ProvisionPart[],
  after: readonly ProvisionPart[],
  path: ProvisionPath,
  found: ProvisionPath[],
): void {
  const others = byPlace(after);
  const seen = new Set<string>();
  for (const [place, part] of byPlace(before)) {
    seen.add(place);
    const other = others.get(place);
    const own = pathTo(part, path);
    if (!other || plain(part.text) !== plain(other.text)) add(found, own);
    else compare(part.parts, other.parts, own, found);
  }
  for (const [place, part] of others) if (!seen.has(place)) add(found, pathTo(part, path));
}

/** Running text has no number: it is known by its order. */
function byPlace(parts: readonly ProvisionPart[]): Map<string, ProvisionPart> {
  const places = new Map<string, ProvisionPart>();
  for (const part of parts) {
    let place = `${part.level} ${part.number}`;
    for (let again = 2; places.has(place); again++) place = `${part.level} ${part.number} ${again}`;
    places.set(place, part);
  }
  return places;
}

const pathTo = ({ level, number }: ProvisionPart, path: ProvisionPath): ProvisionPath =>
  level === null ? path : { ...path, [level]: number };

function add(found: ProvisionPath[], path: ProvisionPath): void {
  const text = JSON.stringify(path);
  if (!found.some((other) => JSON.stringify(other) === text)) found.push(path);
}
