import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType, ReactNode } from "react";
import type * as z from "zod";
import { EnterSaves } from "~/components/enter-saves";
import { SelectField, TextArea, TextField } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { IdentifierFields } from "./identifier-fields";
import {
  emptyIdentifier,
  newProcedureSchema,
  procedureSchema,
  type procedureFormValues,
} from "./procedure-schema";

type AccessMeta = { id: string; name: string; initialValue?: unknown; errors?: string[] };
type AccessPart = (fields: {
  confidentiality: AccessMeta;
  departmentId: AccessMeta;
  readerIds: AccessMeta;
}) => ReactNode;

type ProcedureInput = z.input<typeof newProcedureSchema>;

type Access = { confidentiality: string; departmentId: string | null; readerIds: string[] };

type Props = {
  /** The element that sends the form (Remix's `Form`, which keeps the page where it can). */
  Form: ElementType;
  answer: FormAnswer;
  values: (ReturnType<typeof procedureFormValues> & Access) | Access;
  models: readonly { id: string; name: string }[];
  submit: string;
  cancelHref: string;
  /** The provisions are entered along; later they have a page of their own. */
  isNew?: boolean;
  /** Who may see it; belongs to another concept. */
  children: AccessPart;
};

export function ProcedureForm(props: Props) {
  const { Form, answer, values, models, submit, cancelHref, isNew, children } = props;
  const [form, fields] = useForm<ProcedureInput, z.output<typeof procedureSchema>>({
    id: "verfahren",
    lastResult: answer?.submission,
    defaultValue: { identifiers: [emptyIdentifier], ...values },
    onValidate: ({ formData }) =>
      parseWithZod(formData, { schema: isNew ? newProcedureSchema : procedureSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <EnterSaves />
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? 0)} />
        <TextArea
          label="Titel"
          hint="Der volle Titel, wie ihn der Entwurf trägt."
          meta={fields.title}
          rows={2}
        />
        <div className="form__row">
          <TextField
            label="Kurztitel"
            hint="So heißt das Verfahren in Listen."
            meta={fields.shortTitle}
            optional
          />
          <SelectField
            label="Ablauf"
            hint="Bestimmt die Stationen und die Ebene."
            meta={fields.modelId}
            empty="Bitte wählen"
            options={models.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            label="Wahlperiode"
            hint="Zum Beispiel 18."
            meta={fields.term}
            inputMode="numeric"
            optional
          />
        </div>
        <TextArea
          label="Worum es geht"
          hint="Zwei, drei Sätze für jemanden, der den Entwurf nicht kennt."
          meta={fields.summary}
          optional
        />
        <fieldset className="form__section">
          <legend>Herkunft</legend>
          <div className="form__row">
            <TextField label="Federführendes Ministerium" meta={fields.leadMinistry} optional />
            <TextField label="Federführender Ausschuss" meta={fields.leadCommittee} optional />
          </div>
          <div className="form__row">
            <TextArea
              label="Eingebracht von"
              hint="Je Zeile eine Stelle, zum Beispiel Landesregierung."
              meta={fields.initiators}
              rows={3}
              optional
            />
            <TextArea
              label="Mitberatende Ausschüsse"
              hint="Je Zeile einer."
              meta={fields.coCommittees}
              rows={3}
              optional
            />
          </div>
        </fieldset>
        <IdentifierFields
          rows={fields.identifiers.getFieldList().map((row) => {
            const { kind, value } = row.getFieldset();
            return { key: row.key, kind, value };
          })}
          addButton={form.insert.getButtonProps({
            name: fields.identifiers.name,
            defaultValue: emptyIdentifier,
          })}
        />
        <fieldset className="form__section">
          <legend>{isNew ? "Normen und Zweifel" : "Zweifel"}</legend>
          {isNew && (
            <TextArea
              label="Betroffene Normen"
              hint={
                "Je Zeile ein Gesetz, danach die Vorschriften: GO NRW: §\u00a041 Abs.\u00a01; §\u00a058"
              }
              meta={fields.affectedLaws}
              rows={5}
              optional
            />
          )}
          <TextArea
            label="Was unsicher ist"
            hint="Was Quellen offen lassen oder verschieden sagen; wird als „Unsicher“ gezeigt."
            meta={fields.uncertainty}
            rows={3}
            optional
          />
        </fieldset>
        {children(fields)}
        <div className="form__actions">
          <button className="button button--primary">{submit}</button>
          <a className="button button--quiet" href={cancelHref}>
            Abbrechen
          </a>
        </div>
      </Form>
    </WithStored>
  );
}
