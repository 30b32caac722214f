import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import { unnamedDecision } from "./change";
import type { Version } from "./provision-lookup.server";
import { actText, placesText, sourceText, versionChangeText, versionSince } from "./texts";
import { hostOf, isWebAddress } from "./web-address";
import "./version-timeline.css";

type Props = {
  versions: readonly Version[];
  /** Id of the one on the screen. */
  shown: string | null;
  today: string;
  /** Address of the page on a day, and of the comparison of two versions. */
  onDay: (day: string) => string;
  compared: (before: Version, after: Version) => string;
  /** Address of the page that takes one back; null for who may not. */
  withdrawal: ((version: Version) => string) | null;
};

/** The versions of a provision, newest first: since when, what changed, by which act. */
export function VersionTimeline({ versions, shown, today, onDay, compared, ...props }: Props) {
  const withdrawal = versions.length > 1 ? props.withdrawal : null;
  return (
    <ol className="version-timeline" reversed>
      {versions
        .map((version, index) => (
          <Entry
            key={version.id}
            version={version}
            before={versions[index - 1]}
            isShown={version.id === shown}
            isToCome={version.since !== null && version.since > today}
            onDay={onDay}
            compared={compared}
            withdrawal={withdrawal}
          />
        ))
        .toReversed()}
    </ol>
  );
}

type EntryProps = Pick<Props, "onDay" | "compared" | "withdrawal"> & {
  version: Version;
  before: Version | undefined;
  isShown: boolean;
  isToCome: boolean;
};

function Entry({ version, before, isShown, isToCome, onDay, compared, ...props }: EntryProps) {
  const { act, change, procedure, validTo, note, source, sourceUrl } = version;
  const places = placesText(version.parts);
  return (
    <li
      className={`version-timeline__entry${isToCome ? " is-coming" : ""}`}
      aria-current={isShown ? "true" : undefined}
    >
      <p className="version-timeline__date">
        <Begin version={version} isShown={isShown} onDay={onDay} />
        {validTo && (
          <span className="version-timeline__quiet"> bis {formatFuzzyDate(validTo)}</span>
        )}
      </p>
      <p className="version-timeline__change">
        {isToCome && change !== null && "wird "}
        {versionChangeText(version, before === undefined)}
        {places && `: ${places}`}
      </p>
      {act && (
        <p className="version-timeline__quiet">
          {act.sourceUrl && isWebAddress(act.sourceUrl) ? (
            <a href={act.sourceUrl} rel="noreferrer">
              {actText(act)}
            </a>
          ) : (
            actText(act)
          )}
        </p>
      )}
      {version.ruling !== null && (
        <p className="version-timeline__quiet">
          {version.decision ? (
            <>
              durch{" "}
              <a href={`/entscheidungen/${version.decision.id}`}>
                {typeset(version.decision.title)}
              </a>
            </>
          ) : (
            unnamedDecision
          )}
        </p>
      )}
      {procedure && (
        <p className="version-timeline__quiet">
          <span aria-hidden="true">↳ </span>
          <span className="visually-hidden">Verfahren: </span>
          <a href={`/verfahren/${procedure.id}`}>{typeset(procedure.title)}</a>
        </p>
      )}
      {note && <p className="version-timeline__quiet">Ungeprüft: {typeset(note)}</p>}
      <p className="version-timeline__quiet version-timeline__links">
        {before && <a href={compared(before, version)}>Unterschiede zur Fassung davor</a>}
        <Source name={source} address={sourceUrl} />
        {props.withdrawal && (
          <a href={props.withdrawal(version)}>
            Entfernen
            <span className="visually-hidden">: Fassung, {versionSince(version)}</span>
          </a>
        )}
      </p>
    </li>
  );
}

function Begin({ version, isShown, onDay }: Pick<EntryProps, "version" | "isShown" | "onDay">) {
  const { validFrom, seenOn, since } = version;
  const day = validFrom ?? seenOn ?? since;
  const text = versionSince(version);
  return (
    <>
      {day && day.length === 10 && !isShown ? (
        <a href={onDay(day)}>{text}</a>
      ) : (
        <strong>{text}</strong>
      )}
      {!validFrom && day && (
        <span className="version-timeline__quiet"> · Beginn nicht bekannt</span>
      )}
      {isShown && <span className="version-timeline__here">diese Fassung</span>}
    </>
  );
}

function Source({ name, address }: { name: string; address: string }) {
  if (isWebAddress(address)) {
    return (
      <a href={address} rel="noreferrer">
        Quelle: {hostOf(address)}
      </a>
    );
  }
  return name ? <span>Quelle: {sourceText(name)}</span> : null;
}
