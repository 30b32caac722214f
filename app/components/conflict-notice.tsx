import { replaceField, type EditConflict } from "~/lib/edit-conflict";
import { formatInstant } from "~/lib/instant";
import { EnterSaves } from "./enter-saves";
import { Notice } from "./notice";
import { storedNowId } from "./stored-now";

/**
 * Somebody else was faster: who and when, and the two ways on. Lives inside the form, so that it
 * works without script; Enter in a field must not be the decision to overwrite.
 */
export function ConflictNotice({ conflict }: { conflict: EditConflict }) {
  const { guard, saved, now, fresh } = conflict;
  const [first, ...more] = Object.keys(now);
  return (
    <Notice kind="danger" title={whoAndWhen(saved)} live>
      {first === undefined ? (
        <p>Was jetzt gespeichert ist, stimmt mit Ihren Angaben überein.</p>
      ) : (
        <p>
          Ihre Angaben stehen unverändert im Formular; gespeichert sind sie noch nicht.{" "}
          <a href={`#${storedNowId(first)}`}>
            {more.length === 0 ? "Bei einem Feld" : `Bei ${more.length + 1} Feldern`}
          </a>{" "}
          ist jetzt etwas anderes gespeichert; es steht dort unter „Jetzt gespeichert“.
        </p>
      )}
      <div className="conflict-notice__ways">
        <EnterSaves />
        <button className="button button--danger button--small" name={replaceField} value={guard}>
          Meine Angaben trotzdem speichern
        </button>
        <a className="button button--small" href={fresh} aria-describedby="gespeichertes-hinweis">
          Gespeichertes übernehmen
        </a>
        <span className="muted small" id="gespeichertes-hinweis">
          Dabei gehen Ihre Angaben in diesem Formular verloren.
        </span>
      </div>
    </Notice>
  );
}

function whoAndWhen(saved: EditConflict["saved"]): string {
  if (!saved) return "Inzwischen wurde hier etwas anderes gespeichert.";
  const when = `am ${formatInstant(saved.at)}`;
  if (saved.own) return `Sie selbst haben das ${when} in einem anderen Fenster gespeichert.`;
  return `${saved.name ?? "Ein Import"} hat das ${when} gespeichert, während Sie es bearbeitet haben.`;
}
