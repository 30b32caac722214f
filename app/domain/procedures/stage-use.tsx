import { Notice } from "~/components/notice";

type Props = {
  name: string;
  use: { procedures: readonly { id: string; title: string }[]; hasMore: boolean };
  cancelHref: string;
};

/** Why a stage cannot go: the procedures that name it, as far as the reader may see them. */
export function StageUse({ name, use: { procedures, hasMore }, cancelHref }: Props) {
  return (
    <>
      <Notice kind="warning" title={`„${name}“ wird gebraucht und kann nicht entfernt werden`}>
        <p>
          {procedures.length > 0
            ? "Diese Verfahren stehen in der Station oder nennen sie in einem Schritt. Ordnen Sie die Schritte zuerst einer anderen Station zu."
            : "Verfahren, die Ihnen nicht gezeigt werden, stehen in der Station oder nennen sie in einem Schritt."}
        </p>
        {procedures.length > 0 && (
          <ul>
            {procedures.map(({ id, title }) => (
              <li key={id}>
                <a href={`/verfahren/${id}`}>{title}</a>
              </li>
            ))}
            {hasMore && <li>und weitere</li>}
          </ul>
        )}
      </Notice>
      <p>
        <a className="button" href={cancelHref}>
          Zurück zum Ablaufmodell
        </a>
      </p>
    </>
  );
}
