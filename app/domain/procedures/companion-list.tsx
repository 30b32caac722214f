import type { ReactNode } from "react";
import "./companions.css";

export type CompanionItem = {
  id: string;
  href: string;
  title: string;
  badge?: ReactNode;
  /** Short facts in one line; empty ones are left out. */
  facts: readonly (string | null | undefined)[];
  /** Official address outside of the program. */
  source?: string | null;
};

/** Papers, statements or opinions of a procedure, each with what tells it from the others. */
export function CompanionList({ items }: { items: readonly CompanionItem[] }) {
  return (
    <ul className="companions">
      {items.map(({ id, href, title, badge, facts, source }) => (
        <li key={id} className="companions__item">
          <p className="companions__title">
            <a href={href}>{title}</a>
          </p>
          <p className="companions__facts">
            {badge}
            {facts.filter(Boolean).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {source && (
              <a href={source} rel="noreferrer">
                Quelle<span className="visually-hidden"> von {title}</span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

type BarProps = { title: string; action?: { href: string; label: string } | false };

/** Heading of a tab, and what one can add there. */
export function TabBar({ title, action }: BarProps) {
  return (
    <div className="tab-bar">
      <h2>{title}</h2>
      {action && (
        <a className="button button--small no-print" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
