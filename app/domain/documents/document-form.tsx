import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { SelectField, TextField } from "~/components/field";
import { documentKinds } from "./document";
import { FileField, type KeptUpload } from "./file-field";
import { RecordPicker, type PickableRecord } from "./record-picker";
import { documentKindLabels } from "./texts";

type Name =
  | "file"
  | "upload"
  | "title"
  | "kind"
  | "number"
  | "publisher"
  | "date"
  | "url"
  | "procedureIds"
  | "previousId";
type Meta = Pick<FieldMetadata<unknown>, "id" | "name" | "errors" | "initialValue">;

type Props = {
  fields: Record<Name, Meta>;
  choices: { procedures: readonly PickableRecord[]; documents: readonly PickableRecord[] };
  /** The document that is being changed, so that it is not offered as its own predecessor. */
  documentId?: string;
  publishers: readonly string[];
  file: { kept: KeptUpload | null; onChoose: (name: string) => void } | null;
  access: ReactNode;
};

export function DocumentForm({
  fields,
  choices,
  documentId = "",
  publishers,
  file,
  access,
}: Props) {
  return (
    <>
      {file && <FileField meta={fields.file} ticketName={fields.upload.name} {...file} />}
      <fieldset className="form__section">
        <legend>Angaben zum Dokument</legend>
        <TextField
          label="Titel"
          hint={
            file
              ? "Leer gelassen, wird er aus dem Dateinamen gebildet; ohne Datei ist er nötig."
              : undefined
          }
          meta={fields.title}
          optional={file !== null}
        />
        <div className="form__row">
          <SelectField
            label="Art"
            meta={fields.kind}
            empty="Bitte wählen"
            options={documentKinds.map((kind) => ({
              value: kind,
              label: documentKindLabels[kind],
            }))}
          />
          <TextField
            label="Datum"
            hint="22.11.2026, 11.2026 oder 2026"
            meta={fields.date}
            autoComplete="off"
            optional
          />
        </div>
        <div className="form__row">
          <TextField
            label="Nummer"
            hint="zum Beispiel Drucksache 18/4567"
            meta={fields.number}
            autoComplete="off"
            optional
          />
          <TextField
            label="Herausgeber"
            hint="zum Beispiel Landtag NRW"
            meta={fields.publisher}
            list="herausgeber"
            autoComplete="off"
            optional
          />
        </div>
        <datalist id="herausgeber">
          {publishers.map((publisher) => (
            <option key={publisher}>{publisher}</option>
          ))}
        </datalist>
        <TextField
          label="Adresse im Netz"
          hint="Fundstelle beim Herausgeber, beginnend mit https://"
          meta={fields.url}
          inputMode="url"
          autoComplete="off"
          optional
        />
      </fieldset>
      <fieldset className="form__section">
        <legend>Zusammenhang</legend>
        <RecordPicker
          legend="Verfahren"
          hint="Zu welchen Verfahren gehört das Dokument?"
          type="checkbox"
          name={fields.procedureIds.name}
          id={fields.procedureIds.id}
          errors={fields.procedureIds.errors}
          chosen={idsOf(fields.procedureIds)}
          options={choices.procedures}
          source="/dokumente/auswahl?art=procedure"
        />
        <RecordPicker
          legend="Ersetzt"
          hint="Die frühere Fassung, falls dieses Dokument eine neue Fassung ist."
          type="radio"
          name={fields.previousId.name}
          id={fields.previousId.id}
          errors={fields.previousId.errors}
          chosen={idsOf(fields.previousId)}
          options={choices.documents}
          source={`/dokumente/auswahl?art=document&ohne=${documentId}`}
        />
      </fieldset>
      {access}
    </>
  );
}

function idsOf({ initialValue }: Meta): string[] {
  const values = Array.isArray(initialValue) ? initialValue : [initialValue];
  return values.filter((value): value is string => typeof value === "string" && value !== "");
}
