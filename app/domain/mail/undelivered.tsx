import { Badge } from "~/components/badge";
import { EmptyState } from "~/components/page";
import { formatInstant } from "~/lib/instant";
import type { MailKind, MailState } from "./mail";
import { mailKindTexts, mailStateTexts } from "./texts";
import "./undelivered.css";

type Undelivered = {
  id: string;
  kind: MailKind;
  state: MailState;
  attempts: number;
  nextAttempt: number;
  error: string | null;
  person: string;
  email: string;
};

/** What has not left the house, and why; what was given up can be tried again. */
export function UndeliveredList({ mails }: { mails: readonly Undelivered[] }) {
  if (mails.length === 0) {
    return (
      <EmptyState title="Alles verschickt">
        <p>Hier stehen E-Mails, die noch warten oder aufgegeben wurden.</p>
      </EmptyState>
    );
  }
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <thead>
          <tr>
            <th scope="col">An</th>
            <th scope="col">Worum es geht</th>
            <th scope="col">Stand</th>
            <th scope="col">Versuche</th>
            <th scope="col">Antwort des Mailservers</th>
            <th scope="col">Nächster Versuch</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <th scope="row">
                {mail.person} <span className="muted small">{mail.email}</span>
              </th>
              <td data-label="Worum es geht">{mailKindTexts[mail.kind]}</td>
              <td data-label="Stand">
                <StateBadge state={mail.state} />
              </td>
              <td data-label="Versuche">{mail.attempts}</td>
              <td data-label="Antwort">{mail.error ?? "–"}</td>
              <td data-label="Nächster Versuch">
                <NextAttempt {...mail} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StateBadge({ state }: { state: MailState }) {
  const { word, sign, tone } = mailStateTexts[state];
  return (
    <Badge tone={tone} sign={sign}>
      {word}
    </Badge>
  );
}

function NextAttempt({ id, state, nextAttempt, person }: Undelivered) {
  if (state !== "failed") return formatInstant(nextAttempt);
  return (
    <form method="post">
      <button className="button button--small" name="mail" value={id}>
        Erneut versuchen<span className="visually-hidden">: E-Mail an {person}</span>
      </button>
    </form>
  );
}
