import type { ReactNode } from "react";
import "./shell.css";

export type Place = { path: string; label: string };

type Props = {
  places: readonly Place[];
  /** Path of the page on the screen; marks the place it belongs to. */
  path: string;
  /** Name shown on the menu of one's own account, and what the menu holds. */
  person: string;
  personMenu: ReactNode;
  search: ReactNode;
  footer: ReactNode;
  busy: boolean;
  children: ReactNode;
};

/** The frame of every page: skip link, search, places, own account, content. */
export function Shell(props: Props) {
  return (
    <div className="shell">
      <a className="skip-link" href="#inhalt">
        Zum Inhalt springen
      </a>
      {props.busy && <div className="shell__progress" aria-hidden="true" />}
      <header className="shell__top">
        <details className="shell__menu">
          <summary>Menü</summary>
          <Places places={props.places} path={props.path} label="Menü" />
        </details>
        <a className="shell__brand" href="/">
          Votum
        </a>
        {props.search}
        <details className="shell__person">
          <summary>
            <span className="visually-hidden">Ihr Konto: </span>
            {props.person}
          </summary>
          <div className="shell__person-menu">{props.personMenu}</div>
        </details>
      </header>
      <div className="shell__side">
        <div className="shell__places">
          <Places places={props.places} path={props.path} label="Hauptmenü" />
        </div>
      </div>
      <main className="shell__main" id="inhalt" tabIndex={-1}>
        {props.children}
        <footer className="shell__foot small muted">{props.footer}</footer>
      </main>
    </div>
  );
}

function Places({
  places,
  path,
  label,
}: {
  places: readonly Place[];
  path: string;
  label: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className="shell__nav">
        {places.map((place) => (
          <li key={place.path}>
            <a href={place.path} aria-current={current(place.path, path)}>
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function current(place: string, path: string): "page" | "true" | undefined {
  if (place === path) return "page";
  return place !== "/" && path.startsWith(`${place}/`) ? "true" : undefined;
}
