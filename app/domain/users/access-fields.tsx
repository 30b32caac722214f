import { FieldError, SelectField } from "~/components/field";
import { StoredNow } from "~/components/stored-now";
import { confidentialities } from "./confidentiality";
import { confidentialityLabels } from "./texts";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };

type Props = {
  fields: { confidentiality: Meta; departmentId: Meta; readerIds: Meta };
  departments: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string; department: string | null }[];
};

/** Who may see the record: the same part in every form that makes or changes one. */
export function AccessFields({ fields, departments, people }: Props) {
  const chosen = asList(fields.readerIds.initialValue);
  return (
    <fieldset className="form__section">
      <legend>Wer darf das sehen?</legend>
      <div className="form__row">
        <SelectField
          label="Sichtbarkeit"
          meta={fields.confidentiality}
          options={confidentialities.map((value) => ({
            value,
            label: confidentialityLabels[value],
          }))}
        />
        <SelectField
          label="Abteilung"
          hint="Nötig, wenn nur die Abteilung es sehen soll."
          meta={fields.departmentId}
          empty="keine"
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <details className="access-readers" open={chosen.length > 0}>
        <summary>Benannte Personen (für vertrauliche Einträge)</summary>
        <fieldset className="access-readers__list" id={fields.readerIds.id}>
          <legend className="visually-hidden">Benannte Personen</legend>
          {people.map((person) => (
            <label key={person.id} className="choice">
              <input
                type="checkbox"
                name={fields.readerIds.name}
                value={person.id}
                defaultChecked={chosen.includes(person.id)}
              />
              <span>
                {person.name}
                {person.department && <span className="muted"> · {person.department}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
      <FieldError meta={fields.readerIds} />
      <StoredNow
        name={fields.readerIds.name}
        wordFor={(id) => people.find((person) => person.id === id)?.name}
      />
    </fieldset>
  );
}

function asList(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  return typeof value === "string" && value !== "" ? [value] : [];
}
