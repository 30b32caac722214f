import type { ReactNode } from "react";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { Marked } from "./marked";
import type { ShownHit } from "./search";
import { kindText } from "./kind-text";
import { typeTexts } from "./texts";
import "./hit-list.css";

type Props = {
  hits: readonly ShownHit[];
  from: number;
  /** What another concept knows of a hit. */
  mark?: (id: string) => ReactNode;
};

export function HitList({ hits, from, mark }: Props) {
  return (
    <ol className="hits" start={from}>
      {hits.map((hit) => (
        <li key={hit.id} className={`hit hit--${hit.type}`}>
          <h2 className="hit__title">
            <a href={hit.url}>
              <Marked parts={hit.markedTitle} />
            </a>
          </h2>
          <Facts hit={hit} mark={mark?.(hit.id)} />
          <p className="hit__snippet">
            <Marked parts={hit.markedSnippet} />
          </p>
          <p className="hit__why small muted">{hit.why}</p>
        </li>
      ))}
    </ol>
  );
}

function Facts({ hit, mark }: { hit: ShownHit; mark: ReactNode }) {
  const { word, sign } = typeTexts[hit.type];
  const kind = hit.kind ? kindText(`${hit.type}-${hit.kind}`).replace(`${word}: `, "") : "";
  return (
    <ul className="hit__facts small muted">
      <li className="hit__type">
        <span aria-hidden="true">{sign}</span> {word}
      </li>
      {kind && kind !== word && <li>{kind}</li>}
      {hit.identifiers.slice(0, 2).map((identifier) => (
        <li key={identifier} className="hit__number">
          {identifier}
        </li>
      ))}
      {hit.date && <li>{formatFuzzyDate(hit.date)}</li>}
      {hit.stage && <li>Stand: {hit.stage}</li>}
      {mark && <li>{mark}</li>}
    </ul>
  );
}
