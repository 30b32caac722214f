import type { ReactNode } from "react";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import { Marked } from "./marked";
import { passagePath } from "../opened/passage-path";
import type { ShownHit } from "../search";
import { kindText } from "../kind-text";
import { typeTexts } from "../texts";
import "./hit-list.css";

type Props = {
  hits: readonly ShownHit[];
  query: string;
  /** Number of the first one. */
  from: number;
  /** What another concept knows of a hit. */
  mark?: (id: string) => ReactNode;
};

export function HitList({ hits, query, from, mark }: Props) {
  return (
    <ol className="hits" start={from}>
      {hits.map((hit) => (
        <li key={hit.id} className={`hit hit--${hit.type}`}>
          <h3 className="hit__title">
            <a href={passagePath(hit, query)}>
              <Marked parts={hit.markedTitle} />
            </a>
          </h3>
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
  return (
    <ul className="hit__facts small">
      <li className="hit__type">
        <span aria-hidden="true" className="hit__sign">
          {sign}
        </span>{" "}
        {hit.kind ? kindText(`${hit.type}-${hit.kind}`) : word}
      </li>
      {hit.identifiers.slice(0, 2).map((identifier) => (
        <li key={identifier} className="hit__number">
          {typeset(identifier)}
        </li>
      ))}
      {hit.date && <li>{formatFuzzyDate(hit.date)}</li>}
      {hit.publisher && <li>{typeset(hit.publisher)}</li>}
      {hit.procedure && <li className="hit__procedure">Verfahren: {hit.procedure}</li>}
      {hit.stage && <li>Stand: {hit.stage}</li>}
      {mark && <li className="hit__mark">{mark}</li>}
    </ul>
  );
}
