import { wipeLocalDrafts } from "~/editor/features/local-copy/local-drafts";

type Props = { email: string; role: string };

/** What the menu of one's own account holds. */
export function PersonMenu({ email, role }: Props) {
  return (
    <>
      <div>
        <div className="nowrap">{email}</div>
        <div className="muted small">{role}</div>
      </div>
      <a href="/suche/gemerkt">Gemerkte Suchen</a>
      <a href="/konto">Konto und Passwort</a>
      <form method="post" action="/abmelden" onSubmit={() => void wipeLocalDrafts()}>
        <button className="button button--small">Abmelden</button>
      </form>
    </>
  );
}
