import type { ChangedParts, ChangeKind } from "./change";
import { pathsMeet, type ProvisionPath } from "./provision-path";
import type { ProvisionPart } from "./provision-text";
import { wordingDifference } from "./wording-difference";

export type KnownVersion = {
  id: string;
  validFrom: string | null;
  since: string | null;
  change: ChangeKind | null;
  parts: ChangedParts;
  /** Null where only facts are known. */
  content: readonly ProvisionPart[] | null;
};

/** A wording that was in force on a day. */
export type SeenWording = {
  since: string;
  content: readonly ProvisionPart[];
  isRepealed: boolean;
};

type Change = { change: ChangeKind | null; parts: ChangedParts };

export type Placement =
  | { what: "known" }
  /** The wording of this version was already in force on the earlier day. */
  | { what: "earlier"; id: string }
  | ({ what: "new"; follower: ({ id: string } & Change) | null } & Change);

/**
 * Where a wording belongs among the versions of its provision (oldest first), and what it tells
 * about changes. A version is never given other words: a different wording is one more version.
 */
export function placeWording(versions: readonly KnownVersion[], seen: SeenWording): Placement {
  const index = versions.findLastIndex(({ since }) => since === null || since <= seen.since);
  const before = versions.slice(0, index + 1);
  const later = versions.slice(index + 1);
  const last = before.findLastIndex(({ content }) => content !== null);
  const known = before[last];
  const between = before.slice(last + 1).filter(({ change }) => change !== null);
  const wasRepealed = before.findLast(({ change }) => change !== null)?.change === "repealed";
  if (seen.isRepealed && wasRepealed) return { what: "known" };
  if (!seen.isRepealed && !wasRepealed && isAmong(before, seen)) return { what: "known" };
  const next = later.find(({ content }) => content !== null);
  const changesUntilNext = later.slice(0, next ? later.indexOf(next) : later.length);
  const isFree = changesUntilNext.every(({ change }) => change === null);
  if (next?.content && isFree && !seen.isRepealed && next.validFrom === null) {
    if (wordingDifference(seen.content, next.content) === null) {
      return { what: "earlier", id: next.id };
    }
  }
  const own: Change = wasRepealed
    ? { change: "inserted", parts: null }
    : changeSince(known?.content ?? null, between, seen);
  const follower =
    next?.content && next.change === null && isFree
      ? { id: next.id, ...differenceOf(seen.content, next.content) }
      : null;
  return { what: "new", ...own, follower: follower?.change ? follower : null };
}

/**
 * Whether the wording in force on its day is this one. Where sources contradict each other on one
 * day, each of theirs counts, and the one before: else two of them would change places for ever.
 */
function isAmong(before: readonly KnownVersion[], { since, content }: SeenWording): boolean {
  const worded = before.filter((version) => version.content !== null);
  const ofDay = worded.filter((version) => version.since === since);
  const last = worded.findLast((version) => version.since !== since);
  return [...ofDay, last].some(
    (version) => version?.content && wordingDifference(version.content, content) === null,
  );
}

/** Changes that the register knows already are not said twice. */
function changeSince(
  before: readonly ProvisionPart[] | null,
  between: readonly KnownVersion[],
  seen: SeenWording,
): Change {
  if (seen.isRepealed) return { change: before ? "repealed" : null, parts: null };
  if (before === null) return { change: null, parts: null };
  const found = differenceOf(before, seen.content);
  if (between.length === 0) return found;
  if (found.parts === null || between.some(({ parts }) => parts === null)) {
    return { change: null, parts: null };
  }
  const told = between.flatMap(({ parts }): readonly ProvisionPath[] => parts ?? []);
  const untold = found.parts.filter((part) => !told.some((other) => pathsMeet(part, other)));
  return untold.length > 0 ? { change: "changed", parts: untold } : { change: null, parts: null };
}

function differenceOf(before: readonly ProvisionPart[], after: readonly ProvisionPart[]): Change {
  return wordingDifference(before, after) ?? { change: null, parts: null };
}

/** `(weggefallen)`, `(aufgehoben)`: the number stands for nothing any more. */
export function isRepealedText(heading: string, content: readonly ProvisionPart[] | null): boolean {
  const [first, ...more] = content ?? [];
  if (more.length > 0 || (first && (first.parts.length > 0 || first.text.length > 120)))
    return false;
  const text = `${heading} ${first?.text ?? ""}`.trim();
  return (
    text.length <= 120 && /^[-–(\s]*(weggefallen|aufgehoben|entfallen|gestrichen)\b/i.test(text)
  );
}
