import { useMemo, useState } from "react";
import { Notice } from "~/components/notice";
import { checkEditorState } from "../../state/check-editor-state";
import { compareDocuments } from "../compare/compare-documents";
import { CompareView } from "../compare/compare-view";
import type { LocalDraft } from "./sealed-draft";

type Props = {
  offer: LocalDraft;
  /** JSON text the page was opened with. */
  opened: string;
  onRestore: () => void;
  onDiscard: () => void;
};

const moment = new Intl.DateTimeFormat("de-DE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Berlin",
});

/** What was written while the server was away: look at it, take it over or throw it away. */
export function RestoreOffer({ offer, opened, onRestore, onDiscard }: Props) {
  const [isOpen, setOpen] = useState(false);
  const check = useMemo(() => checkEditorState(offer.state), [offer]);
  const rows = useMemo(() => {
    const server = checkEditorState(opened);
    return check.ok && server.ok ? compareDocuments(check.state, server.state) : [];
  }, [check, opened]);
  if (!check.ok) return null;
  return (
    <Notice kind="info" title="Auf diesem Gerät liegt Text, der den Server nicht erreicht hat" live>
      <p>
        Er wurde zuletzt am {moment.format(offer.writtenAt)} Uhr geändert. Nichts davon ist
        verloren.
      </p>
      <p className="trouble-banner__actions">
        <button
          type="button"
          className="button button--small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Vergleich schließen" : "Mit dem Stand des Servers vergleichen"}
        </button>
        <button type="button" className="button button--small" onClick={onRestore}>
          In den Editor übernehmen
        </button>
        <button type="button" className="button button--small button--quiet" onClick={onDiscard}>
          Verwerfen
        </button>
      </p>
      {isOpen && (
        <CompareView rows={rows} mineTitle="Auf diesem Gerät" otherTitle="Auf dem Server" />
      )}
    </Notice>
  );
}
