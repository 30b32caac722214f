import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { TextArea, TextField } from "~/components/field";
import { RecognisedLive } from "~/domain/citations/recognised-live";
import { StoredNow } from "~/components/stored-now";
import { FieldError } from "~/components/field";
import type { PetitumFields } from "./statement-form-data";
import "./petita-fields.css";

type Props = {
  form: FormMetadata<Record<string, unknown>, string[]>;
  field: FieldMetadata<PetitumFields[], Record<string, unknown>, string[]>;
};

/**
 * The petita as rows that can be added, moved and removed. Each button is a submit button of the
 * form: without script the server answers with the changed rows and everything that was typed.
 */
export function PetitaFields({ form, field }: Props) {
  const rows = field.getFieldList();
  useFocusOnNewRow(rows.length, rows.at(-1)?.getFieldset().provision.id);
  return (
    <fieldset className="form__section petita-fields" id={field.id}>
      <legend>Petita</legend>
      <p className="field__hint">
        Eine Forderung je Zeile, mit der Vorschrift des Entwurfs, auf die sie sich bezieht. Leere
        Zeilen werden nicht gespeichert.
      </p>
      <FieldError meta={field} />
      {rows.length > 0 && (
        <ol className="petita-fields__rows">
          {rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              index={index}
              last={index === rows.length - 1}
              field={field}
              form={form}
            />
          ))}
        </ol>
      )}
      <StoredNow name={field.name} />
      <div>
        <button
          className="button button--small"
          {...form.insert.getButtonProps({ name: field.name })}
        >
          Petitum hinzufügen
        </button>
      </div>
    </fieldset>
  );
}

/** Who adds a petitum wants to write it. */
function useFocusOnNewRow(count: number, id: string | undefined) {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current && id) document.getElementById(id)?.focus();
    before.current = count;
  }, [count, id]);
}

type RowProps = Props & {
  row: ReturnType<Props["field"]["getFieldList"]>[number];
  index: number;
  last: boolean;
};

function Row({ row, index, last, field, form }: RowProps) {
  const { id, provision, text } = row.getFieldset();
  const number = index + 1;
  return (
    <li className="petita-fields__row">
      <fieldset className="petita-fields__fields">
        <legend className="petita-fields__number">Petitum {number}</legend>
        <input type="hidden" name={id.name} defaultValue={id.initialValue ?? ""} key={id.key} />
        <TextField
          key={provision.key}
          label="Vorschrift"
          optional
          meta={provision}
          placeholder="§ 3 Abs. 1"
          autoComplete="off"
        />
        <TextArea key={text.key} label="Forderung" meta={text} rows={3} />
        <RecognisedLive text={text.value} />
      </fieldset>
      <div className="petita-fields__tools">
        <button
          className="button button--quiet button--small"
          disabled={index === 0}
          {...form.reorder.getButtonProps({ name: field.name, from: index, to: index - 1 })}
        >
          <span aria-hidden="true">↑</span> nach oben
          <span className="visually-hidden">: Petitum {number}</span>
        </button>
        <button
          className="button button--quiet button--small"
          disabled={last}
          {...form.reorder.getButtonProps({ name: field.name, from: index, to: index + 1 })}
        >
          <span aria-hidden="true">↓</span> nach unten
          <span className="visually-hidden">: Petitum {number}</span>
        </button>
        <button
          className="button button--quiet button--small"
          {...form.remove.getButtonProps({ name: field.name, index })}
        >
          <span aria-hidden="true">✕</span> entfernen
          <span className="visually-hidden">: Petitum {number}</span>
        </button>
      </div>
    </li>
  );
}
