import { Notice } from "~/components/notice";
import { Card } from "~/components/page";
import { formatInstant } from "~/lib/instant";
import { digestHour } from "./texts";

type MailProps = { email: string; mails: boolean; ordered: boolean };

/** Whether and where mails go, and the one click that ends them. */
export function MailCard({ email, mails, ordered }: MailProps) {
  return (
    <Card label="E-Mail">
      <h2 id="e-mail">E-Mail</h2>
      {!mails && (
        <Notice kind="warning" title="E-Mail ist auf diesem Server nicht eingerichtet">
          Es werden keine Nachrichten verschickt und keine gesammelt. Was neu ist, steht in dieser
          Liste und in Ihrem Feed.
        </Notice>
      )}
      {mails && (
        <p>
          {ordered
            ? `Neues geht um ${digestHour} an ${email}, in einer E-Mail für alle Suchen. Jeder Treffer wird einmal gemeldet.`
            : `Sie bekommen keine E-Mail. Bestellen können Sie sie bei jeder Suche unter „Bearbeiten“; sie geht an ${email}.`}
        </p>
      )}
      {mails && (
        <p className="muted small">
          E-Mails verlassen das Haus: Von vertraulichen Einträgen nennen sie nur Art und Adresse.
        </p>
      )}
      {ordered && (
        <form method="post" className="form__actions">
          <button className="button" name="intent" value="stop-mails">
            Alle E-Mails abbestellen
          </button>
        </form>
      )}
    </Card>
  );
}

type FeedProps = { since: number | null; issued: string | null };

/** The address for a feed reader: shown once, replaced or taken back. */
export function FeedCard({ since, issued }: FeedProps) {
  return (
    <Card label="Feed">
      <h2>Feed</h2>
      {issued ? (
        <Notice kind="success" title="Ihre Feed-Adresse" live>
          <p>
            Kopieren Sie sie jetzt in Ihr Feed-Programm; sie wird nicht noch einmal angezeigt. Wer
            sie kennt, liest in Ihrem Namen mit.
          </p>
          <p>
            <code>{issued}</code>
          </p>
        </Notice>
      ) : (
        <p>
          Für Feed-Programme: dasselbe als Atom-Feed unter einer Adresse, die nur Sie kennen. Was
          darin steht, richtet sich bei jedem Abruf nach Ihren Rechten.
        </p>
      )}
      {since !== null && !issued && (
        <p className="muted small">Ihre Adresse gilt seit {formatInstant(since)}.</p>
      )}
      <form method="post" className="form__actions">
        <button className="button" name="intent" value="issue-feed">
          {since === null ? "Feed-Adresse anlegen" : "Adresse ersetzen"}
        </button>
        {since !== null && (
          <button className="button button--danger" name="intent" value="revoke-feed">
            Adresse widerrufen
          </button>
        )}
      </form>
    </Card>
  );
}
