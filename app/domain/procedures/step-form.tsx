import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextArea, TextField } from "~/components/field";
import { StoredNow, WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { isDay } from "~/lib/day";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { fuzzyDateHint } from "./form-fields";
import { stepStates } from "./procedure";
import type { StageModel } from "./stage-model";
import { stepSchema } from "./step-schema";
import { stepStateTexts } from "./texts";

type Values = {
  title: string;
  stage: string | null;
  state: string;
  date: string | null;
  result: string;
  body: string;
  note: string;
  sourceUrl: string;
  documentIds: string[];
  seen: string;
};

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values?: Values;
  model: Pick<StageModel, "stages" | "exits">;
  /** Papers of the procedure that may go with the step. */
  documents: readonly { id: string; title: string; number: string | null }[];
  submit: string;
  cancelHref: string;
};

export function StepForm({ Form, answer, values, model, documents, submit, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "schritt",
    lastResult: answer?.submission,
    defaultValue: values
      ? {
          ...values,
          date: isDay(values.date ?? "") ? formatFuzzyDate(values.date ?? "") : values.date,
        }
      : { state: "occurred" },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: stepSchema }),
    shouldRevalidate: "onInput",
  });
  const chosen = asList(fields.documentIds.initialValue);
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextField
          label="Was geschehen ist"
          hint="Zum Beispiel „1. Lesung, Überweisung an den Ausschuss“."
          meta={fields.title}
        />
        <div className="form__row">
          <SelectField
            label="Stand des Schritts"
            meta={fields.state}
            options={stepStates.map((state) => ({ value: state, label: stepStateTexts[state] }))}
          />
          <TextField
            label="Datum"
            hint={`${fuzzyDateHint} Leer, wo niemand es kennt.`}
            meta={fields.date}
            optional
            autoComplete="off"
          />
          <SelectField
            label="Station des Ablaufs"
            hint="Aus den Stationen folgt der Stand des Verfahrens."
            meta={fields.stage}
            empty="keine Station"
            options={[
              ...model.stages.map(({ key, name }) => ({ value: key, label: name })),
              ...model.exits.map(({ key, name }) => ({ value: key, label: `Ausgang: ${name}` })),
            ]}
          />
        </div>
        <TextField
          label="Ergebnis"
          hint="Zum Beispiel „angenommen“ oder „an drei Ausschüsse überwiesen“."
          meta={fields.result}
          optional
        />
        <TextArea label="Näheres" meta={fields.body} rows={4} optional />
        <TextArea
          label="Warum erwartet, was unsicher"
          hint="Bei erwarteten Schritten der Grund, bei eingetretenen ein Zweifel der Quelle."
          meta={fields.note}
          rows={2}
          optional
        />
        <TextField
          label="Quelle"
          hint="Adresse der amtlichen Fundstelle."
          meta={fields.sourceUrl}
          type="url"
          optional
        />
        {documents.length > 0 && (
          <fieldset className="form__section" id={fields.documentIds.id}>
            <legend>Papiere dieses Schritts</legend>
            <div>
              {documents.map(({ id, title, number }) => (
                <label key={id} className="choice">
                  <input
                    type="checkbox"
                    name={fields.documentIds.name}
                    value={id}
                    defaultChecked={chosen.includes(id)}
                  />
                  <span>
                    {number && <strong>{number} </strong>}
                    {title}
                  </span>
                </label>
              ))}
            </div>
            <StoredNow
              name={fields.documentIds.name}
              wordFor={(id) => documents.find((document) => document.id === id)?.title}
            />
          </fieldset>
        )}
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

function asList(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  return typeof value === "string" && value !== "" ? [value] : [];
}
