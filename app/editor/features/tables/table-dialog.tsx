import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { COMMAND_PRIORITY_LOW } from "lexical";
import { useEffect, useState } from "react";
import { OPEN_TABLE_DIALOG_COMMAND } from "../../editing/commands";
import { Dialog } from "../../editing/dialog";
import { insertTable, tableLimits } from "./tables";

/** Opens on its command and asks for rows and columns. */
export function TableDialog() {
  const [editor] = useLexicalComposerContext();
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_TABLE_DIALOG_COMMAND,
        () => (setOpen(true), true),
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  if (!isOpen) return null;
  const finish = (size?: { rows: number; columns: number }) => {
    setOpen(false);
    editor.focus(() => size && insertTable(editor, size.rows, size.columns));
  };
  return <TableForm finish={finish} />;
}

function TableForm({ finish }: { finish: (size?: { rows: number; columns: number }) => void }) {
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const [isRefused, setRefused] = useState(false);
  const submit = () => {
    const size = { rows: Number(rows), columns: Number(columns) };
    if (fits(size.rows, tableLimits.rows) && fits(size.columns, tableLimits.columns)) finish(size);
    else setRefused(true);
  };
  const describedBy = isRefused ? "table-size-error" : undefined;
  return (
    <Dialog
      title="Tabelle einfügen"
      submitLabel="Einfügen"
      onSubmit={submit}
      onClose={() => finish()}
    >
      <div className="editor-dialog__row">
        <SizeField
          id="table-rows"
          label="Zeilen"
          value={rows}
          max={tableLimits.rows}
          onChange={setRows}
          describedBy={describedBy}
        />
        <SizeField
          id="table-columns"
          label="Spalten"
          value={columns}
          max={tableLimits.columns}
          onChange={setColumns}
          describedBy={describedBy}
        />
      </div>
      {isRefused && (
        <p className="field__error" id="table-size-error" role="alert">
          Bitte 1 bis {tableLimits.rows} Zeilen und 1 bis {tableLimits.columns} Spalten angeben.
        </p>
      )}
      <p className="field__hint">
        Die erste Zeile wird zur Kopfzeile; Sie können das später ändern.
      </p>
    </Dialog>
  );
}

type FieldProps = {
  id: string;
  label: string;
  value: string;
  max: number;
  describedBy?: string;
  onChange: (value: string) => void;
};

function SizeField({ id, label, value, max, describedBy, onChange }: FieldProps) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control"
        type="number"
        min={1}
        max={max}
        value={value}
        aria-invalid={describedBy ? true : undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function fits(value: number, max: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= max;
}
