import { demoPassword, type DemoAccount } from "./demo";
import { roleLabels } from "./texts";
import "./demo-accounts.css";

/** In the demonstration each account is one click away. */
export function DemoAccounts({ accounts }: { accounts: readonly DemoAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">Vorführung: Konten zum Ausprobieren</h2>
      <p className="muted">
        Alle Konten haben das Passwort <code>{demoPassword}</code>.
      </p>
      <ul className="demo-accounts__list">
        {accounts.map((account) => (
          <li key={account.email}>
            <form method="post" action="/anmelden">
              <input type="hidden" name="email" value={account.email} />
              <input type="hidden" name="password" value={demoPassword} />
              <button className="button">Als {account.name} anmelden</button>
            </form>
            <p className="small">
              <span className="muted">{roleLabels[account.role]}:</span> {account.what}
              <br />
              <code>{account.email}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
