import { Fragment } from "react";
import type { Day } from "~/lib/day";
import { stateOn, type TimelineEntry } from "./timeline";
import { signOf, TimelineSign } from "./timeline-signs";
import { kindTexts, laneTexts, stateText } from "./timeline-texts";
import "./timeline-entry.css";

/** One entry: sign and title, then lane, kind and state in words, then why. */
export function TimelineEntryItem({ entry, today }: { entry: TimelineEntry; today: Day }) {
  const { lane, kind, title, detail, href, reason, presumed, papers = [] } = entry;
  const state = stateOn(entry, today);
  const words = stateText(entry, today);
  const leads = (state === "expected" || state === "dropped") && words !== null;
  return (
    <li
      className={`entry entry--${lane} entry--${kind} entry--${state}${presumed ? " entry--presumed" : ""}`}
    >
      <TimelineSign name={signOf({ kind, state })} />
      <p className="entry__title">
        {leads && <span className="entry__expected">{`${words} · `}</span>}
        {href ? <a href={href}>{title}</a> : title}
      </p>
      <p className="entry__meta">
        <span className="entry__lane">{laneTexts[lane].short}</span>{" "}
        <span className="entry__kind">{kindTexts[kind].one}</span>
        {words && !leads && <span className="entry__state">{` ${words}`}</span>}
        {detail && ` · ${detail}`}
        {papers.map((paper) => (
          <Fragment key={paper.href}>
            {" "}
            · <a href={paper.href}>{paper.title}</a>
          </Fragment>
        ))}
        {reason && leads && (
          <>
            {" "}
            · <span className="entry__reason">{reason}</span>
          </>
        )}
        {reason && !leads && (
          <span className="entry__reason entry__reason--own-line">{reason}</span>
        )}
      </p>
    </li>
  );
}
