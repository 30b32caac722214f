import type { Day } from "~/lib/day";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { TimelineEntry, TimelineWindow } from "./timeline";
import { overviewOf } from "./timeline-overview";
import { laneTexts, overviewText } from "./timeline-texts";
import "./timeline-overview.css";

type Props = { entries: readonly TimelineEntry[]; today: Day; window: TimelineWindow };

const axis = 40;
const tallest = 26;

/** The whole duration in one strip: the procedure above the axis, our work below it. */
export function TimelineOverviewStrip({ entries, today, window }: Props) {
  const overview = overviewOf(entries, today, window);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const height = (count: number) =>
    count === 0 ? 0 : 5 + (count / overview.highest) * (tallest - 5);
  const isPart = overview.window.width < 0.999;
  return (
    <figure className="timeline-overview">
      <svg
        className="timeline-overview__strip"
        width="100%"
        height="92"
        aria-hidden="true"
        focusable="false"
      >
        {isPart && (
          <rect
            className="timeline-overview__window"
            x={percent(overview.window.at)}
            width={percent(overview.window.width)}
            y="1"
            height="74"
            rx="3"
          />
        )}
        {overview.years.map(({ year, at }) => (
          <g key={year} className="timeline-overview__year">
            <line x1={percent(at)} x2={percent(at)} y1="10" y2="76" />
            <text x={percent(at)} y="89" textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <line className="timeline-overview__axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {overview.bins.map(({ at, procedure, ours }) => {
          const bars = [
            {
              lane: "procedure",
              side: "over",
              top: axis - 1 - height(procedure.over),
              tall: height(procedure.over),
            },
            {
              lane: "procedure",
              side: "ahead",
              top: axis - 1 - height(procedure.over + procedure.ahead),
              tall: height(procedure.over + procedure.ahead) - height(procedure.over),
            },
            { lane: "ours", side: "over", top: axis + 1, tall: height(ours.over) },
            {
              lane: "ours",
              side: "ahead",
              top: axis + 1 + height(ours.over),
              tall: height(ours.over + ours.ahead) - height(ours.over),
            },
          ];
          return bars
            .filter((bar) => bar.tall > 0)
            .map((bar) => (
              <rect
                key={`${at} ${bar.lane} ${bar.side}`}
                className={`timeline-overview__bar timeline-overview__bar--${bar.lane} timeline-overview__bar--${bar.side}`}
                x={percent(at)}
                width={percent(overview.binWidth * 0.8)}
                y={bar.top}
                height={bar.tall}
              />
            ));
        })}
        {overview.deadlines.map(({ id, at, state }) => (
          <svg key={id} x={percent(at)} y="70" overflow="visible">
            <path
              className={`timeline-overview__deadline timeline-overview__deadline--${state}`}
              d="M0 -6L4.5 2H-4.5Z"
            />
          </svg>
        ))}
        <line
          className="timeline-overview__today"
          x1={percent(overview.today)}
          x2={percent(overview.today)}
          y1="2"
          y2="75"
        />
      </svg>
      <figcaption className="timeline-overview__caption">
        <span className="visually-hidden">Überblick: {overviewText(entries, today)}.</span>
        <span>{formatFuzzyDate(overview.from)}</span>
        <span className="timeline-overview__key">
          oben: {laneTexts.procedure.heading} · unten: {laneTexts.ours.heading} · ▲ Frist · Linie:
          heute
        </span>
        <span>{formatFuzzyDate(overview.to)}</span>
      </figcaption>
    </figure>
  );
}
