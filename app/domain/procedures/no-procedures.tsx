import { EmptyState } from "~/components/page";

export function NoProcedures({ filtered, mayWrite }: { filtered: boolean; mayWrite: boolean }) {
  if (filtered) {
    return (
      <EmptyState title="Kein Verfahren passt zu diesen Filtern">
        <p>Nehmen Sie einen Filter heraus, oder suchen Sie nach einem anderen Wort.</p>
        <a href="/verfahren">Alle Verfahren zeigen</a>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Noch keine Verfahren">
      <p>
        Hier steht jedes Gesetzgebungsverfahren, das die Kommunen berührt: sein Stand, der nächste
        Schritt, die nächste Frist und unsere Haltung.
      </p>
      {mayWrite && (
        <a className="button" href="/verfahren/neu">
          Erstes Verfahren anlegen
        </a>
      )}
    </EmptyState>
  );
}
