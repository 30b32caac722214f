import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextField } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { formatFuzzyDate, parseFuzzyDate } from "~/lib/fuzzy-date";
import { deadlineSchema } from "./deadline-schema";
import { obligations } from "./procedure";
import { obligationTexts } from "./stage-texts";
import { restDayHint } from "./texts";
import "./deadline-hint.css";

type Values = {
  title: string;
  due: string;
  obligation: string;
  basis: string;
  derivation: string;
  responsibleId: string | null;
  seen: string;
};

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values?: Values;
  people: readonly { id: string; name: string }[];
  submit: string;
  cancelHref: string;
};

export function DeadlineForm({ Form, answer, values, people, submit, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "frist",
    lastResult: answer?.submission,
    defaultValue: values && { ...values, due: formatFuzzyDate(values.due) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: deadlineSchema }),
    shouldRevalidate: "onInput",
  });
  const due = parseFuzzyDate(fields.due.value ?? "") ?? "";
  const restDay = fields.obligation.value === "muss" ? restDayHint("muss", due) : null;
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextField
          label="Was bis dahin zu tun ist"
          hint="Zum Beispiel „Stellungnahme an den Ausschuss“."
          meta={fields.title}
        />
        <div className="form__row">
          <TextField
            label="Ende der Frist"
            hint="17.03.2026 oder 2026-03-17."
            meta={fields.due}
            autoComplete="off"
          />
          <SelectField
            label="Verbindlichkeit"
            meta={fields.obligation}
            empty="Bitte wählen"
            options={obligations.map((value) => ({ value, label: obligationTexts[value] }))}
          />
          <SelectField
            label="Zuständig"
            meta={fields.responsibleId}
            empty="niemand"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        {restDay && (
          <p className="deadline-hint" role="status">
            {restDay}
          </p>
        )}
        <TextField
          label="Grundlage"
          hint={"Zum Beispiel §\u00a058 GO\u00a0LT oder „Anschreiben vom 18.11.2026“."}
          meta={fields.basis}
          optional
        />
        <TextField
          label="Woraus sie folgt"
          hint="Die Rechnung in einem Satz: Zugang 04.03.2026 + 4 Wochen = Mi, 01.04.2026"
          meta={fields.derivation}
          optional
        />
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
