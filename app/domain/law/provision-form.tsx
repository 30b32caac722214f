import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType, ReactNode } from "react";
import { SelectField, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import { newProvisionSchema, provisionSchema } from "./law-input";
import { provisionUnits } from "./provision";

type FormProps = { Form: ElementType; answer: FormAnswer; cancelHref: string };
type Values = { part: string; gist: string; sourceUrl: string; note: string; version: number };

const unitLabels = { "§": "Paragraph (§)", "Art.": "Artikel", Anlage: "Anlage", Anhang: "Anhang" };

export function NewProvisionForm({ Form, answer, cancelHref }: FormProps) {
  const [form, fields] = useForm({
    id: "vorschrift-neu",
    lastResult: answer?.submission,
    defaultValue: { unit: "§" },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newProvisionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <div className="form__row">
        <SelectField
          label="Art"
          meta={fields.unit}
          options={provisionUnits.map((unit) => ({ value: unit, label: unitLabels[unit] }))}
        />
        <TextField label="Nummer" meta={fields.number} autoComplete="off" />
      </div>
      <TextField label="Überschrift" meta={fields.heading} optional autoComplete="off" />
      <CommonFields fields={fields} />
      <Actions cancelHref={cancelHref}>Vorschrift anlegen</Actions>
    </Form>
  );
}

export function ProvisionForm({
  Form,
  answer,
  values,
  cancelHref,
}: FormProps & { values: Values }) {
  const [form, fields] = useForm({
    id: "vorschrift",
    lastResult: answer?.submission,
    defaultValue: { ...values, version: String(values.version) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: provisionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? "")} />
        <CommonFields fields={fields} />
        <Actions cancelHref={cancelHref}>Speichern</Actions>
      </Form>
    </WithStored>
  );
}

type Meta = Parameters<typeof TextField>[0]["meta"];
type Fields = { gist: Meta; part: Meta; sourceUrl: Meta; note: Meta };

function CommonFields({ fields }: { fields: Fields }) {
  return (
    <>
      <TextArea
        label="Was sie regelt"
        hint="In unseren Worten, ein oder zwei Sätze; der amtliche Text gehört in eine Fassung."
        meta={fields.gist}
        rows={3}
        optional
      />
      <TextField
        label="Teil des Gesetzes"
        hint="Zum Beispiel „3. Teil Einwohner und Bürger“; Teil und Abschnitt durch „ › “ getrennt."
        meta={fields.part}
        optional
      />
      <TextField
        label="Amtlicher Wortlaut"
        hint="Adresse, unter der die Vorschrift steht."
        meta={fields.sourceUrl}
        type="url"
        optional
      />
      <TextArea label="Was ungeprüft ist" meta={fields.note} rows={2} optional />
    </>
  );
}

function Actions({ cancelHref, children }: { cancelHref: string; children: ReactNode }) {
  return (
    <div className="form__actions">
      <button className="button button--primary">{children}</button>
      <a className="button button--quiet" href={cancelHref}>
        Abbrechen
      </a>
    </div>
  );
}
