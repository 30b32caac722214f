import type { ReactNode } from "react";
import { Notice } from "~/components/notice";
import type { PickableRecord } from "./record-picker";

/** Said kindly: this very file is here already, and may still become a document of its own. */
export function SameFileNotice({
  same,
  field,
}: {
  same: readonly PickableRecord[];
  field: string;
}) {
  if (same.length === 0) return null;
  return (
    <Notice kind="info" title="Diese Datei liegt schon vor" live>
      <ul className="same-file">
        {same.map(({ id, title, number }) => (
          <li key={id}>
            <a href={`/dokumente/${id}`}>{title}</a>
            {number && ` (${number})`}
          </li>
        ))}
      </ul>
      <p>
        Soll es trotzdem ein eigenes Dokument werden, speichern Sie noch einmal. Die Datei selbst
        wird nur einmal aufbewahrt.
      </p>
      <input type="hidden" name={field} value="ja" />
    </Notice>
  );
}

export function FormActions({
  busy,
  cancel,
  children,
}: {
  busy: boolean;
  cancel: string;
  children: ReactNode;
}) {
  return (
    <div className="form__actions">
      <button className="button button--primary" aria-disabled={busy || undefined}>
        {children}
      </button>
      <a className="button button--quiet" href={cancel}>
        Abbrechen
      </a>
      <span role="status" className="muted">
        {busy && "Die Datei wird übertragen …"}
      </span>
    </div>
  );
}
