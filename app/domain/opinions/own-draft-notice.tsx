import { Notice } from "~/components/notice";
import { formatInstant } from "~/lib/instant";
import { opinionAddress } from "./opinion-address";
import type { ReadOpinion } from "./reading.server";

type Props = {
  opinion: Pick<ReadOpinion, "id" | "state" | "newestVersion">;
  /** When the reader last wrote at her own draft; `null` without one. */
  savedAt: number | null;
};

/** Whoever reads and has a draft of her own hears of it, most of all when the opinion is finished. */
export function OwnDraftNotice({ opinion: { id, state, newestVersion }, savedAt }: Props) {
  if (savedAt === null) return null;
  const { edit, ownDraft } = opinionAddress(id);
  const when = formatInstant(savedAt);
  if (state === "draft") {
    return (
      <Notice kind="info" title={`Ihr Entwurf vom ${when} ist noch keine Fassung.`}>
        <p>
          Sie lesen Fassung&nbsp;{newestVersion}; andere sehen Ihren Entwurf nicht.{" "}
          <a href={edit}>Weiterschreiben</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={`Ihr Entwurf vom ${when} ist noch da.`}>
      <p>
        Er gehört nicht zur abgeschlossenen Fassung&nbsp;{newestVersion}; andere sehen ihn nicht.{" "}
        <a href={ownDraft}>Entwurf lesen und kopieren</a>. Mit „Neue Fassung beginnen“ öffnet er
        sich wieder zum Schreiben.
      </p>
    </Notice>
  );
}
