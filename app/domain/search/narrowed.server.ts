import {
  askedConditions,
  askedNames,
  filterConditions,
  isAsked,
  knownFilters,
  otherValues,
} from "./facets/narrowing.server";
import { countedCell, countOf, factsOf, passes, type Counted, type Facts } from "./facets/counts";
import { readFacts, type Read } from "./facets/facts.server";
import type { Scope } from "./retrieval/scope.server";
import { mostCounted, mostScored, type Found, type Wanted } from "./retrieval/find.server";
import { findByWordsAndFacts, lastComplete, newestComplete } from "./retrieval/find-named.server";
import { listRecords, newestRecords } from "./retrieval/listed.server";
import type { Match } from "./retrieval/match";
import type { Filters, Sort } from "./search";

type Question = {
  wanted: Wanted;
  filters: Filters;
  sort: Sort;
  /** So many of the best are wanted. */
  depth: number;
  /** Of a query of fields alone: a condition names the records to begin with. */
  isFew: boolean;
  /** Whether facets are wanted for which hits must be read. */
  facets: "few" | "all";
};

/** What the facets are counted in, and the filters that are not yet in force in it. */
export type CountedHits = {
  known: Counted[];
  knownBy: Filters;
  /** Hits whose facts were read: a part of all where that is very much. */
  asked: Counted[];
  /** So many of very many; null where it is all. */
  among: number | null;
};

export type Narrowed = {
  /** What passes the filters, in the order in which it was found. */
  rows: Match[];
  total: number;
  complete: number;
  more: boolean;
  unfiltered: number | null;
  isComplete: boolean;
  counted: CountedHits;
  read: Read | null;
};

/**
 * Finds and narrows. Where everything was found one by one, filters and counts are taken from it;
 * of very many hits the filters are part of the statements.
 */
export async function findNarrowed(scope: Scope, question: Question): Promise<Narrowed> {
  const { filters, facets } = question;
  const asked = askedConditions(scope.actor, filters);
  const narrowed = joined(scope, filterConditions(scope.actor, filters));
  const first = find(scope, narrowed, question);
  const isMuch = first.cells !== null;
  // Very many hits are counted anew with what narrows them; what has a part of the words is not asked for then.
  const found =
    isMuch && asked.length > 0
      ? find(joined(scope, asked), narrowed, { ...question, isFew: true })
      : first;
  const pool = found === first ? found.rows : found.rows.filter(({ whole }) => whole);
  const isSampled = isMuch && facets === "all";
  const sample = isSampled ? sampleOf(scope, question, found) : pool;
  const isRead = facets === "all" || asked.length > 0;
  const read = isRead ? await readFacts(scope, united(sample, pool), filters) : null;
  const facts = ({ entry }: Match): Facts | undefined => read?.facts.get(entry);
  const rows = pool.filter((row) => passes(facts(row) ?? factsOf(row), filters));
  const each = (list: readonly Match[]): Counted[] =>
    list.map((row) => ({ facts: facts(row) ?? factsOf(row), count: 1 }));
  const cells = found.cells?.map(countedCell) ?? null;
  const isCountable = cells !== null && !filters.haltbarkeit;
  const known = cells ?? each(pool);
  const total = isCountable ? countOf(cells, knownFilters(filters)) : rows.length;
  return {
    rows,
    total,
    complete: isCountable ? total : rows.filter(({ whole }) => whole).length,
    more: isCountable && sum(cells) >= mostCounted,
    unfiltered: found === first ? sum(known) : null,
    isComplete: isMuch || first.rows.some(({ whole }) => whole),
    counted: {
      known,
      knownBy: cells ? knownFilters(filters) : filters,
      asked: each(sample),
      among: isSampled && sample.length >= mostScored ? mostScored : null,
    },
    read,
  };
}

function find(scope: Scope, narrowed: Scope, question: Question): Found {
  const { wanted, filters, sort, depth } = question;
  // Whether it still stands is known of what was read only.
  const deep = filters.haltbarkeit ? mostScored : depth;
  if (wanted.meanings.length === 0) {
    const { isFew } = question;
    const isNarrowedFew = isFew || isAsked(filters);
    return listRecords(scope, narrowed, { depth: deep, isFew, isNarrowedFew });
  }
  const found = findByWordsAndFacts(scope, narrowed, wanted, deep);
  if (!found.cells || sort !== "datum") return found;
  return { ...found, rows: newestComplete(narrowed, wanted, deep) };
}

/**
 * A part of what passes all filters, and of what all but one of those let through that are asked of
 * each hit: so that the other values of that one are counted too.
 */
function sampleOf(scope: Scope, { wanted, filters, isFew }: Question, found: Found): Match[] {
  const asked = askedNames(filters).length;
  const all = { conditions: filterConditions(scope.actor, filters), isFew: isFew || asked > 0 };
  const others = { conditions: otherValues(scope.actor, filters), isFew: isFew || asked > 1 };
  const places = [...(found.cells ? [all] : []), ...(asked > 0 ? [others] : [])].map(
    ({ conditions, isFew }) => ({ scope: joined(scope, conditions), isFew }),
  );
  const sample =
    wanted.meanings.length === 0
      ? newestRecords(places, mostScored)
      : lastComplete(
          places.map((place) => place.scope),
          wanted,
          mostScored,
        );
  return found.cells ? sample : united(found.rows, sample);
}

const joined = (scope: Scope, conditions: Scope["conditions"]): Scope => ({
  ...scope,
  conditions: [...scope.conditions, ...conditions],
});

const sum = (counted: readonly Counted[]) => counted.reduce((all, { count }) => all + count, 0);

function united(first: readonly Match[], second: readonly Match[]): Match[] {
  if (first === second) return [...first];
  const known = new Set(first.map(({ entry }) => entry));
  return [...first, ...second.filter(({ entry }) => !known.has(entry))];
}
