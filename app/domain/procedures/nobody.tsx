import type { Outcome } from "./procedure";
import "./nobody.css";

/** Nobody is responsible: a warning as long as the procedure is open, a mere fact afterwards. */
export function Nobody({ outcome, text = "niemand" }: { outcome: Outcome; text?: string }) {
  const isOpen = outcome === "running" || outcome === "promulgated";
  if (!isOpen) return <span className="muted">{text}</span>;
  return (
    <span className="nobody">
      <span aria-hidden="true">⚑</span> {text}
    </span>
  );
}
