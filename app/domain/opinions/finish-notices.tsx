import type { ReactNode } from "react";
import { Notice } from "~/components/notice";
import { formatInstant } from "~/lib/instant";
import type { readFinishing } from "./finishing.server";
import { opinionAddress } from "./opinion-address";
import "./draft-notices.css";

type Props = Pick<
  Awaited<ReturnType<typeof readFinishing>>,
  "nothingWritten" | "emptySections" | "ownDraft" | "writers"
> & { id: string; version: number; children?: ReactNode };

/** What would be left out of the final version, said before it is final. */
export function FinishNotices({ id, version, ownDraft, writers, children, ...text }: Props) {
  const { edit } = opinionAddress(id);
  return (
    <div className="draft-notices">
      {ownDraft && (
        <Notice
          kind="warning"
          title={`Ihr Entwurf vom ${formatInstant(ownDraft.savedAt)} ist noch keine Fassung.`}
        >
          <p>
            Fassung&nbsp;{version} enthält ihn nicht. <a href={edit}>Erst sichern</a>
          </p>
        </Notice>
      )}
      {writers.map(({ name, savedAt }) => (
        <Notice
          key={name}
          kind="warning"
          title={`${name} hat einen Entwurf, der noch keine Fassung ist.`}
        >
          <p>
            Zuletzt geschrieben am {formatInstant(savedAt)}. Fassung&nbsp;{version} enthält ihn
            nicht; er bleibt erhalten. Sprechen Sie sich ab.
          </p>
        </Notice>
      ))}
      {text.nothingWritten ? (
        <Notice kind="danger" title="Ein leeres Gutachten lässt sich nicht abschließen.">
          <p>
            In Fassung&nbsp;{version} steht noch kein Satz. <a href={edit}>Jetzt schreiben</a>
          </p>
        </Notice>
      ) : (
        text.emptySections.length > 0 && (
          <Notice
            kind="warning"
            title={
              text.emptySections.length === 1
                ? `Ein Abschnitt ist leer: ${text.emptySections[0]}.`
                : `${text.emptySections.length} Abschnitte sind leer: ${text.emptySections.join(", ")}.`
            }
          >
            <p>
              Leere Abschnitte bleiben als Überschrift stehen. <a href={edit}>Ergänzen</a>
            </p>
          </Notice>
        )
      )}
      {children}
    </div>
  );
}
