import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { StagePathItem, StagePathState } from "./stage-path";
import { pathStateTexts } from "./stage-texts";
import "./stage-path.css";

type Props = {
  items: readonly StagePathItem[];
  /** Where a person set the stage: why, and what the steps say instead. */
  override?: { reason: string; derivedName: string | null } | null;
};

/** The way of a procedure: what is reached, where it stands, what lies ahead, each in words. */
export function StagePath({ items, override }: Props) {
  return (
    <div className="stage-path">
      <ol
        className={`stage-path__way stage-path__way--wide-${columns(items.length, 8)} stage-path__way--narrow-${columns(items.length, 5)}`}
        aria-label="Stationen des Verfahrens"
      >
        {items.map((item) => (
          <Station key={`${item.key} ${item.round}`} item={item} />
        ))}
      </ol>
      {override && (
        <p className="stage-path__override">
          <strong>Von Hand gesetzt:</strong> {override.reason}{" "}
          <span className="muted">
            (nach den Schritten: {override.derivedName ?? "noch keine Station"})
          </span>
        </p>
      )}
    </div>
  );
}

/** As few lines as `most` stations a line allow, and as many stations in each of them. */
function columns(stations: number, most: number): number {
  return Math.max(1, Math.ceil(stations / Math.ceil(stations / most)));
}

/** States whose word is shown; the others are told by sign and place, and read out. */
const spoken: ReadonlySet<StagePathState> = new Set(["reached", "ahead"]);

function Station({ item }: { item: StagePathItem }) {
  const { name, shortName, state, date, expected, dateUnknown, loop } = item;
  return (
    <li
      className={`stage-path__station stage-path__station--${state}`}
      aria-current={state === "current" ? "step" : undefined}
    >
      <StationSign state={state} />
      <span className="stage-path__name" title={name === shortName ? undefined : name}>
        {shortName}
      </span>
      {loop && (
        <span className="stage-path__loop">
          <span aria-hidden="true">↶ </span>
          <span className="visually-hidden">, </span>
          {loop}
        </span>
      )}
      <span className={spoken.has(state) ? "visually-hidden" : "stage-path__state"}>
        <span className="visually-hidden">: </span>
        {pathStateTexts[state]}
      </span>
      {(date || dateUnknown) && (
        <span className="stage-path__date">
          <span className="visually-hidden">, </span>
          {expected && "erwartet "}
          {date ? formatFuzzyDate(date) : "Datum unbekannt"}
        </span>
      )}
    </li>
  );
}

const drawings: Record<StagePathState, JSX.Element> = {
  reached: (
    <>
      <circle className="stage-path__body" cx="10" cy="10" r="7" />
      <path className="stage-path__mark" d="M6.8 10.2l2.2 2.2 4.2-4.6" />
    </>
  ),
  current: (
    <>
      <circle className="stage-path__ring" cx="10" cy="10" r="8.5" />
      <circle className="stage-path__body" cx="10" cy="10" r="4.5" />
    </>
  ),
  again: <path className="stage-path__ring" d="M4.6 7.2A6.2 6.2 0 1 1 4 11.4M4.2 3.4v4h4" />,
  passed: (
    <>
      <circle className="stage-path__ring" cx="10" cy="10" r="6.4" />
      <path className="stage-path__ring" d="M7 10.2l2.1 2.1 4-4.4" />
    </>
  ),
  skipped: (
    <>
      <circle className="stage-path__ring" cx="10" cy="10" r="6" />
      <path className="stage-path__ring" d="M5.8 14.2l8.4-8.4" />
    </>
  ),
  ahead: <circle className="stage-path__ring" cx="10" cy="10" r="6" />,
  exit: (
    <path className="stage-path__ring" d="M3.5 3.5h13v13h-13zM7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6" />
  ),
};

function StationSign({ state }: { state: StagePathState }) {
  return (
    <svg
      className="stage-path__sign"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[state]}
    </svg>
  );
}
