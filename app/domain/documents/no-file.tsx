import { EmptyState } from "~/components/page";

/** `id`: where this person may hand the file in. */
export function NoFile({ id }: { id: string | null }) {
  return (
    <EmptyState title="Zu diesem Dokument liegt keine Datei vor">
      <p>Sein Text ist dann nicht durchsuchbar; die Angaben sind es.</p>
      {id && (
        <a className="button" href={`/dokumente/${id}/bearbeiten`}>
          Datei nachreichen
        </a>
      )}
    </EmptyState>
  );
}
