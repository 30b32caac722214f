import type { AutosavePhase, AutosaveStatus } from "./autosave";
import { statusLine } from "./texts";

const signs: Record<AutosavePhase, string> = {
  saved: "✓",
  unsaved: "●",
  saving: "…",
  offline: "⚠",
  "session-expired": "⚠",
  "disk-full": "✕",
  conflict: "✕",
  refused: "✕",
};

/** The one honest line about saving; sign and word. */
export function SaveStatus({ status }: { status: AutosaveStatus }) {
  return (
    <p className={`save-status save-status--${status.phase}`}>
      <span aria-hidden="true">
        {status.phase === "saved" && status.savedAt === null ? "" : signs[status.phase]}
      </span>
      {statusLine(status)}
    </p>
  );
}
