import { timelineKinds, type TimelineKind, type TimelineWindow } from "./timeline";
import { signOf, TimelineSign } from "./timeline-signs";
import { kindTexts, rangeText, zoomTexts } from "./timeline-texts";
import {
  kindsValue,
  timelineHref,
  timelineParameters,
  timelineZooms,
  type LegislativeTerm,
  type TimelineView,
} from "./timeline-window";
import "./timeline-controls.css";

type Props = {
  view: TimelineView;
  window: TimelineWindow;
  search: URLSearchParams;
  term?: LegislativeTerm | null;
  counts: Record<TimelineKind, number>;
};

/** Zoom, window and kinds; all of it links and one form, so that it works without script. */
export function TimelineControls({ view, window, search, term, counts }: Props) {
  return (
    <div className="timeline-controls no-print">
      <nav className="timeline-zoom" aria-label="Zeitraum">
        <ul className="timeline-zoom__list">
          {timelineZooms.map((zoom) => (
            <li key={zoom}>
              <a
                className="timeline-zoom__link"
                href={timelineHref(search, { ...view, zoom })}
                aria-current={zoom === view.zoom ? "true" : undefined}
              >
                {(zoom === "term" && term?.name) || zoomTexts[zoom]}
              </a>
            </li>
          ))}
        </ul>
        <p className="timeline-zoom__window">
          <Step to={window.previous} view={view} search={search} label="Zeitraum davor" sign="‹" />
          <span>{rangeText(window.from, window.to)}</span>
          <Step to={window.next} view={view} search={search} label="Zeitraum danach" sign="›" />
        </p>
      </nav>
      <KindToggles view={view} search={search} counts={counts} />
    </div>
  );
}

type StepProps = {
  to: string | null;
  view: TimelineView;
  search: URLSearchParams;
  label: string;
  sign: string;
};

function Step({ to, view, search, label, sign }: StepProps) {
  if (to === null) return null;
  return (
    <a className="timeline-zoom__step" href={timelineHref(search, { ...view, from: to })}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{label}</span>
    </a>
  );
}

/** Each button switches one kind on or off; at the same time the legend of the signs. */
function KindToggles({ view, search, counts }: Pick<Props, "view" | "search" | "counts">) {
  const own = new Set(["zeitraum", "ab", "zeige"]);
  const kept = [
    ...[...search].filter(([name]) => !own.has(name)),
    ...timelineParameters(view).filter(([name]) => name !== "zeige"),
  ];
  const toggled = (kind: TimelineKind) =>
    timelineKinds.filter((k) => (k === kind) !== view.kinds.includes(k));
  return (
    <form className="timeline-kinds" action="#verlauf">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="timeline-kinds__set">
        <legend className="visually-hidden">Was gezeigt wird</legend>
        {timelineKinds.map((kind) => (
          <button
            key={kind}
            className="timeline-kinds__toggle"
            name="zeige"
            value={kindsValue(toggled(kind))}
            aria-pressed={view.kinds.includes(kind)}
          >
            <TimelineSign name={signOf({ kind, state: kind === "step" ? "past" : "due" })} />
            {kindTexts[kind].many} <span className="timeline-kinds__count">{counts[kind]}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
