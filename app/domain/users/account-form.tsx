import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { SelectField, TextField } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { accountSchema } from "./account-schema";
import { roles } from "./role";
import { roleLabels } from "./texts";

type Props = {
  answer: FormAnswer;
  account?: {
    name: string;
    email: string;
    role: string;
    departmentId: string | null;
    seen: string;
  };
  departments: readonly { id: string; name: string }[];
  submit: string;
};

export function AccountForm({ answer, account, departments, submit }: Props) {
  const [form, fields] = useForm({
    id: "konto",
    lastResult: answer?.submission,
    defaultValue: account,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: accountSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextField
          label="Name oder Funktion"
          hint="So erscheint die Person bei Verfahren und Gutachten."
          meta={fields.name}
          autoComplete="off"
        />
        <TextField label="E-Mail-Adresse" meta={fields.email} type="email" autoComplete="off" />
        <div className="form__row">
          <SelectField
            label="Rolle"
            meta={fields.role}
            empty="Bitte wählen"
            options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
          />
          <SelectField
            label="Abteilung"
            hint="Bestimmt, welche Abteilungseinträge die Person sieht."
            meta={fields.departmentId}
            empty="keine"
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div className="form__actions">
          <button className="button button--primary">{submit}</button>
          <a className="button button--quiet" href="/verwaltung/personen">
            Abbrechen
          </a>
        </div>
      </form>
    </WithStored>
  );
}
