import type { ReactNode } from "react";
import "./notice.css";

type Kind = "info" | "success" | "warning" | "danger";

const words: Record<Kind, { sign: string; word: string }> = {
  info: { sign: "ℹ", word: "Hinweis" },
  success: { sign: "✓", word: "Erledigt" },
  warning: { sign: "⚠", word: "Achtung" },
  danger: { sign: "✕", word: "Fehler" },
};

type Props = {
  kind: Kind;
  title?: string;
  children?: ReactNode;
  /** Say it at once where it appears after an action. */
  live?: boolean;
};

/** A message on the page: word and sign, never colour alone. */
export function Notice({ kind, title, children, live }: Props) {
  const role = live ? (kind === "danger" ? "alert" : "status") : undefined;
  return (
    <div className={`notice notice--${kind}`} role={role}>
      <span className="notice__sign" aria-hidden="true">
        {words[kind].sign}
      </span>
      <div className="notice__body">
        <strong>
          {!title && <span className="visually-hidden">{words[kind].word}: </span>}
          {title}
        </strong>
        {children}
      </div>
    </div>
  );
}
