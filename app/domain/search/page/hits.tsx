import { useRef, type ReactNode } from "react";
import { formatNumber } from "~/lib/number";
import { HitList } from "./hit-list";
import type { ShownHit } from "../search";
import { partialTitle } from "../texts";
import { useHitKeys } from "./use-hit-keys";
import { useReturnToHit } from "./use-return-to-hit";

type Props = {
  hits: readonly ShownHit[];
  query: string;
  /** Number of the first one on this page. */
  from: number;
  /** How many of all contain only a part of what was looked for. */
  partial: number;
  /** What another concept knows of a hit. */
  mark: (id: string) => ReactNode;
};

/** Complete hits, and set apart below them what contains a part. */
export function Hits({ hits, query, from, partial, mark }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useHitKeys(list);
  useReturnToHit(list);
  const complete = hits.filter((hit) => !hit.partial);
  const incomplete = hits.filter((hit) => hit.partial);
  return (
    <div ref={list} className="hit-lists">
      {complete.length > 0 && (
        <section aria-labelledby="treffer-liste">
          <h2 id="treffer-liste" className="visually-hidden">
            Treffer
          </h2>
          <HitList hits={complete} {...{ query, from, mark }} />
        </section>
      )}
      {incomplete.length > 0 && (
        <section aria-labelledby="treffer-teil" className="hit-lists__partial">
          <h2 id="treffer-teil" className="hit-lists__title">
            {partialTitle} <span className="facets__count">{formatNumber(partial)}</span>
          </h2>
          <HitList hits={incomplete} from={from + complete.length} {...{ query, mark }} />
        </section>
      )}
    </div>
  );
}
