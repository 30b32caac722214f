import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { EnterSaves } from "~/components/enter-saves";
import { SelectField, TextArea } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { overrideSchema } from "./rating-schema";
import type { StageModel } from "./stage-model";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values: { stage: string; reason: string; version: number };
  model: Pick<StageModel, "stages" | "exits">;
  overridden: boolean;
  cancelHref: string;
};

export function OverrideForm({ Form, answer, values, model, overridden, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "stand",
    lastResult: answer?.submission,
    defaultValue: values,
    onValidate: ({ formData }) =>
      formData.get("intent") === "derive"
        ? parseWithZod(formData, { schema: overrideSchema.partial() })
        : parseWithZod(formData, { schema: overrideSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <EnterSaves />
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? "")} />
        <SelectField
          label="Stand"
          meta={fields.stage}
          empty="Bitte wählen"
          options={[
            ...model.stages.map(({ key, name }) => ({ value: key, label: name })),
            ...model.exits.map(({ key, name }) => ({ value: key, label: `Ausgang: ${name}` })),
          ]}
        />
        <TextArea
          label="Begründung"
          hint="Warum der abgeleitete Stand nicht stimmt. Sie steht sichtbar am Verfahren."
          meta={fields.reason}
          rows={3}
        />
        <div className="form__actions">
          <button className="button button--primary">Von Hand setzen</button>
          {overridden && (
            <button className="button" name="intent" value="derive" formNoValidate>
              Wieder aus den Schritten ableiten
            </button>
          )}
          <a className="button button--quiet" href={cancelHref}>
            Abbrechen
          </a>
        </div>
      </Form>
    </WithStored>
  );
}
