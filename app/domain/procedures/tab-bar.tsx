import "./companions.css";

export type Add = { href: string; label: string };

type BarProps = { title: string; action?: Add | false };

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
