import type { ReactNode } from "react";
import "./badge.css";

export type BadgeTone = "neutral" | "info" | "success" | "warning" | "danger";

/** A status: always a sign and a word. */
export function Badge({
  tone,
  sign,
  children,
}: {
  tone: BadgeTone;
  sign: string;
  children: ReactNode;
}) {
  return (
    <span className={`badge badge--${tone}`}>
      <span aria-hidden="true">{sign}</span> {children}
    </span>
  );
}
