import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType, ReactNode } from "react";
import { SelectField, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import { changeKinds, changeLabels } from "~/domain/law/change";
import { effectiveOnHint, provisionFormValues, provisionSchema } from "./provision-schema";
import type { ProvisionFields } from "./affected-provision";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values?: ProvisionFields & { seen: string };
  submit: string;
  cancelHref: string;
  children?: ReactNode;
};

/** One provision: which, what happens to it, from when. */
export function ProvisionForm({ Form, answer, values, submit, cancelHref, children }: Props) {
  const [form, fields] = useForm({
    id: "norm",
    lastResult: answer?.submission,
    defaultValue: values && { ...provisionFormValues(values), seen: values.seen },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: provisionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        {children}
        <div className="form__row">
          <TextField label="Gesetz" hint={"Zum Beispiel GO\u00a0NRW."} meta={fields.law} />
          <TextField
            label="Vorschrift"
            hint={"§\u00a041 Abs.\u00a01 Satz\u00a02; leer: das Gesetz als Ganzes."}
            meta={fields.provision}
            optional
          />
        </div>
        <div className="form__row">
          <SelectField
            label="Was mit ihr geschieht"
            meta={fields.change}
            empty="noch nicht gesagt"
            options={changeKinds.map((value) => ({ value, label: changeLabels[value] }))}
          />
          <TextField
            label="Ab wann"
            hint={effectiveOnHint}
            meta={fields.effectiveOn}
            autoComplete="off"
            optional
          />
        </div>
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
