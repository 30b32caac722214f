import type { ReactNode } from "react";
import "./page.css";

type Crumb = { label: string; href?: string };

type HeaderProps = {
  title: string;
  /** A line under the title. */
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Buttons on the right. */
  actions?: ReactNode;
};

export function PageHeader({ title, lead, crumbs, actions }: HeaderProps) {
  return (
    <div className="page-header">
      {crumbs && (
        <nav className="page-header__crumbs small muted" aria-label="Pfad">
          <ol className="page-header__crumb-list">
            {crumbs.map((crumb) => (
              <li key={crumb.label}>
                {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-header__row">
        <div className="page-header__text">
          <h1>{title}</h1>
          {lead && <div className="page-header__lead muted">{lead}</div>}
        </div>
        {actions && <div className="page-header__actions no-print">{actions}</div>}
      </div>
    </div>
  );
}

/** What an empty place says: what belongs here, and the first step. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      <div className="empty-state__body muted">{children}</div>
    </div>
  );
}

export function Card({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section className="card" aria-label={label}>
      {children}
    </section>
  );
}
