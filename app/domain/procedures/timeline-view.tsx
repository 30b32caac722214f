import type { ReactNode } from "react";
import type { Day } from "~/lib/day";
import { earliestDay, formatFuzzyDate, formatWeekdayDate, latestDay } from "~/lib/fuzzy-date";
import {
  arrangeTimeline,
  gatherPapers,
  timelineKinds,
  type TimelineContent,
  type TimelineEntry,
  type TimelineItem,
  type TimelineKind,
  type TimelineRow,
} from "./timeline";
import { TimelineControls } from "./timeline-controls";
import { TimelineEntryItem } from "./timeline-entry";
import { TimelineOverviewStrip } from "./timeline-overview-view";
import { TimelineSigns } from "./timeline-signs";
import { laneTexts, spanText } from "./timeline-texts";
import {
  readTimelineView,
  timelineHref,
  timelineWindow,
  type LegislativeTerm,
  type TimelineView,
} from "./timeline-window";
import "./timeline.css";

export type TimelineProps = {
  entries: readonly TimelineEntry[];
  today: Day;
  /** Query of the address (`url.search`); the links keep what else stands there. */
  search: string;
  term?: LegislativeTerm | null;
  /** The first step an empty timeline offers. */
  children?: ReactNode;
};

/** Two lanes around one axis of dates: what the legislature does, and what we do. */
export function Timeline({ entries, today, search, term, children }: TimelineProps) {
  const parameters = new URLSearchParams(search);
  const view = readTimelineView(parameters);
  const window = timelineWindow(view, entries, today, term);
  const shown = gatherPapers(entries.filter((entry) => view.kinds.includes(entry.kind)));
  const content = arrangeTimeline(shown, today, window);
  return (
    <section className="timeline" aria-labelledby="verlauf">
      <h2 id="verlauf" className="timeline__heading">
        Verlauf
      </h2>
      {entries.length === 0 ? (
        <div className="timeline__empty">
          <p>
            Noch nichts eingetragen. Hier stehen, nach Datum geordnet, die Schritte des Verfahrens
            und daneben unsere Arbeit daran.
          </p>
          {children}
        </div>
      ) : (
        <>
          <TimelineSigns />
          <TimelineControls
            view={view}
            window={window}
            search={parameters}
            term={term}
            counts={countKinds(entries)}
          />
          <TimelineOverviewStrip entries={shown} today={today} window={window} />
          <div className="timeline__sheet">
            <p className="timeline__lanes" aria-hidden="true">
              <span>{laneTexts.procedure.heading}</span>
              <span>{laneTexts.ours.heading}</span>
            </p>
            {content.shown === 0 && <Nothing content={content} view={view} search={parameters} />}
            {content.periods.map((period) => (
              <div key={period.key} className="timeline__period">
                <h3 className="timeline__period-name">
                  <span>{period.label}</span>
                </h3>
                <ol className="timeline__rows">
                  {period.items.map((item) => (
                    <Item key={item.key} item={item} today={today} />
                  ))}
                </ol>
              </div>
            ))}
            {content.undated.length > 0 && <Undated entries={content.undated} today={today} />}
          </div>
        </>
      )}
    </section>
  );
}

function countKinds(entries: readonly TimelineEntry[]): Record<TimelineKind, number> {
  const counts = { step: 0, document: 0, statement: 0, opinion: 0, deadline: 0, action: 0 };
  for (const entry of entries) counts[entry.kind] += 1;
  return counts;
}

function Item({ item, today }: { item: TimelineItem; today: Day }) {
  if (item.type === "today") {
    return (
      <li className="timeline__today">
        <span>heute, {formatWeekdayDate(item.date)}</span>
      </li>
    );
  }
  if (item.type === "gap") {
    return (
      <li className="timeline__gap">
        <span>{spanText(item.days)} ohne Ereignis</span>
      </li>
    );
  }
  return <Row row={item} today={today} />;
}

function Row({ row, today }: { row: TimelineRow; today: Day }) {
  return (
    <li className={`timeline__row timeline__row--${row.over ? "over" : "ahead"}`}>
      <p className="timeline__date">
        {row.date === null ? (
          "ohne Datum"
        ) : (
          <time dateTime={row.date}>{formatWeekdayDate(row.date)}</time>
        )}
      </p>
      {row.procedure.length > 0 && <Lane name="procedure" entries={row.procedure} today={today} />}
      {row.ours.length > 0 && <Lane name="ours" entries={row.ours} today={today} />}
    </li>
  );
}

type LaneProps = { name: TimelineEntry["lane"]; entries: readonly TimelineEntry[]; today: Day };

function Lane({ name, entries, today }: LaneProps) {
  return (
    <ul className={`timeline__lane timeline__lane--${name}`}>
      {entries.map((entry) => (
        <TimelineEntryItem key={entry.id} entry={entry} today={today} />
      ))}
    </ul>
  );
}

function Undated({ entries, today }: { entries: readonly TimelineEntry[]; today: Day }) {
  return (
    <div className="timeline__undated">
      <h3 className="timeline__undated-name">Ohne Datum</h3>
      <ul className="timeline__undated-list">
        {entries.map((entry) => (
          <TimelineEntryItem key={entry.id} entry={entry} today={today} />
        ))}
      </ul>
    </div>
  );
}

type NothingProps = { content: TimelineContent; view: TimelineView; search: URLSearchParams };

/** An empty window says where something is. */
function Nothing({ content: { before, after }, view, search }: NothingProps) {
  const jump = (from: Day) => timelineHref(search, { ...view, from });
  return (
    <div className="timeline__nothing">
      <p>In diesem Zeitraum liegt nichts.</p>
      <ul className="timeline__jumps">
        {before.nearest && (
          <li>
            <a href={jump(latestDay(before.nearest))}>
              Davor zuletzt: {formatFuzzyDate(before.nearest)}
            </a>
          </li>
        )}
        {after.nearest && (
          <li>
            <a href={jump(earliestDay(after.nearest))}>
              Danach als Nächstes: {formatFuzzyDate(after.nearest)}
            </a>
          </li>
        )}
        {view.kinds.length < timelineKinds.length && (
          <li>
            <a href={timelineHref(search, { ...view, kinds: timelineKinds })}>Alle Arten zeigen</a>
          </li>
        )}
      </ul>
    </div>
  );
}
