import type { ReactNode } from "react";
import { EmptyState } from "~/components/page";
import { TabBar, type Add } from "./tab-bar";
import "./companions.css";

type CompanionItem = {
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
function CompanionList({ items }: { items: readonly CompanionItem[] }) {
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

type TabProps = {
  title: string;
  /** What belongs here, for the empty tab. */
  about: string;
  /** Where this person can add one; none where she may not. */
  add: Add | false;
  items: readonly CompanionItem[];
};

/** A tab of the procedure with one kind of companion. */
export function CompanionTab({ title, about, add, items }: TabProps) {
  return (
    <>
      <TabBar title={title} action={items.length > 0 && add} />
      {items.length > 0 ? (
        <CompanionList items={items} />
      ) : (
        <EmptyState title={`Noch keine ${title}`}>
          <p>{about}</p>
          {add && (
            <a className="button" href={add.href}>
              {add.label}
            </a>
          )}
        </EmptyState>
      )}
    </>
  );
}
