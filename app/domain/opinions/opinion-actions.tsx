import { opinionAddress } from "./opinion-address";
import type { ReadOpinion } from "./reading.server";

type Props = { opinion: Pick<ReadOpinion, "id" | "state" | "version">; mayWrite: boolean };

/** What one can do with an opinion one reads. */
export function OpinionActions({ opinion: { id, state, version }, mayWrite }: Props) {
  const { page, edit, versions } = opinionAddress(id);
  return (
    <>
      {version > 1 || mayWrite ? (
        <a className="button button--quiet" href={versions}>
          Fassungen
        </a>
      ) : null}
      {mayWrite && (
        <form method="post" action={page} className="opinion-actions">
          {state === "draft" ? (
            <>
              <button className="button" name="intent" value="finish">
                Abschließen
              </button>
              <a className="button button--primary" href={edit}>
                Bearbeiten
              </a>
            </>
          ) : (
            <button className="button button--primary" name="intent" value="reopen">
              Neue Fassung beginnen
            </button>
          )}
        </form>
      )}
    </>
  );
}
