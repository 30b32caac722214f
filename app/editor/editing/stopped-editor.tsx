import { Notice } from "~/components/notice";
import { RichText } from "../rich-text";
import { checkEditorState } from "../state/check-editor-state";
import { salvage } from "../state/salvage";

/** After an error inside the editor: nothing more is changed or saved, everything stays readable. */
export function StoppedEditor({ lastText }: { lastText: string }) {
  const check = checkEditorState(lastText);
  return (
    <div>
      <Notice kind="danger" title="Der Editor ist angehalten" live>
        <p>
          Ein Fehler ist aufgetreten. Damit kein Text verloren geht, wird hier nichts mehr geändert
          und nichts mehr gespeichert. Unten steht der Text, wie er zuletzt gelesen wurde; die Seite
          neu zu laden öffnet die zuletzt gespeicherte Fassung.
        </p>
      </Notice>
      <RichText document={check.ok ? check.state : salvage(lastText)} numbered={false} />
    </div>
  );
}
