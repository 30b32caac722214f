import { opinionAddress } from "./opinion-address";
import type { ReadOpinion } from "./reading.server";

type Props = { opinion: Pick<ReadOpinion, "id" | "state" | "version">; mayWrite: boolean };

/** What one can do with an opinion one reads. */
export function OpinionActions({ opinion: { id, state, version }, mayWrite }: Props) {
  const { edit, finish, similar, versions } = opinionAddress(id);
  return (
    <>
      <a className="button button--quiet" href={similar}>
        Ähnliche
      </a>
      {version > 1 || mayWrite ? (
        <a className="button button--quiet" href={versions}>
          Fassungen
        </a>
      ) : null}
      {mayWrite && state === "draft" && (
        <>
          <a className="button" href={finish}>
            Abschließen
          </a>
          <a className="button button--primary" href={edit}>
            Bearbeiten
          </a>
        </>
      )}
      {mayWrite && state === "finished" && <ReopenForm id={id} />}
    </>
  );
}

/** The way back from finishing: the next version may be written. */
export function ReopenForm({ id }: { id: string }) {
  return (
    <form method="post" action={opinionAddress(id).page}>
      <button className="button button--primary">Neue Fassung beginnen</button>
    </form>
  );
}
