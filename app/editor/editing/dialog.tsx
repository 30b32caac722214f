import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import "./dialog.css";

type Props = {
  title: string;
  submitLabel: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
  /** Further buttons, left of "Abbrechen". */
  extra?: ReactNode;
};

/** A native modal dialog: the browser traps focus, Escape closes. */
export function Dialog({ title, submitLabel, onSubmit, onClose, children, extra }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React passes it on to that form all the same.
    event.stopPropagation();
    onSubmit();
  };
  // Outside the form that saves the opinion: a form may not stand in a form.
  return createPortal(
    <dialog
      ref={dialog}
      className="editor-dialog"
      aria-labelledby="editor-dialog-title"
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <h2 id="editor-dialog-title">{title}</h2>
        {children}
        <div className="editor-dialog__actions">
          {extra}
          <button
            type="button"
            className="button button--quiet"
            onClick={() => dialog.current?.close()}
          >
            Abbrechen
          </button>
          <button type="submit" className="button button--primary">
            {submitLabel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
