import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { SelectField, TextField } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { departmentSchema } from "./account-schema";

type Department = {
  id: string;
  name: string;
  abbreviation: string;
  parentId: string | null;
  seen: string;
};

type Props = {
  answer: FormAnswer;
  department: Department | null;
  others: readonly { id: string; name: string }[];
};

export function DepartmentForm({ answer, department, others }: Props) {
  const [form, fields] = useForm({
    id: `abteilung-${department?.id ?? "neu"}`,
    lastResult: answer?.submission,
    defaultValue: department ?? undefined,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: departmentSchema }),
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextField label="Name" meta={fields.name} autoComplete="off" />
        <div className="form__row">
          <TextField label="Abkürzung" meta={fields.abbreviation} autoComplete="off" />
          <SelectField
            label="gehört zu"
            meta={fields.parentId}
            empty="keiner anderen"
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div className="form__actions">
          <button className="button button--primary">Speichern</button>
          {department && (
            <a className="button button--quiet" href="/verwaltung/abteilungen">
              Abbrechen
            </a>
          )}
        </div>
      </form>
    </WithStored>
  );
}
