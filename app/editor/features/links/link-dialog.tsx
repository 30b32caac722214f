import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { COMMAND_PRIORITY_LOW } from "lexical";
import { useEffect, useState } from "react";
import { OPEN_LINK_DIALOG_COMMAND } from "../../editing/commands";
import { Dialog } from "../../editing/dialog";
import { isSafeUrl } from "../../state/safe-url";
import { $linkDraft, $removeLink, $saveLink, completeUrl, type LinkDraft } from "./links";

/** Opens on its command: insert, change or remove the link at the caret. */
export function LinkDialog() {
  const [editor] = useLexicalComposerContext();
  const [draft, setDraft] = useState<LinkDraft | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_LINK_DIALOG_COMMAND,
        () => (setDraft(editor.getEditorState().read($linkDraft)), true),
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  if (!draft) return null;
  const finish = (change?: () => void) => {
    setDraft(null);
    if (change) editor.update(change);
    editor.focus();
  };
  return <LinkForm draft={draft} finish={finish} />;
}

function LinkForm({ draft, finish }: { draft: LinkDraft; finish: (change?: () => void) => void }) {
  const [url, setUrl] = useState(draft.url);
  const [text, setText] = useState(draft.text);
  const [isRefused, setRefused] = useState(false);
  const submit = () => {
    const complete = completeUrl(url);
    if (isSafeUrl(complete)) finish(() => $saveLink({ url: complete, text: text.trim() }));
    else setRefused(true);
  };
  return (
    <Dialog
      title={draft.exists ? "Link bearbeiten" : "Link einfügen"}
      submitLabel={draft.exists ? "Übernehmen" : "Einfügen"}
      onSubmit={submit}
      onClose={() => finish()}
      extra={
        draft.exists && (
          <button
            type="button"
            className="button button--quiet editor-dialog__apart"
            onClick={() => finish($removeLink)}
          >
            Link entfernen
          </button>
        )
      }
    >
      <div className="field">
        <label className="field__label" htmlFor="link-url">
          Adresse
        </label>
        <p className="field__hint" id="link-url-hint">
          https://…, eine E-Mail-Adresse oder ein Pfad in Votum wie /gutachten/12
        </p>
        <input
          id="link-url"
          className="control"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={url}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? "link-url-hint link-url-error" : "link-url-hint"}
          onChange={(event) => setUrl(event.target.value)}
        />
        {isRefused && (
          <p className="field__error" id="link-url-error" role="alert">
            Das ist keine Adresse, die Votum öffnen kann. Bitte mit https:// beginnen.
          </p>
        )}
      </div>
      <div className="field">
        <label className="field__label" htmlFor="link-text">
          Text <span className="field__optional">(freiwillig)</span>
        </label>
        <input
          id="link-text"
          className="control"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
