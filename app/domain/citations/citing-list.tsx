import { Fragment, type ReactNode } from "react";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatNumber } from "~/lib/number";
import { recordPath } from "~/domain/records/record";
import { typeset } from "~/lib/typeset";
import { Suggested } from "./affecting-list";
import type { CitingGroup, CitingPlace, CitingRecord } from "./citing.server";
import { placeRelationTexts } from "./place-relation";
import { citingGroupNames } from "./texts";
import "./citing-list.css";

type Props = {
  groups: readonly CitingGroup[];
  moreHref: (type: string) => string;
  /** What another concept knows of a record. */
  mark?: (id: string) => ReactNode;
};

/** The records that cite a provision, by kind, each with the places where it does. */
export function CitingList({ groups, moreHref, mark }: Props) {
  return (
    <div className="citing">
      {groups.map(({ type, total, records }) => (
        <section key={type} className="citing__group" aria-labelledby={`zitiert-${type}`}>
          <h3 id={`zitiert-${type}`}>
            {citingGroupNames[type] ?? type}{" "}
            <span className="citing__count">{formatNumber(total)}</span>
          </h3>
          <ul className="citing__list">
            {records.map((record) => (
              <CitingEntry key={record.id} record={record} mark={mark?.(record.id)} />
            ))}
          </ul>
          {records.length < total && (
            <p>
              <a href={moreHref(type)}>Alle {formatNumber(total)} zeigen</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

const morePlaces = (count: number) =>
  count === 1 ? "und eine weitere Stelle" : `und ${formatNumber(count)} weitere Stellen`;

export function CitingEntry({ record, mark }: { record: CitingRecord; mark?: ReactNode }) {
  const path = recordPath(record.type, record.id);
  const quiet = [record.number, record.date && formatFuzzyDate(record.date)].filter(Boolean);
  return (
    <li className="citing__record">
      <a className="citing__title" href={path}>
        {typeset(record.title)}
      </a>
      {quiet.length > 0 && <span className="citing__quiet">{quiet.join(" · ")}</span>}
      {mark}
      <span className="citing__places">
        {samePlacesOnce(record.places).map((place, index, all) => (
          <Fragment key={index}>
            {place.relation && place.relation !== all[index - 1]?.relation && (
              <span className="citing__quiet">
                {index === 0 ? "nennt" : "und"} {placeRelationTexts[place.relation]}:
              </span>
            )}
            <Place place={place} path={path} />
          </Fragment>
        ))}
        {record.placesTotal > record.places.length && (
          <span className="citing__quiet">
            {morePlaces(record.placesTotal - record.places.length)}
          </span>
        )}
      </span>
      {!record.confirmed && <Suggested />}
      {record.passage && (
        <p className="citing__passage">
          {record.passage.before}
          <mark>{record.passage.words}</mark>
          {record.passage.after}
        </p>
      )}
    </li>
  );
}

/** A paragraph of an opinion and a petitum have addresses of their own. */
function Place({ place, path }: { place: CitingPlace; path: string }) {
  const petitum = /^petitum:(.+)$/.exec(place.field)?.[1];
  const anchor =
    place.marginal !== null ? `#rn-${place.marginal}` : petitum ? `#petitum-${petitum}` : "";
  const where = place.marginal !== null ? `Rn.\u00a0${place.marginal}` : petitum ? "Petitum" : "";
  const name = place.confirmed ? "citing__place" : "citing__place is-suggested";
  const text = (
    <>
      {!place.confirmed && (
        <>
          <span aria-hidden="true">? </span>
          <span className="visually-hidden">Vorschlag: </span>
        </>
      )}
      {[where, place.label].filter(Boolean).join(": ")}
    </>
  );
  return anchor ? (
    <a className={name} href={path + anchor}>
      {text}
    </a>
  ) : (
    <span className={name}>{text}</span>
  );
}

function samePlacesOnce(places: readonly CitingPlace[]): CitingPlace[] {
  const seen = new Set<string>();
  return places.filter(({ label, marginal, field }) => {
    const key = [label, marginal, field].join("|");
    return !seen.has(key) && seen.add(key);
  });
}
