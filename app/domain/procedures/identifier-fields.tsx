import type { ComponentProps } from "react";
import { SelectField, TextField } from "~/components/field";
import { StoredNow } from "~/components/stored-now";
import { identifierKinds } from "./procedure";
import { identifierKindTexts } from "./texts";

type Meta = ComponentProps<typeof TextField>["meta"];

type Props = {
  rows: readonly { key?: string; kind: Meta; value: Meta }[];
  /** What makes a button add a row, also without script. */
  addButton: ComponentProps<"button">;
};

const options = identifierKinds.map((kind) => ({ value: kind, label: identifierKindTexts[kind] }));

/** Numbers under which the procedure runs; a row left empty is not stored. */
export function IdentifierFields({ rows, addButton }: Props) {
  return (
    <fieldset className="form__section">
      <legend>Nummern</legend>
      {rows.map(({ key, kind, value }) => (
        <div key={key} className="form__row">
          <SelectField label="Art" meta={kind} options={options} />
          <TextField label="Nummer" meta={value} optional />
        </div>
      ))}
      <StoredNow
        name="identifiers"
        wordFor={(value) => options.find((option) => option.value === value)?.label}
      />
      <div>
        <button {...addButton} className="button button--small">
          Weitere Nummer
        </button>
      </div>
    </fieldset>
  );
}
