import type { TimelineEntry } from "./timeline";

type Sign =
  | "reached"
  | "ahead"
  | "dropped"
  | "document"
  | "statement"
  | "opinion"
  | "deadline"
  | "overdue"
  | "done"
  | "action";

/** Drawn once per page; every entry only refers to them. Shapes differ, so that no colour is needed. */
export function TimelineSigns() {
  return (
    <svg className="timeline-signs" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="sign-reached" viewBox="0 0 20 20">
        <circle className="sign-body" cx="10" cy="10" r="9" />
        <path className="sign-mark" d="M5.8 10.4l2.9 2.9 5.6-6.2" />
      </symbol>
      <symbol id="sign-ahead" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8.2" />
      </symbol>
      <symbol id="sign-dropped" viewBox="0 0 20 20">
        <path d="M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 1 0 0-16.4M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4" />
      </symbol>
      <symbol id="sign-document" viewBox="0 0 20 20">
        <path d="M4.5 1.8h7.5l3.5 3.6v12.8h-11zM11.8 1.8v3.8h3.7M7 9.5h6M7 12.3h6M7 15h4" />
      </symbol>
      <symbol id="sign-statement" viewBox="0 0 20 20">
        <path d="M1.8 3h16.4v10.6H9.6L5.6 17.6v-4H1.8zM5.2 6.8h9.6M5.2 9.8h6.4" />
      </symbol>
      <symbol id="sign-opinion" viewBox="0 0 20 20">
        <rect x="1.8" y="1.8" width="16.4" height="16.4" rx="3" />
        <text className="sign-text" x="10" y="14.6" textAnchor="middle">
          §
        </text>
      </symbol>
      <symbol id="sign-deadline" viewBox="0 0 20 20">
        <path d="M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 1 0 0-16.4M10 5.4V10l3.2 2.2" />
      </symbol>
      <symbol id="sign-overdue" viewBox="0 0 20 20">
        <path d="M10 2L18.6 17.6H1.4zM10 7.6v4.8M10 14.4v1" />
      </symbol>
      <symbol id="sign-done" viewBox="0 0 20 20">
        <path d="M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 1 0 0-16.4M6.2 10.4l2.6 2.6 5-5.6" />
      </symbol>
      <symbol id="sign-action" viewBox="0 0 20 20">
        <path d="M3 17l1-4L13.6 3.4l3 3L7 16zM11.8 5.2l3 3" />
      </symbol>
    </svg>
  );
}

export function TimelineSign({ name }: { name: Sign }) {
  return (
    <svg className={`timeline-sign timeline-sign--${name}`} aria-hidden="true">
      <use href={`#sign-${name}`} />
    </svg>
  );
}

export function signOf({ kind, state }: Pick<TimelineEntry, "kind" | "state">): Sign {
  if (kind === "step" && state === "dropped") return "dropped";
  if (kind === "step") return state === "past" || state === "done" ? "reached" : "ahead";
  if (kind !== "deadline") return kind;
  return state === "overdue" ? "overdue" : state === "done" ? "done" : "deadline";
}
