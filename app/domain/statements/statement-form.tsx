import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { EnterSaves } from "~/components/enter-saves";
import { SelectField, TextArea, TextField } from "~/components/field";
import { RecognisedLive } from "~/domain/citations/recognised-live";
import { StoredNow, WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { positions } from "~/domain/procedures/procedure";
import { positionTexts } from "~/domain/procedures/texts";
import { RecordPicker } from "~/domain/documents/record-picker";
import { AccessFields } from "~/domain/users/access-fields";
import { PetitaFields } from "./petita-fields";
import { statementOrigins } from "./statement";
import type { StatementChoices, StatementFormData } from "./statement-form-data";
import { statementSchema } from "./statement-input";
import { originLabels } from "./texts";

type Props = {
  answer: FormAnswer;
  start: StatementFormData;
  choices: StatementChoices;
  /** Records it is joined to already. */
  links: readonly { id: string; title: string }[];
  submit: string;
  /** Where "Abbrechen" leads. */
  back: string;
};

export function StatementForm({ answer, start, choices, links, submit, back }: Props) {
  const [form, fields] = useForm({
    id: "stellungnahme",
    lastResult: answer?.submission,
    defaultValue: start,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: statementSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <form method="post" className="form" {...getFormProps(form)}>
        <EnterSaves />
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? 0)} />
        <TextField label="Titel" meta={fields.title} />
        <div className="form__row">
          <SelectField
            label="Wessen Stellungnahme?"
            meta={fields.origin}
            empty="Bitte wählen"
            options={statementOrigins.map((origin) => ({
              value: origin,
              label: originLabels[origin],
            }))}
          />
          <TextField label="Wer nimmt Stellung?" meta={fields.author} />
        </div>
        <div className="form__row">
          <SelectField
            label="Haltung"
            meta={fields.position}
            empty="offen"
            options={positions.map((position) => ({
              value: position,
              label: `${positionTexts[position].sign} ${positionTexts[position].word}`,
            }))}
          />
          <TextField
            label="Versandt am"
            optional
            hint="Etwa 22.11.2026, 11.2026 oder 2026."
            meta={fields.sentOn}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <TextField label="Empfänger" optional meta={fields.recipient} />
        <TextArea label="Zusammenfassung" optional meta={fields.summary} rows={5} />
        <RecognisedLive text={fields.summary.value} />
        <TextField
          label="Quelle (Internetadresse)"
          optional
          meta={fields.sourceUrl}
          inputMode="url"
        />
        <PetitaFields form={form} field={fields.petita} />
        <fieldset className="form__section">
          <legend>Wozu gehört sie?</legend>
          <LinkBoxes links={links} kept={asList(fields.linkIds.initialValue)} />
          <RecordPicker
            legend={links.length > 0 ? "Weiteres Verfahren" : "Verfahren"}
            hint="Zu welchem Verfahren wird Stellung genommen?"
            type="radio"
            name={fields.procedureId.name}
            id={fields.procedureId.id}
            errors={fields.procedureId.errors}
            chosen={asList(fields.procedureId.initialValue).map(String).filter(Boolean)}
            options={choices.procedures}
            source="/dokumente/auswahl?art=procedure"
          />
          <RecordPicker
            legend="Dokument, das sie trägt"
            hint="Die Zuschrift oder das Schreiben, in dem sie steht."
            type="radio"
            name={fields.documentId.name}
            id={fields.documentId.id}
            errors={fields.documentId.errors}
            chosen={asList(fields.documentId.initialValue).map(String).filter(Boolean)}
            options={choices.documents}
            source="/dokumente/auswahl?art=document"
          />
        </fieldset>
        <AccessFields fields={fields} departments={choices.departments} people={choices.people} />
        <div className="form__actions">
          <button className="button button--primary">{submit}</button>
          <a className="button button--quiet" href={back}>
            Abbrechen
          </a>
        </div>
      </form>
    </WithStored>
  );
}

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function LinkBoxes({ links, kept }: { links: Props["links"]; kept: readonly unknown[] }) {
  return (
    links.length > 0 && (
      <div>
        {links.map(({ id, title }) => (
          <label key={id} className="choice">
            <input type="checkbox" name="linkIds" value={id} defaultChecked={kept.includes(id)} />
            <span>{title}</span>
          </label>
        ))}
        <StoredNow name="linkIds" />
      </div>
    )
  );
}
