import { Notice } from "~/components/notice";
import { formatInstant } from "~/lib/instant";
import { opinionAddress } from "./opinion-address";
import "./draft-notices.css";

/** The open editor adds its own name to this form: what was typed since goes, too. */
export const discardFormId = "entwurf-verwerfen";

type Draft = { editor: string; baseVersion: number; savedAt: number };
type Props = {
  id: string;
  newestVersion: { number: number; savedAt: number; savedBy: string | null };
  /** The draft that is open, if any, and the person's other drafts. */
  open: Draft | null;
  others: readonly Draft[];
  /** Colleagues who are writing on this opinion now. */
  writers: readonly { name: string; savedAt: number }[];
};

/** What a person should know before she types on: own drafts, newer versions, colleagues. */
export function DraftNotices({ id, newestVersion, open, others, writers }: Props) {
  const { number, savedAt, savedBy } = newestVersion;
  return (
    <div className="draft-notices">
      {open && open.baseVersion < number && (
        <Notice
          kind="warning"
          title={`Inzwischen hat ${savedBy ?? "jemand"} Fassung\u00a0${number} gespeichert.`}
        >
          <p>
            Am {formatInstant(savedAt)}. Ihr Entwurf beruht auf Fassung&nbsp;{open.baseVersion}.
            Beim Speichern sehen Sie beide Texte nebeneinander; nichts geht verloren.{" "}
            <a href={opinionAddress(id).page}>Fassung&nbsp;{number} lesen</a>
          </p>
        </Notice>
      )}
      {open && (
        <Notice kind="info" title={`Ihr Entwurf vom ${formatInstant(open.savedAt)} ist geöffnet.`}>
          <p>Er ist noch nicht als Fassung gespeichert; andere sehen ihn nicht.</p>
          <Discard
            draft={open}
            label={`Entwurf verwerfen und Fassung\u00a0${number} öffnen`}
            formId={discardFormId}
          />
        </Notice>
      )}
      {others.length > 0 && (
        <Notice kind="info" title="Es gibt weitere Entwürfe von Ihnen.">
          <ul>
            {others.map((draft) => (
              <li key={draft.editor}>
                <a href={`${opinionAddress(id).edit}?entwurf=${draft.editor}`}>
                  Entwurf vom {formatInstant(draft.savedAt)}
                </a>{" "}
                (zu Fassung&nbsp;{draft.baseVersion})
                <Discard draft={draft} label="Diesen Entwurf verwerfen" />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {writers.map(({ name, savedAt }) => (
        <Notice key={name} kind="info" title={`Auch ${name} schreibt an diesem Gutachten.`}>
          <p>
            Zuletzt am {formatInstant(savedAt)}. Sprechen Sie sich ab, wer die Fassung speichert.
          </p>
        </Notice>
      ))}
    </div>
  );
}

/** Asks once, in words. */
function Discard(props: { draft: Draft; label: string; formId?: string }) {
  return (
    <details>
      <summary>{props.label}</summary>
      <form method="post" id={props.formId}>
        <p>Was darin steht und in keiner Fassung, ist dann endgültig weg.</p>
        <input type="hidden" name="editor" value={props.draft.editor} />
        <button className="button button--small button--danger" name="intent" value="discard">
          Endgültig verwerfen
        </button>
      </form>
    </details>
  );
}
