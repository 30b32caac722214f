type Props = { email: string; role: string };

/** What the menu of one's own account holds. */
export function PersonMenu({ email, role }: Props) {
  return (
    <>
      <div>
        <div className="nowrap">{email}</div>
        <div className="muted small">{role}</div>
      </div>
      <a href="/konto">Konto und Passwort</a>
      <form method="post" action="/abmelden">
        <button className="button button--small">Abmelden</button>
      </form>
    </>
  );
}
